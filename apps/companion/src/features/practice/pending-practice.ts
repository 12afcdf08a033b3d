import type { Prescription } from "@goldthread/schema/exercise";
import { isCommand } from "../../offline/commands.ts";
import type { OutboxEntry } from "../../offline/outbox.ts";

/** Prescriptions with the days practised that this phone has not sent yet, newest day first. */
export function withPendingPractice(
  prescriptions: readonly Prescription[],
  entries: readonly OutboxEntry[],
): Prescription[] {
  return prescriptions.map((prescription) => {
    const days = entries.flatMap((entry) =>
      entry.refusal === null &&
      isCommand(entry, "exercise.logPractice") &&
      entry.input.prescriptionId === prescription.id
        ? [entry.input.localDate]
        : [],
    );
    if (days.length === 0) return prescription;
    const practisedOn = [...new Set([...days, ...prescription.practisedOn])].toSorted((a, b) =>
      a < b ? 1 : -1,
    );
    return { ...prescription, practisedOn };
  });
}
