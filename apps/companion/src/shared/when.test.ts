import { expect, test } from "vitest";
import { partOfDay, whenOf } from "./when.ts";

const now = new Date("2026-03-04T22:30:00Z");

test.each([
  ["2026-03-04T23:30:00Z", "UTC", "today"],
  ["2026-03-05T01:00:00Z", "UTC", "tomorrow"],
  // Half past eleven at night in Madrid: the next hour is tomorrow there, and today in UTC.
  ["2026-03-04T23:10:00Z", "Europe/Madrid", "tomorrow"],
  ["2026-03-03T10:00:00Z", "UTC", "yesterday"],
  ["2026-03-10T10:00:00Z", "UTC", "weekday"],
  ["2026-03-11T10:00:00Z", "UTC", "date"],
  ["2026-02-25T10:00:00Z", "UTC", "date"],
])("%s in %s is %s", (moment, zone, expected) => {
  expect(whenOf(new Date(moment), now, zone)).toBe(expected);
});

test.each([
  [4, "evening", "evening"],
  [5, "morning", "morning"],
  [12, "afternoon", "morning"],
  [13, "afternoon", "afternoon"],
  [18, "evening", "afternoon"],
  [20, "evening", "evening"],
] as const)("at %d English says %s and Spanish %s", (hour, english, spanish) => {
  expect(partOfDay(hour, "en")).toBe(english);
  expect(partOfDay(hour, "es")).toBe(spanish);
});
