import { expect, test } from "vitest";
import { instantAt } from "./instant-at.ts";

test("a time is the one on the clinic's clocks, in summer and in winter", () => {
  expect(instantAt("2026-11-23", "10:00", "Europe/Madrid")).toBe("2026-11-23T09:00:00.000Z");
  expect(instantAt("2026-07-01", "10:00", "Europe/Madrid")).toBe("2026-07-01T08:00:00.000Z");
  expect(instantAt("2026-07-01", "10:00", "America/Los_Angeles")).toBe("2026-07-01T17:00:00.000Z");
  expect(instantAt("2026-11-23", "10:00", "Asia/Kathmandu")).toBe("2026-11-23T04:15:00.000Z");
});

test("on the days the clocks change, the hours before and after are right", () => {
  // Madrid goes from 02:00 to 03:00 on 29 March and from 03:00 back to 02:00 on 25 October 2026.
  expect(instantAt("2026-03-29", "01:30", "Europe/Madrid")).toBe("2026-03-29T00:30:00.000Z");
  expect(instantAt("2026-03-29", "03:30", "Europe/Madrid")).toBe("2026-03-29T01:30:00.000Z");
  expect(instantAt("2026-10-25", "01:30", "Europe/Madrid")).toBe("2026-10-24T23:30:00.000Z");
  expect(instantAt("2026-10-25", "03:30", "Europe/Madrid")).toBe("2026-10-25T02:30:00.000Z");
});

test("an hour that does not exist becomes the one after, an hour there twice the first", () => {
  expect(instantAt("2026-03-29", "02:30", "Europe/Madrid")).toBe("2026-03-29T01:30:00.000Z");
  expect(instantAt("2026-10-25", "02:30", "Europe/Madrid")).toBe("2026-10-25T00:30:00.000Z");
});
