import type { MeasureItem } from "@goldthread/domain/measure/definition";
import { expect, test } from "vitest";
import { formLanguage } from "./form-language.ts";
import { formSteps } from "./form-steps.ts";

const item = (id: string, more: Partial<MeasureItem> = {}): MeasureItem => ({
  id,
  kind: "choice",
  loinc: null,
  required: true,
  ...more,
});

test("what is only read comes with the question after it and is not counted", () => {
  const { steps, after } = formSteps([
    item("note", { kind: "display" }),
    item("a"),
    item("b", { sectionId: "night" }),
    item("c", { sectionId: "night" }),
    item("thanks", { kind: "display" }),
  ]);
  expect(steps.map((step) => [step.number, step.item.id, step.before.map(({ id }) => id)])).toEqual([
    [1, "a", ["note"]],
    [2, "b", []],
    [3, "c", []],
  ]);
  expect(after.map(({ id }) => id)).toEqual(["thanks"]);
});

test("a heading is said once, where its section begins", () => {
  const { steps } = formSteps([
    item("a"),
    item("b", { sectionId: "night" }),
    item("c", { sectionId: "night" }),
    item("d"),
    item("e", { sectionId: "night" }),
  ]);
  expect(steps.map(({ sectionId }) => sectionId)).toEqual([null, "night", null, null, "night"]);
});

const translation = {
  translationId: "x",
  instructions: null,
  stem: null,
  items: {},
  options: {},
  source: "",
  evidence: "U",
} as const;

test("a form is in the reader's language where there is one, else in the one there is, else in none", () => {
  expect(formLanguage({ translations: { en: translation, es: translation } }, "es")).toBe("es");
  expect(formLanguage({ translations: { en: translation } }, "es")).toBe("en");
  expect(formLanguage({ translations: { es: translation } }, "en")).toBe("es");
  expect(formLanguage({ translations: {} }, "en")).toBeNull();
});
