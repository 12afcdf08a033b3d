import type { Chart } from "@goldthread/schema/chart";
import { expect, test } from "vitest";
import { lastContactOf, nextContactOf, unsettledContactsOf } from "./next-contact.ts";

type Contact = Chart["contacts"][number];
const now = new Date("2026-11-23T12:00:00Z");
const contact = (startsAt: string, status: Contact["status"]) =>
  ({ id: `${status} ${startsAt}`, startsAt, status }) as unknown as Contact;
const contacts = [
  contact("2026-12-07T10:00:00Z", "planned"),
  contact("2026-11-30T10:00:00Z", "planned"),
  contact("2026-11-24T10:00:00Z", "cancelled"),
  contact("2026-11-22T10:00:00Z", "planned"),
  contact("2026-11-21T10:00:00Z", "missed"),
  contact("2026-11-20T10:00:00Z", "attended"),
  contact("2026-11-13T10:00:00Z", "attended"),
];

test("the next contact is the first planned one ahead; a cancelled one is none", () => {
  expect(nextContactOf(contacts, now)?.startsAt).toBe("2026-11-30T10:00:00Z");
});

test("the last contact is the last that took place; one missed is none", () => {
  expect(lastContactOf(contacts, now)?.startsAt).toBe("2026-11-20T10:00:00Z");
});

test("a planned contact whose time has passed waits to be settled", () => {
  expect(unsettledContactsOf(contacts, now).map(({ startsAt }) => startsAt)).toEqual([
    "2026-11-22T10:00:00Z",
  ]);
});
