import { visibleItems } from "@goldthread/domain/measure/asked-items";
import { checkDefinition } from "@goldthread/domain/measure/check-definition";
import type { Answers } from "@goldthread/domain/measure/definition";
import { score } from "@goldthread/domain/measure/score";
import { itemOptions, itemText } from "@goldthread/domain/measure/wording";
import { describe, expect, test } from "vitest";
import { exportQuestionnaire } from "../export/export-questionnaire.ts";
import type { QuestionnaireItem } from "../r4.ts";
import * as questionnaires from "../testing/questionnaires.ts";
import { problemsWith } from "../testing/validate.ts";
import { importQuestionnaire } from "./import-questionnaire.ts";

/** The draft, its problems as "kind linkId". */
function imported(json: unknown) {
  const { draft, origin, problems } = importQuestionnaire(JSON.stringify(json));
  if (!draft || !origin) throw new Error(JSON.stringify(problems));
  const listed = problems.map(({ kind, figures }) => [kind, figures?.["linkId"]].filter(Boolean).join(" "));
  const asked = (answers: Answers) => visibleItems(draft, answers).map(({ id }) => id);
  return { draft, origin, listed, asked };
}
const linkIdsOf = (items: readonly Pick<QuestionnaireItem, "linkId" | "item">[]): string[] =>
  items.flatMap(({ linkId, item }) => [linkId, ...linkIdsOf(item ?? [])]);

describe.each(Object.entries(questionnaires))("%s", (_name, questionnaire) => {
  test("is a valid Questionnaire to both validators, before and after", () => {
    expect(problemsWith(questionnaire)).toEqual([]);
    const { draft, origin } = imported(questionnaire);
    expect(checkDefinition(draft, "clinic")).toEqual([]);
    expect(problemsWith(exportQuestionnaire(draft, { origin }))).toEqual([]);
  });

  test("imported, exported and imported again is the same, under linkIds it came with", () => {
    const { draft, origin } = imported(questionnaire);
    const exported = exportQuestionnaire(draft, { origin });
    const given = linkIdsOf(questionnaire.item as QuestionnaireItem[]);
    expect(linkIdsOf(exported.item).filter((linkId) => !given.includes(linkId))).toEqual([]);
    const again = imported(exported).draft;
    expect(again.translations).toEqual(
      Object.fromEntries(
        Object.entries(draft.translations).map(([language, translation]) => [
          language,
          { ...translation, source: expect.any(String) as string },
        ]),
      ),
    );
    expect(again.items.map(({ id, kind, optionSet, bounds }) => ({ id, kind, optionSet, bounds }))).toEqual(
      draft.items.map(({ id, kind, optionSet, bounds }) => ({ id, kind, optionSet, bounds })),
    );
  });
});

test("a panel of LOINC's shape: codes, LOINC answers and prefixes kept, the calculated total left out", () => {
  const { draft, listed } = imported(questionnaires.loincShaped);
  expect(listed).toEqual(["extensionIgnored", "itemReadOnly /44261-6"]);
  expect(draft).toMatchObject({ loincPanel: "44249-1", licence: { class: "textSuppliedByClinic" } });
  expect(draft.items.map(({ id, loinc, required }) => [id, loinc, required])).toEqual([
    ["/44250-9", "44250-9", true],
    ["/44255-8", "44255-8", true],
  ]);
  expect(draft.optionSets).toEqual([
    {
      id: "options-1",
      options: [
        { value: 0, loincAnswer: "LA6568-5" },
        { value: 1, loincAnswer: "LA6569-3" },
      ],
    },
  ]);
  expect(itemText(draft, "/44250-9", "en")).toBe("1. How often did you wake too early?");
  expect(draft.licence.attribution).toBe("An invented panel, free to copy.");
});

test("once scored, a draft counts with the values the file gave", () => {
  const { draft, listed } = imported(questionnaires.itemWeights);
  expect(listed).toEqual([]);
  const scale = {
    id: "total",
    label: { en: "Total", es: "Total" },
    method: { kind: "sum", itemIds: ["morning", "evening"], reverse: ["evening"] },
    missing: { max: 0, source: "The clinic", evidence: "U" },
    bandSets: [],
    caseness: [],
    change: null,
    loinc: null,
  } as const;
  const own = { ...draft, scales: [scale], primaryScale: "total" };
  expect(checkDefinition(own, "clinic")).toEqual([]);
  expect(score(own, { morning: 2, evening: 2 })).toMatchObject({ total: 2 });
});

test("contained value sets give their answers, with values or numbered in order", () => {
  const composed = imported(questionnaires.containedCompose);
  expect(composed.listed).toEqual([]);
  expect(composed.draft.optionSets).toHaveLength(1);
  expect(itemOptions(composed.draft, "family", "en")[2]).toEqual({ value: 2, text: "Often" });
  expect(composed.origin.codings["options-1"]?.[1]).toEqual({ system: "urn:example:answers", code: "c1" });
  const expanded = imported(questionnaires.containedExpansion);
  expect(expanded.listed).toEqual(["valuesAssumed appetite"]);
  expect(itemOptions(expanded.draft, "appetite", "en").map(({ value }) => value)).toEqual([0, 1, 2]);
});

test("an intake form: headings, gates of groups, all and any", () => {
  const { draft, listed, asked } = imported(questionnaires.intake);
  expect(listed).toEqual(["groupsFlattened 2.2"]);
  expect(draft.translations.en?.sections).toEqual({ "2": "Work", "2.2": "Work: Hours" });
  expect(draft.items.map(({ id, kind }) => [id, kind])).toEqual([
    ["1", "display"],
    ["2.1", "choice"],
    ["2.2.1", "integer"],
    ["2.2.2", "longText"],
    ["3", "date"],
    ["4", "text"],
  ]);
  expect(draft.items[2]?.bounds).toEqual({ min: 0, max: 80 });
  expect(asked({ "2.1": 0 })).toEqual(["1", "2.1", "3"]);
  expect(asked({ "2.1": 1, "2.2.1": 20 })).toEqual(["1", "2.1", "2.2.1", "3"]);
  expect(asked({ "2.1": 1, "2.2.1": 41 })).toContain("2.2.2");
  expect(asked({ "2.1": 1, "2.2.1": 1 })).toContain("2.2.2");
  expect(asked({ "3": "2026-02-01" })).not.toContain("4");
  expect(asked({ "2.1": 0, "3": "2026-02-01" })).toContain("4");
  expect(asked({ "2.1": 0, "3": "2025-12-31" })).not.toContain("4");
});

test("every operator compares", () => {
  const { listed, asked } = imported(questionnaires.figures);
  expect(listed).toEqual([]);
  const shown = (kg: number) => asked({ kg }).filter((id) => id.startsWith("kg-"));
  expect(shown(70.5)).toEqual(["kg-0", "kg-4", "kg-5"]);
  expect(shown(71)).toEqual(["kg-1", "kg-2", "kg-4"]);
  expect(shown(70)).toEqual(["kg-1", "kg-3", "kg-5"]);
  expect(asked({})).toEqual(["now", "kg", "kg-1"]);
  expect(asked({ now: 3 })).toContain("why");
});

test("conditions on coded answers, on own words, and on there being none", () => {
  const { asked } = imported(questionnaires.codedConditions);
  expect(asked({})).toEqual(["out", "enjoyed"]);
  expect(asked({ out: 0 })).toEqual(["out", "kept"]);
  expect(asked({ out: 2, enjoyed: 1 })).toEqual(["out", "enjoyed"]);
  const words = imported(questionnaires.ownWords);
  expect(words.listed).toEqual(["valuesAssumed how"]);
  expect(words.asked({ how: 1 })).toContain("line");
  expect(words.asked({ how: "By boat" })).not.toContain("line");
});

test("both languages where each word is translated", () => {
  const { draft, listed } = imported(questionnaires.translated);
  expect(listed).toEqual(["valuesAssumed d"]);
  expect(draft.title).toEqual({ es: "Descanso", en: "Rest" });
  expect(itemText(draft, "d", "en")).toBe("Have you rested?");
  expect(itemOptions(draft, "b", "es")).toEqual([
    { value: 1, text: "Sí" },
    { value: 0, text: "No" },
  ]);
  const [first, second] = questionnaires.translated.item;
  const half = imported({ ...questionnaires.translated, item: [first, { ...second, _text: undefined }] });
  expect(half.listed).toContain("translationIncomplete");
  expect(Object.keys(half.draft.translations)).toEqual(["es"]);
});

test("questions inside a question wait for its answer", () => {
  const { listed, asked } = imported(questionnaires.followUps);
  expect(listed).toEqual(["extensionIgnored", "extensionIgnored"]);
  expect(asked({})).toEqual(["takes"]);
  expect(asked({ takes: 0 })).toEqual(["takes", "which", "help"]);
});

test("what is not said is assumed aloud; linkIds that are no ids are kept in the origin", () => {
  const { draft, origin, listed } = imported(questionnaires.minimal);
  expect(listed).toEqual(["languageAssumed", "titleMissing"]);
  expect(origin.linkIds).toEqual({ "ONLY-ONE": "ONLY ONE!" });
  expect(draft.scales).toEqual([]);
});

test("everything without a place in a measure is listed", () => {
  const { draft, listed, asked } = imported(questionnaires.unsupported);
  expect(listed.toSorted()).toEqual(
    [
      ...["dateTime", "time", "url", "attachment", "reference", "quantity"].map(
        (type) => `itemTypeUnsupported ${type}`,
      ),
      "lengthIgnored after",
      "initialIgnored after",
      "conditionOnLeftOut after",
      "itemHidden hidden",
      "boundsIncomplete one-sided",
      "oneOption single",
      "conditionLooksAhead early",
      "codeIgnored late",
    ].toSorted(),
  );
  expect(draft.items.map(({ id }) => id)).toEqual(["after", "one-sided", "early", "late"]);
  expect(asked({})).toHaveLength(4);
});
