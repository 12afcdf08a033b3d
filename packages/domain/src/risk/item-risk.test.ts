import fc from "fast-check";
import { expect, test } from "vitest";
import { gad7 } from "../measure/gad-7.ts";
import { dass21 } from "../measure/dass-21.ts";
import { phq9 } from "../measure/phq-9.ts";
import { phqA } from "../measure/phq-a.ts";
import { getBand, score } from "../measure/score.ts";
import { riskOf, riskOfAnswer, softFlagsOf } from "./item-risk.ts";

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 1],
])("item 9 answered %i gives %i findings, the moment it is answered", (value, findings) => {
  expect(riskOfAnswer(phq9, "phq9-9", value)).toEqual(
    Array.from({ length: findings }, () => ({ measureId: "phq-9", itemId: "phq9-9", value })),
  );
});

test("a total of 1 whose only point is item 9 is minimal, and a risk all the same", () => {
  const answers = {
    ...Object.fromEntries(Array.from({ length: 8 }, (_, position) => [`phq9-${position + 1}`, 0])),
    "phq9-9": 1,
  };
  expect(score(phq9, answers)).toMatchObject({ total: 1, bandId: getBand(phq9, 0).id });
  expect(riskOf(phq9, answers)).toEqual([{ measureId: "phq-9", itemId: "phq9-9", value: 1 }]);
});

test("risk is found in a form left after one answer, and whatever the other answers are", () => {
  const others = fc.dictionary(
    fc.constantFrom("phq9-1", "phq9-2", "phq9-8", "phq9-10"),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(others, fc.integer({ min: 0, max: 3 }), (answers, ninth) => {
      expect(riskOf(phq9, { ...answers, "phq9-9": ninth })).toHaveLength(ninth > 0 ? 1 : 0);
      expect(riskOf(phq9, answers)).toEqual([]);
    }),
  );
});

test("GAD-7 has no item that asks about safety", () => {
  const highest = Object.fromEntries(gad7.items.map((item) => [item.id, 3]));
  expect(riskOf(gad7, highest)).toEqual([]);
});

test.each(["phqa-9", "phqa-12", "phqa-13"])(
  "%s of the adolescents' form raises an alert at a total of 0",
  (itemId) => {
    const none = Object.fromEntries(phqA.items.map(({ id }) => [id, 0]));
    expect(riskOf(phqA, none)).toEqual([]);
    expect(riskOf(phqA, { ...none, [itemId]: 1 })).toEqual([{ measureId: "phq-a", itemId, value: 1 }]);
  },
);

test("a soft rule is a note and no alert; own words reach no threshold", () => {
  expect(riskOf(dass21, { "dass21-21": 3 })).toEqual([]);
  expect(softFlagsOf(dass21, { "dass21-21": 1 })).toHaveLength(1);
  expect(softFlagsOf(dass21, { "dass21-21": 0 })).toEqual([]);
  expect(riskOfAnswer(phq9, "phq9-9", "3")).toEqual([]);
});
