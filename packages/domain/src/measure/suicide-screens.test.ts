import { expect, test } from "vitest";
import { riskOf } from "../risk/item-risk.ts";
import { answersInOrder } from "./answers-in-order.ts";
import { visibleItems } from "./asked-items.ts";
import { asq } from "./asq.ts";
import { cSsrs } from "./c-ssrs.ts";
import { missingFrom, scored } from "./testing/results.ts";

const asked = (values: readonly (number | null)[]) =>
  visibleItems(asq, answersInOrder(asq, values)).map(({ id }) => id);

test.each([
  [[0, 0, 0, 0], 0, "negative", false],
  [[1, 0, 0, 0, 0], 1, "nonAcutePositive", true],
  [[0, 1, 0, 0, 0], 1, "nonAcutePositive", true],
  [[0, 0, 1, 0, 0], 1, "nonAcutePositive", true],
  [[0, 0, 0, 1, 0], 1, "nonAcutePositive", true],
  [[1, 1, 1, 1, 0], 1, "nonAcutePositive", true],
  [[1, 0, 0, 0, 1], 2, "acutePositive", true],
  [[0, 0, 0, 1, 1], 2, "acutePositive", true],
])("ASQ %j is %i, %s", (answers, total, bandId, atCaseness) => {
  expect(scored(asq, answers)).toMatchObject({ total, bandId, atCaseness });
});

test("ASQ: item 5 is asked after any yes; absent it was not asked, never No", () => {
  expect(asked([0, 0, 0, 0])).not.toContain("asq-5");
  expect(asked([0, 1])).toContain("asq-5");
  expect(missingFrom(asq, [1, 0, 0, 0])).toEqual(["asq-5"]);
  expect(scored(asq, [0, 0, 0, 0, 1])).toMatchObject({ bandId: "negative" });
});

test("ASQ: a refused answer is no No, and every yes raises an alert at once", () => {
  expect(missingFrom(asq, [0, null, 0, 0])).toContain("asq-2");
  for (const id of ["asq-1", "asq-2", "asq-3", "asq-4", "asq-5"]) {
    expect(riskOf(asq, { [id]: 1 })).toHaveLength(1);
    expect(riskOf(asq, { [id]: 0 })).toEqual([]);
  }
});

// In order: wish, thoughts, method, intent, plan with intent, behaviour in a lifetime, within three months.
test.each([
  [[0, 0, null, null, null, 0], 0, "negative"],
  [[1, 0, null, null, null, 0], 1, "low"],
  [[0, 1, 0, 0, 0, 0], 1, "low"],
  [[1, 1, 0, 0, 0, 0], 1, "low"],
  [[0, 1, 1, 0, 0, 0], 2, "moderate"],
  [[0, 1, 0, 1, 0, 0], 3, "high"],
  [[0, 1, 0, 0, 1, 0], 3, "high"],
  [[1, 1, 1, 1, 1, 0], 3, "high"],
  [[0, 0, null, null, null, 1, 0], 2, "moderate"],
  [[1, 1, 0, 0, 0, 1, 0], 2, "moderate"],
  [[0, 0, null, null, null, 1, 1], 3, "high"],
  [[0, 1, 0, 1, 0, 1, 0], 3, "high"],
])("C-SSRS %j is tier %i, %s, as published", (answers, total, bandId) => {
  expect(scored(cSsrs, answers)).toMatchObject({ total, max: 3, bandId });
});

test("C-SSRS: no thoughts leads from 2 to 6, and a lifetime's behaviour to the three months", () => {
  const ids = (values: readonly (number | null)[]) =>
    visibleItems(cSsrs, answersInOrder(cSsrs, values)).map(({ id }) => id);
  expect(ids([0, 0])).toEqual(["cssrs-1", "cssrs-2", "cssrs-6"]);
  expect(ids([0, 1, 0, 0, 0, 1])).toHaveLength(7);
  expect(scored(cSsrs, [0, 0, 1, 1, 1, 0])).toMatchObject({ bandId: "negative" });
  expect(missingFrom(cSsrs, [0, 0, null, null, null, 1])).toEqual(["cssrs-6-recent"]);
  expect(missingFrom(cSsrs, [1, 1, null, 0, 0, 0])).toEqual(["cssrs-3"]);
  expect(missingFrom(cSsrs, [null, 0, null, null, null, 0])).toEqual(["cssrs-1"]);
});

test("C-SSRS: every yes raises an alert at once; its text is the clinic's to supply", () => {
  for (const { id } of cSsrs.items) expect(riskOf(cSsrs, { [id]: 1 })).toHaveLength(1);
  expect(cSsrs.translations).toEqual({});
});
