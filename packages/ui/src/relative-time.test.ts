import { expect, test } from "vitest";
import { absoluteTime, calendarDaysBetween, relativeTime, shortDate } from "./relative-time.ts";

const now = new Date("2026-11-23T12:00:00Z");
const near = (iso: string, locale = "en", zone = "UTC") => relativeTime(new Date(iso), now, locale, zone);

test("near moments are told in words, in the reader's language", () => {
  expect(near("2026-11-23T11:59:40Z")).toBe("now");
  expect(near("2026-11-23T11:45:00Z")).toBe("15 minutes ago");
  expect(near("2026-11-23T09:12:00Z")).toBe("2 hours ago");
  expect(near("2026-11-22T23:00:00Z")).toBe("yesterday");
  expect(near("2026-11-24T10:00:00Z")).toBe("tomorrow");
  expect(near("2026-11-20T10:00:00Z", "es")).toBe("hace 3 días");
});

test("days are those of the time zone, not spans of 24 hours", () => {
  const lateEvening = new Date("2026-11-23T03:30:00Z");
  expect(calendarDaysBetween(now, lateEvening, "UTC")).toBe(0);
  expect(calendarDaysBetween(now, lateEvening, "America/New_York")).toBe(-1);
});

test("more than seven days away, a date is shown instead; with its year when it is another", () => {
  expect(near("2026-11-16T12:00:00Z")).toBe("7 days ago");
  expect(near("2026-11-15T12:00:00Z")).toBeNull();
  expect(shortDate(new Date("2026-11-09T12:00:00Z"), now, "en-GB", "UTC")).toBe("9 Nov");
  expect(shortDate(new Date("2025-11-09T12:00:00Z"), now, "en-GB", "UTC")).toBe("9 Nov 2025");
});

test("the absolute form names the day and, unless it is a mere day, the time", () => {
  const at = new Date("2026-11-23T09:12:00Z");
  expect(absoluteTime(at, "en-GB", { timeZone: "UTC" })).toBe("23 November 2026 at 09:12");
  expect(absoluteTime(at, "en-GB", { timeZone: "UTC", dateOnly: true })).toBe("23 November 2026");
});
