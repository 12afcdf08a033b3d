import { expect, test } from "vitest";
import { missedDays } from "./missed-days.ts";
import { missedInARow, nextDue } from "./next-due.ts";

const weekly = { startsOn: "2026-03-02", everyWeeks: 1 };

test.each([
  ["nothing is missed before it is due", [], "2026-03-01", []],
  ["nothing is missed while it can still be answered", [], "2026-03-05", []],
  ["a day is missed once an answer would count for the next", [], "2026-03-06", ["2026-03-02"]],
  ["a little early or late is not missed", ["2026-03-01", "2026-03-11"], "2026-03-12", []],
  ["a hole between two answers", ["2026-03-02", "2026-03-16"], "2026-03-18", ["2026-03-09"]],
  [
    "two answers for one day do not make up for another",
    ["2026-03-02", "2026-03-03"],
    "2026-03-14",
    ["2026-03-09"],
  ],
] as const)("%s", (_what, completedOn, until, missed) => {
  expect(missedDays(weekly, completedOn, until)).toEqual(missed);
});

test("the days missed at the end are as many as are said to be missed in a row", () => {
  const completedOn = ["2026-03-02", "2026-03-09"];
  const nextDueOn = nextDue({ ...weekly, lastCompletedOn: "2026-03-09" }) ?? "";
  for (const until of ["2026-03-16", "2026-03-20", "2026-04-01", "2026-05-30"])
    expect(missedDays(weekly, completedOn, until)).toHaveLength(
      missedInARow({ nextDueOn, everyWeeks: 1 }, until),
    );
});
