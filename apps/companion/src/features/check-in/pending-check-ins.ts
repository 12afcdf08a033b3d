import type { CheckIn } from "@goldthread/schema/check-in";
import { isCommand } from "../../offline/commands.ts";
import type { OutboxEntry } from "../../offline/outbox.ts";

/** Check-ins with what this phone has not sent yet, newest day first. */
export function withPendingCheckIns(
  checkIns: readonly CheckIn[],
  entries: readonly OutboxEntry[],
): CheckIn[] {
  let shown = [...checkIns];
  for (const entry of entries) {
    if (entry.refusal !== null) continue;
    if (isCommand(entry, "checkIn.record") && !shown.some(({ id }) => id === entry.input.checkInId)) {
      const { checkInId, localDate, energy, pleasantness, words, shared } = entry.input;
      const id = checkInId as CheckIn["id"];
      shown.push({
        id,
        localDate,
        at: entry.madeAt,
        energy,
        pleasantness,
        words,
        shared,
        readBy: null,
        readAt: null,
      });
    }
    if (isCommand(entry, "checkIn.setShared")) {
      const { checkInId, shared } = entry.input;
      shown = shown.map((checkIn) => (checkIn.id === checkInId ? { ...checkIn, shared } : checkIn));
    }
  }
  return shown.toSorted((a, b) =>
    a.localDate === b.localDate ? (a.at < b.at ? 1 : -1) : a.localDate < b.localDate ? 1 : -1,
  );
}

/** Ids of the check-ins that are on this phone alone. */
export function pendingCheckInIds(entries: readonly OutboxEntry[]): Set<string> {
  return new Set(
    entries.flatMap((entry) => (isCommand(entry, "checkIn.record") ? [entry.input.checkInId] : [])),
  );
}
