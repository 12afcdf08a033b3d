import type { Chart } from "@goldthread/schema/chart";

type Contact = Chart["contacts"][number];

/** The planned contact that comes first, or null. */
export function nextContactOf(contacts: readonly Contact[], now: Date): Contact | null {
  return (
    contacts
      .filter(({ status, startsAt }) => status === "planned" && Date.parse(startsAt) > now.getTime())
      .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0] ?? null
  );
}

/** The contact that took place last, or null. */
export function lastContactOf(contacts: readonly Contact[], now: Date): Contact | null {
  return (
    contacts
      .filter(({ status, startsAt }) => status === "attended" && Date.parse(startsAt) <= now.getTime())
      .toSorted((a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt))[0] ?? null
  );
}

/** Contacts whose time has passed and of which nobody has said whether they took place; the latest first. */
export function unsettledContactsOf(contacts: readonly Contact[], now: Date): Contact[] {
  return contacts
    .filter(({ status, startsAt }) => status === "planned" && Date.parse(startsAt) <= now.getTime())
    .toSorted((a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt));
}
