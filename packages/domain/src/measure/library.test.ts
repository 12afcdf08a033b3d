import { describe, expect, test } from "vitest";
import { findMeasure, getMeasure, listMeasures, measureIds } from "./library.ts";
import { phq9 } from "./phq-9.ts";
import { getItem, itemOptions, itemText } from "./wording.ts";

describe.each(listMeasures())("$id", (measure) => {
  test("is found by its id", () => {
    expect(getMeasure(measure.id)).toBe(measure);
  });
});

test("the lowest option reads 'Not at all', not the common misprint", () => {
  expect(itemOptions(getMeasure("gad-7"), "gad7-1", "en")).toEqual([
    { value: 0, text: "Not at all" },
    { value: 1, text: "Several days" },
    { value: 2, text: "More than half the days" },
    { value: 3, text: "Nearly every day" },
  ]);
  expect(itemOptions(phq9, "phq9-10", "es")[3]).toEqual({ value: 3, text: "Extremadamente difícil" });
});

test("panel and score carry their own LOINC codes", () => {
  const codes = ["phq-9", "gad-7"].map(getMeasure).map((measure) => ({
    panel: measure.loincPanel,
    score: measure.scales[0]?.loinc,
  }));
  expect(codes).toEqual([
    { panel: "44249-1", score: "44261-6" },
    { panel: "69737-5", score: "70274-6" },
  ]);
});

test("an unknown id is missed by find and refused by get", () => {
  expect(measureIds).toEqual(listMeasures().map(({ id }) => id));
  expect(findMeasure("phq-99")).toBeUndefined();
  expect(() => getMeasure("phq-99")).toThrow(RangeError);
  expect(() => getItem(phq9, "phq9-11")).toThrow(RangeError);
  expect(() => itemText(phq9, "gad7-1", "en")).toThrow(RangeError);
});
