import { expect, test } from "vitest";
import { phq9 } from "./phq-9.ts";
import { findTotalOf, summaryOf } from "./summary.ts";

const summary = summaryOf(phq9);

test("a summary has no questions but those that raise an alert, in words and with their place", () => {
  expect(Object.keys(summary)).not.toContain("items");
  expect(Object.keys(summary)).not.toContain("translations");
  expect(summary.riskItems).toHaveLength(1);
  expect(summary.riskItems[0]).toMatchObject({
    itemId: "phq9-9",
    number: 9,
    text: { en: phq9.translations.en?.items["phq9-9"], es: phq9.translations.es?.items["phq9-9"] },
  });
  expect(summary.riskItems[0]?.options[1]).toEqual({
    value: 1,
    text: { en: "Several days", es: phq9.translations.es?.options["frequency"]?.[1] },
  });
});

test("each scale comes with the range that its questions allow", () => {
  expect(findTotalOf(summary)).toMatchObject({ id: phq9.primaryScale, min: 0, max: 27 });
});

test("questions that are asked of everybody are counted, and the languages are those it is worded in", () => {
  expect(summary.itemCount).toBe(9);
  expect(summary.languages).toEqual(["en", "es"]);
  const unworded = summaryOf({ ...phq9, translations: {} });
  expect(unworded.languages).toEqual([]);
  expect(unworded.riskItems[0]).toMatchObject({ itemId: "phq9-9", text: {} });
});
