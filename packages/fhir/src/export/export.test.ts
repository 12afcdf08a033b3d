import type { Answers, Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { listMeasures } from "@goldthread/domain/measure/library";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { score } from "@goldthread/domain/measure/score";
import { languagesOf } from "@goldthread/domain/measure/wording";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionnaireItem } from "../r4.ts";
import { randomAnswers } from "../testing/random-answers.ts";
import { problemsWith } from "../testing/validate.ts";
import { extensions, loinc_system } from "../urls.ts";
import { exportQuestionnaire } from "./export-questionnaire.ts";
import { exportResponse } from "./export-response.ts";

const answered = (answers: Answers, status: "completed" | "in-progress" = "completed") => ({
  id: "019ab000-0000-7000-8000-000000000001",
  answers,
  status,
  authored: "2026-11-24T09:30:00Z",
  subject: "Patient/019ab000-0000-7000-8000-000000000002",
});
const inLanguage = (language: Language | undefined) => (language === undefined ? {} : { language });
const linkIdsOf = (items: readonly QuestionnaireItem[]): string[] =>
  items.flatMap(({ linkId, item }) => [linkId, ...linkIdsOf(item ?? [])]);
const cases = listMeasures().flatMap((measure) => {
  const languages: readonly (Language | undefined)[] =
    languagesOf(measure).length > 0 ? languagesOf(measure) : [undefined];
  return languages.map((language) => ({ id: measure.id, measure, language }));
});
const phqAnswers = Object.fromEntries(phq9.items.map(({ id }) => [id, 1]));

describe.each(cases)("$id in $language", ({ measure, language }) => {
  test("is a valid Questionnaire to both validators", () => {
    expect(problemsWith(exportQuestionnaire(measure, inLanguage(language)))).toEqual([]);
  });

  test("uses no linkId twice, which neither validator looks for", () => {
    const linkIds = linkIdsOf(exportQuestionnaire(measure, inLanguage(language)).item);
    expect(new Set(linkIds).size).toBe(linkIds.length);
  });

  test("has valid responses, and an Observation for every score", () => {
    fc.assert(
      fc.property(randomAnswers(measure), (answers) => {
        const { questionnaireResponse, observations } = exportResponse(
          measure,
          answered(answers),
          inLanguage(language),
        );
        const resources = [questionnaireResponse, ...observations];
        expect(resources.flatMap(problemsWith)).toEqual([]);
        const scored = score(measure, answers);
        const values =
          scored.status === "scored" ? Object.values(scored.scales).map(({ value }) => value) : [];
        expect(observations.map(({ valueQuantity }) => valueQuantity.value)).toEqual(values);
      }),
      { numRuns: 10 },
    );
  });
});

test("the validators find what is wrong", () => {
  const sound = exportQuestionnaire(phq9);
  expect(
    problemsWith({ ...sound, name: undefined, status: "ready" } as { resourceType: string }),
  ).not.toEqual([]);
  expect(problemsWith({ ...sound, colour: "red" } as { resourceType: string })).not.toEqual([]);
});

describe("PHQ-9", () => {
  const questionnaire = exportQuestionnaire(phq9, { language: "es" });

  test("carries the panel's code, the items' codes and LOINC answers with their values", () => {
    expect(questionnaire.code?.[0]).toMatchObject({ system: loinc_system, code: "44249-1" });
    const first = questionnaire.item.find(({ linkId }) => linkId === "phq9-1");
    expect(first).toMatchObject({
      type: "choice",
      required: true,
      text: "Poco interés o placer en hacer cosas",
      code: [{ system: loinc_system, code: "44250-9" }],
    });
    expect(first?.answerOption?.[3]).toMatchObject({
      extension: [{ url: extensions.ordinalValue, valueDecimal: 3 }],
      valueCoding: { system: loinc_system, code: "LA6571-9", display: "Casi todos los días" },
    });
  });

  test("says in an extension what enableWhen cannot: a total", () => {
    const difficulty = questionnaire.item.find(({ linkId }) => linkId === "phq9-10");
    expect(difficulty).not.toHaveProperty("enableWhen");
    expect(difficulty?.extension).toEqual([
      { url: extensions.condition, valueString: '{"kind":"total","scaleId":"total","above":0}' },
    ]);
  });

  test("keeps the attribution and LOINC's notice, and the other language as a translation", () => {
    expect(questionnaire.copyright).toContain("Spitzer");
    expect(questionnaire.copyright).toContain("LOINC® is a registered");
    expect(questionnaire._title?.extension[0]?.extension).toEqual([
      { url: "lang", valueCode: "en" },
      { url: "content", valueString: "Patient Health Questionnaire-9" },
    ]);
  });

  test("its score has the score's code, not the panel's, its band and what it derives from", () => {
    const { observations } = exportResponse(phq9, answered(phqAnswers));
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({
      status: "final",
      category: [{ coding: [{ code: "survey" }] }],
      code: { coding: [{ system: loinc_system, code: "44261-6" }] },
      valueQuantity: { value: 9, code: "{score}" },
      interpretation: [{ text: "mild" }],
      derivedFrom: [{ reference: "QuestionnaireResponse/019ab000-0000-7000-8000-000000000001" }],
    });
  });

  test("a draft, an unfinished response and answers that are not asked leave no score and no answer", () => {
    expect(exportResponse(phq9, answered(phqAnswers, "in-progress")).observations).toEqual([]);
    expect(exportResponse(phq9, answered({ "phq9-1": 1 })).observations).toEqual([]);
    const none = Object.fromEntries(phq9.items.map(({ id }) => [id, 0]));
    const { item } = exportResponse(phq9, answered(none)).questionnaireResponse;
    expect(item?.map(({ linkId }) => linkId)).not.toContain("phq9-10");
  });
});

describe("what enableWhen can say", () => {
  const asked = (showWhen: MeasureDefinition["items"][number]["showWhen"]) => {
    const items = phq9.items.map((item) =>
      item.id === "phq9-10" && showWhen ? { ...item, showWhen } : item,
    );
    const exported = exportQuestionnaire({ ...phq9, items });
    expect(problemsWith(exported)).toEqual([]);
    return exported.item.find(({ linkId }) => linkId === "phq9-10");
  };
  const codes = (item: ReturnType<typeof asked>) =>
    item?.enableWhen?.map(({ answerCoding }) => answerCoding?.code);

  test("an answer above another is any of the answers above it", () => {
    const item = asked({ kind: "answer", itemId: "phq9-9", operator: ">=", value: 2 });
    expect(item?.enableBehavior).toBe("any");
    expect(codes(item)).toEqual(["LA6570-1", "LA6571-9"]);
  });

  test("all of several conditions", () => {
    const item = asked({
      kind: "all",
      of: [
        { kind: "answer", itemId: "phq9-1", operator: "!=", value: 0 },
        { kind: "answered", itemId: "phq9-2", answered: true },
      ],
    });
    expect(item?.enableBehavior).toBe("all");
    expect(item?.enableWhen?.map(({ operator }) => operator)).toEqual(["!=", "exists"]);
  });

  test("any inside all goes into the extension whole", () => {
    const item = asked({
      kind: "all",
      of: [
        { kind: "answer", itemId: "phq9-1", operator: ">", value: 1 },
        { kind: "answer", itemId: "phq9-2", operator: ">", value: 1 },
      ],
    });
    expect(item).not.toHaveProperty("enableWhen");
    expect(item?.extension?.[0]?.url).toBe(extensions.condition);
  });
});
