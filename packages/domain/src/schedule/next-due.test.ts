import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, isCalendarDate } from "./calendar-date.ts";
import { missedInARow, nextDue, overdueDays } from "./next-due.ts";

const startsOn = "2026-03-02";

describe("once", () => {
  test("is due from the start until it is done", () => {
    expect(nextDue({ startsOn, everyWeeks: null, lastCompletedOn: null })).toBe(startsOn);
    expect(nextDue({ startsOn, everyWeeks: null, lastCompletedOn: "2026-03-05" })).toBeNull();
  });
});

describe("every two weeks from 2 March", () => {
  test.each([
    [null, "2026-03-02"],
    ["2026-02-01", "2026-03-02"],
    ["2026-03-01", "2026-03-16"],
    ["2026-03-02", "2026-03-16"],
    ["2026-03-08", "2026-03-16"],
    ["2026-03-09", "2026-03-30"],
    ["2026-03-16", "2026-03-30"],
    ["2026-04-13", "2026-04-27"],
  ])("last done on %s, next due on %s", (lastCompletedOn, due) => {
    expect(nextDue({ startsOn, everyWeeks: 2, lastCompletedOn })).toBe(due);
  });
});

test("weeks pass over a clock change, a year's end and a leap day without a slip", () => {
  expect(nextDue({ startsOn: "2026-03-23", everyWeeks: 1, lastCompletedOn: "2026-03-23" })).toBe(
    "2026-03-30",
  );
  expect(nextDue({ startsOn: "2026-10-19", everyWeeks: 1, lastCompletedOn: "2026-10-19" })).toBe(
    "2026-10-26",
  );
  expect(nextDue({ startsOn: "2026-12-28", everyWeeks: 1, lastCompletedOn: "2026-12-28" })).toBe(
    "2027-01-04",
  );
  expect(nextDue({ startsOn: "2028-02-28", everyWeeks: 1, lastCompletedOn: "2028-02-28" })).toBe(
    "2028-03-06",
  );
});

test("a repeat keeps to its weekday, lies ahead, and never comes within half an interval", () => {
  const weeks = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(weeks, fc.integer({ min: 0, max: 2_000 }), (everyWeeks, days) => {
      const lastCompletedOn = addDays(startsOn, days);
      const due = nextDue({ startsOn, everyWeeks, lastCompletedOn }) ?? "";
      expect(daysBetween(startsOn, due) % (everyWeeks * 7)).toBe(0);
      expect(daysBetween(lastCompletedOn, due)).toBeGreaterThanOrEqual((everyWeeks * 7) / 2);
      expect(daysBetween(lastCompletedOn, due)).toBeLessThanOrEqual(everyWeeks * 7 * 1.5);
    }),
  );
});

test.each([0, -1, 1.5, Number.NaN])("every %d weeks is refused", (everyWeeks) => {
  expect(() => nextDue({ startsOn, everyWeeks, lastCompletedOn: null })).toThrow(RangeError);
});

test("days late count from the day after", () => {
  expect(overdueDays("2026-03-21", "2026-03-20")).toBe(0);
  expect(overdueDays("2026-03-21", "2026-03-21")).toBe(0);
  expect(overdueDays("2026-03-21", "2026-03-22")).toBe(1);
  expect(overdueDays("2026-03-21", "2026-03-30")).toBe(9);
  expect(overdueDays(null, "2026-03-30")).toBe(0);
});

describe("calendar dates", () => {
  test.each(["2026-02-30", "2026-13-01", "2026-00-10", "2026-1-1", "2026-01-01T00:00:00Z", "0050-01-01", ""])(
    "%j is none",
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(RangeError);
    },
  );

  test("adding days and counting them agree", () => {
    const shift = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(shift, shift, (start, days) => {
        const from = addDays("2026-01-01", start);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

describe("missed in a row", () => {
  test.each([
    ["2026-03-01", 0],
    ["2026-03-02", 0],
    ["2026-03-05", 0],
    ["2026-03-06", 1],
    ["2026-03-12", 1],
    ["2026-03-13", 2],
    ["2026-03-20", 3],
  ])("weekly and due since 2 March, on %s: %i", (today, missed) => {
    expect(missedInARow({ nextDueOn: startsOn, everyWeeks: 1 }, today)).toBe(missed);
  });

  test("as many are missed as the next answer would pass over", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 400 }), (everyWeeks, days) => {
        const schedule = { startsOn, everyWeeks };
        const nextDueOn = nextDue({ ...schedule, lastCompletedOn: null }) ?? startsOn;
        const today = addDays(startsOn, days);
        const after = nextDue({ ...schedule, lastCompletedOn: today }) ?? startsOn;
        // The answer itself settles one; those before it are the missed ones.
        const passed = daysBetween(nextDueOn, after) / (everyWeeks * 7) - 1;
        expect(missedInARow({ nextDueOn, everyWeeks }, today)).toBe(passed);
      }),
    );
  });
});
