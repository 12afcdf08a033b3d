import { expect, test } from "vitest";
import { riskOf } from "../risk/item-risk.ts";
import { epds } from "./epds.ts";
import { isi } from "./isi.ts";
import { listMeasures } from "./library.ts";
import { maas } from "./maas.ts";
import { pss10 } from "./pss-10.ts";
import { addingTo, missingFrom, scored, times } from "./testing/results.ts";
import { wsas } from "./wsas.ts";

test("what may not be shipped is scored without a word of it", () => {
  const supplied = listMeasures().filter(({ licence }) => licence.class === "textSuppliedByClinic");
  expect(supplied.map(({ id }) => id).toSorted()).toEqual([
    "c-ssrs",
    "epds",
    "isi",
    "maas",
    "phq-a",
    "pss-10",
    "wsas",
  ]);
  for (const { translations } of supplied) expect(translations).toEqual({});
});

test.each([
  [0, "unlikely", false],
  [9, "unlikely", false],
  [10, "possible", true],
  [12, "possible", true],
  [13, "probable", true],
  [30, "probable", true],
])("EPDS: a total of %i is %s", (total, bandId, atCaseness) => {
  expect(scored(epds, addingTo(total, 10, 3))).toMatchObject({ total, max: 30, bandId, atCaseness });
});

test("EPDS: items 3 and 5 to 10 are printed from 3 down, and item 10 alerts at any score but 0", () => {
  const downwards = epds.optionSets.filter(({ options }) => options[0]?.value === 3).map(({ id }) => id);
  expect(downwards).toEqual(["epds-3", "epds-5", "epds-6", "epds-7", "epds-8", "epds-9", "epds-10"]);
  expect(riskOf(epds, { "epds-10": 1 })).toHaveLength(1);
  expect(riskOf(epds, { "epds-10": 0 })).toEqual([]);
});

test.each([
  [0, "none", false],
  [7, "none", false],
  [8, "subthreshold", false],
  [9, "subthreshold", false],
  [10, "subthreshold", true],
  [14, "subthreshold", true],
  [15, "moderate", true],
  [21, "moderate", true],
  [22, "severe", true],
  [28, "severe", true],
])("ISI: a total of %i is %s", (total, bandId, atCaseness) => {
  expect(scored(isi, addingTo(total, 7, 4))).toMatchObject({ total, max: 28, bandId, atCaseness });
});

test.each([
  [0, "subclinical"],
  [10, "subclinical"],
  [11, "significant"],
  [20, "significant"],
  [21, "severe"],
  [40, "severe"],
])("WSAS: a total of %i is %s", (total, bandId) => {
  expect(scored(wsas, [0, ...addingTo(total, 5, 8)])).toMatchObject({
    total,
    max: 40,
    bandId,
    atCaseness: null,
  });
  expect(scored(wsas, [null, ...addingTo(total, 5, 8)])).toMatchObject({ total, max: 40 });
});

test("WSAS: without work item 1 drops out, and the highest is 32", () => {
  expect(scored(wsas, [1, null, 8, 8, 8, 8])).toMatchObject({ total: 32, max: 32 });
  expect(scored(wsas, [1, 8, 1, 1, 1, 1])).toMatchObject({ total: 4, max: 32 });
  expect(missingFrom(wsas, [0, null, 8, 8, 8, 8])).toEqual(["wsas-1"]);
  expect(missingFrom(wsas, [1, null, 8, 8, 8])).toEqual(["wsas-5"]);
});

test.each([
  [0, "low"],
  [13, "low"],
  [14, "moderate"],
  [24, "moderate"],
])("PSS-10: a total of %i is %s", (total, bandId) => {
  const left = addingTo(total, 6, 4);
  const answers = [...left.slice(0, 3), 4, 4, left[3] ?? 0, 4, 4, ...left.slice(4)];
  expect(scored(pss10, answers)).toMatchObject({ total, max: 40, bandId });
});

test("PSS-10: items 4, 5, 7 and 8 are reversed, and no other; 26 is moderate and 27 high", () => {
  expect(scored(pss10, times(10, 0)).total).toBe(16);
  expect(scored(pss10, [4, 4, 4, 0, 0, 4, 0, 0, 4, 4])).toMatchObject({ total: 40, bandId: "high" });
  for (let place = 0; place < 10; place += 1) {
    const raised = times(10, 0).map((_, at) => (at === place ? 4 : 0));
    expect(scored(pss10, raised).total).toBe([3, 4, 6, 7].includes(place) ? 12 : 20);
  }
  expect(scored(pss10, [4, 4, 2, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ total: 26, bandId: "moderate" });
  expect(scored(pss10, [4, 4, 3, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ total: 27, bandId: "high" });
});

test("MAAS is the mean of fifteen, higher is better, and there is no cut-off", () => {
  expect(scored(maas, times(15, 1))).toMatchObject({ total: 1, max: 6, bandId: null, atCaseness: null });
  expect(scored(maas, times(15, 6))).toMatchObject({ total: 6 });
  expect(scored(maas, [...times(14, 4), 1]).total).toBeCloseTo(3.8, 8);
  expect(maas.higherIs).toBe("better");
});

test.each([
  [epds, 10],
  [isi, 7],
  [pss10, 10],
  [maas, 15],
])("$id takes no blank", (measure, count) => {
  for (let place = 0; place < count; place += 1) {
    const answers = times(count, 1).map((value, at) => (at === place ? null : value));
    expect(missingFrom(measure, answers)).toHaveLength(1);
  }
});
