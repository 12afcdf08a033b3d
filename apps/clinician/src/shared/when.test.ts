import { expect, test } from "vitest";
import { createWhen } from "./when.ts";

const now = new Date("2026-11-23T12:00:00Z");
const joined = (time: string, day: string, near: boolean) => `${time}|${day}|${near}`;
const english = createWhen("en", "Europe/London", now, joined);

test("the day comes before the month, and another year is named", () => {
  expect(english.short("2026-11-09")).toBe("9 Nov");
  expect(english.short("2025-11-09")).toBe("9 Nov 2025");
  expect(english.long("2026-08-31")).toBe("31 August");
  expect(english.span("2026-11-02", "2026-11-08")).toMatch(/^2\s?–\s?8 Nov$/);
  expect(english.span("2026-10-31", "2026-11-06")).toMatch(/^31 Oct\s?–\s?6 Nov$/);
  expect(english.span("2026-11-09", "2026-11-09")).toBe("9 Nov");
  expect(english.weekdayAndDay("2026-11-23")).toBe("Monday 23 November");
});

test("a meeting is said the shorter the nearer it is", () => {
  expect(english.meeting("2026-11-23T15:00:00Z")).toBe("Today 15:00");
  expect(english.meeting("2026-11-24T10:00:00Z")).toBe("Tomorrow 10:00");
  expect(english.meeting("2026-11-26T14:30:00Z")).toBe("Thu 14:30");
  expect(english.meeting("2026-11-29T09:00:00Z")).toBe("Sun 09:00");
  expect(english.meeting("2026-11-30T09:00:00Z")).toBe("30 Nov 09:00");
});

test("which day a moment falls on is the clinic's to say, not the device's", () => {
  const auckland = createWhen("en", "Pacific/Auckland", now, joined);
  expect(auckland.dayOf("2026-11-23T11:30:00Z")).toBe("2026-11-24");
  expect(auckland.time("2026-11-23T11:30:00Z")).toBe("00:30");
  expect(auckland.dayOf("2026-11-23")).toBe("2026-11-23");
});

test("moments and distances are told in the person's language", () => {
  const spanish = createWhen("es", "Europe/Madrid", now, joined);
  expect(spanish.moment("2026-11-23T08:12:00Z")).toBe("09:12|hoy|true");
  expect(spanish.moment("2026-11-09T15:40:00Z")).toBe("16:40|9 nov|false");
  expect(spanish.distance("2026-11-20")).toBe("hace 3 días");
  expect(english.distance("2026-11-22")).toBe("yesterday");
  expect(english.distance("2026-08-01")).toBe("1 Aug");
});
