import { expect, test } from "vitest";
import { lastSevenDays } from "./adherence.ts";

const today = "2026-03-30";

test("the window is seven days, today the last of them", () => {
  const edges = ["2026-03-23", "2026-03-24", "2026-03-30", "2026-03-31"];
  expect(lastSevenDays(edges, today)).toEqual({
    days: [true, false, false, false, false, false, true],
    count: 2,
  });
});

test("several practices on a day are one day", () => {
  expect(lastSevenDays([today, today, today], today).count).toBe(1);
});

test("nothing done is seven quiet days, and every day done is seven", () => {
  expect(lastSevenDays([], today)).toEqual({ days: Array.from({ length: 7 }, () => false), count: 0 });
  const march = Array.from({ length: 31 }, (_, day) => `2026-03-${String(day + 1).padStart(2, "0")}`);
  expect(lastSevenDays(march, today).count).toBe(7);
});
