import type { Practice, Prescription } from "@goldthread/schema/exercise";
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

/** A time an exercise was done; `waiting`: this phone has not sent it yet. */
export type Practised = Practice & { waiting: boolean };

/** What was practised, with what this phone has not sent yet, newest first. */
export function withPendingPractices(
  practices: readonly Practice[],
  entries: readonly OutboxEntry[],
): Practised[] {
  const known = new Set<string>(practices.map(({ id }) => id));
  const waiting = entries.flatMap((entry) => {
    if (entry.refusal !== null || !isCommand(entry, "exercise.logPractice")) return [];
    const { opId: _opId, clientId: _clientId, practiceId, prescriptionId, ...practice } = entry.input;
    if (known.has(practiceId)) return [];
    const ids = {
      id: practiceId as Practice["id"],
      prescriptionId: prescriptionId as Practice["prescriptionId"],
    };
    return [{ ...practice, ...ids, readAt: null, waiting: true }];
  });
  return [...waiting, ...practices.map((practice) => ({ ...practice, waiting: false }))].toSorted((a, b) =>
    a.startedAt < b.startedAt ? 1 : -1,
  );
}
