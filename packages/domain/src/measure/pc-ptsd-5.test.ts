import { expect, test } from "vitest";
import { visibleItems } from "./asked-items.ts";
import { pcPtsd5 } from "./pc-ptsd-5.ts";
import { missingFrom, scored } from "./testing/results.ts";

test("without such an event the score is 0 and nothing else is asked", () => {
  expect(scored(pcPtsd5, [0])).toMatchObject({ total: 0, max: 5, atCaseness: false });
  expect(visibleItems(pcPtsd5, { "pcptsd5-event": 0 })).toHaveLength(1);
  expect(scored(pcPtsd5, [0, 1, 1, 1, 1, 1])).toMatchObject({ total: 0 });
});

test.each([
  [[1, 0, 0, 0, 0, 0], 0, false],
  [[1, 1, 1, 1, 0, 0], 3, false],
  [[1, 1, 1, 1, 1, 0], 4, true],
  [[1, 0, 1, 1, 1, 1], 4, true],
  [[1, 1, 1, 1, 1, 1], 5, true],
])("%j counts %i yes: at the cut-off of 4 %s", (answers, total, atCaseness) => {
  expect(scored(pcPtsd5, answers)).toMatchObject({ total, atCaseness });
});

test("an event calls for all five; an unanswered gate is neither yes nor no", () => {
  expect(missingFrom(pcPtsd5, [1, 1, null, 1, 1, 1])).toEqual(["pcptsd5-2"]);
  expect(missingFrom(pcPtsd5, [null, 1, 1, 1, 1, 1])).toEqual(["pcptsd5-event"]);
});
