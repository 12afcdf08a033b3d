import { checkDefinition } from "@goldthread/domain/measure/check-definition";
import { listMeasures } from "@goldthread/domain/measure/library";
import { score } from "@goldthread/domain/measure/score";
import { languagesOf } from "@goldthread/domain/measure/wording";
import { visibleItems } from "@goldthread/domain/measure/asked-items";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportQuestionnaire } from "../export/export-questionnaire.ts";
import { randomAnswers } from "../testing/random-answers.ts";
import { importQuestionnaire } from "./import-questionnaire.ts";

describe.each(listMeasures().map((measure) => [measure.id, measure] as const))("%s", (_id, measure) => {
  const exported = exportQuestionnaire(measure);
  const { draft, origin, problems } = importQuestionnaire(JSON.stringify(exported));

  test("is imported without a problem, and holds together", () => {
    expect(problems).toEqual([]);
    expect(draft && checkDefinition(draft, "clinic")).toEqual([]);
  });

  test("keeps wording in every language, codes and facts; its licence becomes the clinic's", () => {
    expect(draft && languagesOf(draft)).toEqual(languagesOf(measure));
    for (const language of languagesOf(measure)) {
      const [before, after] = [measure.translations[language], draft?.translations[language]];
      expect(after?.items).toEqual(before?.items);
      expect(after?.instructions).toEqual(before?.instructions);
      expect(after?.stem).toEqual(before?.stem);
      expect(after?.sections).toEqual(before?.sections);
    }
    expect(draft?.items.map(({ id, loinc }) => [id, loinc])).toEqual(
      measure.items.map(({ id, loinc }) => [id, loinc]),
    );
    const { title, scales, riskRules, recall, higherIs, loincPanel } = measure;
    expect(draft).toMatchObject({ title, scales, riskRules, recall, higherIs, loincPanel });
    expect(draft?.licence.class).toBe("textSuppliedByClinic");
  });

  test("asks the same items and gives the same scores", () => {
    expect.assert(draft);
    fc.assert(
      fc.property(randomAnswers(measure), (answers) => {
        expect(score(draft, answers)).toEqual(score(measure, answers));
        const ids = (of: typeof measure) => visibleItems(of, answers).map(({ id }) => id);
        expect(ids(draft)).toEqual(ids(measure));
      }),
      { numRuns: 200 },
    );
  });

  test("is exported again under the same names", () => {
    expect.assert(draft && origin);
    const again = exportQuestionnaire(draft, { origin });
    expect(again.item).toEqual(exported.item);
    expect(again.url).toBe(exported.url);
  });
});
