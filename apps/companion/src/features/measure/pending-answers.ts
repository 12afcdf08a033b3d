import { nextDue } from "@goldthread/domain/schedule/next-due";
import { localDay } from "@goldthread/domain/schedule/local-day";
import type { Assignment } from "@goldthread/schema/measure";
import type { Answers } from "@goldthread/schema/measure-definition";
import { isCommand } from "../../offline/commands.ts";
import type { OutboxEntry } from "../../offline/outbox.ts";

/** The answers to one assignment with those this phone has not sent yet: later ones win, one taken back is gone. */
export function withPendingAnswers(
  answers: Answers,
  assignmentId: string,
  entries: readonly OutboxEntry[],
): Answers {
  let shown = { ...answers };
  for (const entry of entries) {
    if (entry.refusal !== null) continue;
    // Finished: what was answered up to here is on its way, and the next time begins with nothing answered.
    if (isCommand(entry, "measure.submit") && entry.input.assignmentId === assignmentId) shown = {};
    if (!isCommand(entry, "measure.saveAnswer") || entry.input.assignmentId !== assignmentId) continue;
    const { itemId, value } = entry.input;
    if (value === null) delete shown[itemId];
    else shown[itemId] = value;
  }
  return shown;
}

/** Assignments as they will be once what this phone has finished has arrived: answered ones are due later, or no more. */
export function withPendingSubmits(
  assignments: readonly Assignment[],
  entries: readonly OutboxEntry[],
  timeZone: string,
): Assignment[] {
  return assignments.map((assignment) => {
    const sent = entries.find(
      (entry) =>
        entry.refusal === null &&
        isCommand(entry, "measure.submit") &&
        entry.input.assignmentId === assignment.id,
    );
    if (sent === undefined) return assignment;
    const { startsOn, everyWeeks } = assignment;
    const nextDueOn = nextDue({
      startsOn,
      everyWeeks,
      lastCompletedOn: localDay(new Date(sent.madeAt), timeZone),
    });
    return { ...assignment, nextDueOn, draft: null };
  });
}
