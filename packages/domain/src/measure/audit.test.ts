import { expect, test } from "vitest";
import { visibleItems } from "./asked-items.ts";
import { audit } from "./audit.ts";
import { auditC } from "./audit-c.ts";
import { answersInOrder } from "./answers-in-order.ts";
import { addingTo, missingFrom, scored, times } from "./testing/results.ts";

const skipped = times(5, 0).map(() => null);

test.each([
  [0, "zone1", "low", false],
  [7, "zone1", "low", false],
  [8, "zone2", "hazardous", true],
  [14, "zone2", "hazardous", true],
  [15, "zone2", "harmful", true],
  [16, "zone3", "harmful", true],
  [19, "zone3", "harmful", true],
  [20, "zone4", "dependence", true],
  [32, "zone4", "dependence", true],
])("a total of %i is in %s, by the other convention %s", (total, zone, other, atCaseness) => {
  const answers = total === 0 ? [0, null, null, ...skipped, 0, 0] : [...addingTo(total, 8, 4), 0, 0];
  expect(scored(audit, answers)).toMatchObject({ total, bandId: zone, atCaseness });
  const bands = audit.scales[0]?.bandSets[1]?.bands ?? [];
  expect(bands.find(({ from, to }) => total >= from && total <= to)?.id).toBe(other);
});

test("all highest is 40", () => {
  expect(scored(audit, times(10, 4))).toMatchObject({ total: 40, max: 40, bandId: "zone4" });
});

test("someone who never drinks is asked 1, 9 and 10; what is jumped over counts 0, answered or not", () => {
  const never = answersInOrder(audit, [0]);
  expect(visibleItems(audit, never).map(({ id }) => id)).toEqual(["audit-1", "audit-9", "audit-10"]);
  expect(scored(audit, [0, null, null, ...skipped, 4, 2])).toMatchObject({ total: 6 });
  expect(scored(audit, [0, 4, 4, 4, 4, 4, 4, 4, 2, 2])).toMatchObject({ total: 4 });
});

test("someone who never drinks much at once jumps from 3 to 9", () => {
  expect(scored(audit, [4, 0, 0, ...skipped, 2, 0])).toMatchObject({ total: 6 });
  expect(missingFrom(audit, [4, 0, 1, ...skipped, 2, 0])).toEqual([
    "audit-4",
    "audit-5",
    "audit-6",
    "audit-7",
    "audit-8",
  ]);
  expect(missingFrom(audit, [4, 1, 0, ...skipped, 2, 0])).toHaveLength(5);
});

test("an unanswered item that decides a jump is missing, never a jump", () => {
  expect(missingFrom(audit, [null, null, null, ...skipped, 0, 0])).toContain("audit-1");
  expect(missingFrom(audit, [1, 0, null, ...skipped, 0, 0])).toContain("audit-3");
  expect(missingFrom(audit, [0, null, null, ...skipped, null, 0])).toEqual(["audit-9"]);
  expect(missingFrom(audit, [0, null, null, ...skipped, 0, null])).toEqual(["audit-10"]);
});

test("items 9 and 10 take 0, 2 and 4 alone", () => {
  expect(() => scored(audit, [0, null, null, ...skipped, 1, 0])).toThrow(RangeError);
  expect(() => scored(audit, [0, null, null, ...skipped, 0, 3])).toThrow(RangeError);
});

test.each([
  [0, []],
  [2, []],
  [3, ["usWomen"]],
  [4, ["usMen", "usWomen"]],
  [5, ["uk", "usMen", "usWomen"]],
  [12, ["uk", "usMen", "usWomen"]],
])("AUDIT-C: a total of %i is at the cut-offs %j", (total, met) => {
  const result = scored(auditC, addingTo(total, 3, 4));
  expect(result).toMatchObject({ total, max: 12, atCaseness: total >= 5 });
  const cutOffs = auditC.scales[0]?.caseness ?? [];
  expect(cutOffs.filter(({ at }) => total >= at).map(({ id }) => id)).toEqual(met);
});

test("AUDIT-C asks all three, whatever the first answer, in Bush's wording", () => {
  expect(missingFrom(auditC, [0])).toEqual(["auditc-2", "auditc-3"]);
  expect(auditC.translations.en?.options["drinks"]?.[0]).toBe("0, 1, or 2");
});

test("the LOINC codes of panel and total, and of AUDIT and AUDIT-C, are not swapped", () => {
  expect([auditC.loincPanel, auditC.scales[0]?.loinc, audit.scales[0]?.loinc]).toEqual([
    "72109-2",
    "75626-2",
    "75624-7",
  ]);
});
