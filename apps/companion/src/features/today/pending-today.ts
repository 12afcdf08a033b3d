import type { Today } from "@goldthread/schema/chart";
import { isCommand } from "../../offline/commands.ts";
import type { OutboxEntry } from "../../offline/outbox.ts";
import { withPendingCheckIns } from "../check-in/pending-check-ins.ts";
import { withPendingGoals } from "../goal/pending-goals.ts";
import { withPendingSubmits } from "../measure/pending-answers.ts";
import { withPendingFavourites } from "../practice/pending-favourites.ts";
import { withPendingPractice } from "../practice/pending-practice.ts";

/** Today as it will be once everything on this phone has arrived. */
export function withPendingToday(today: Today, entries: readonly OutboxEntry[], timeZone: string): Today {
  if (entries.length === 0) return today;
  return {
    ...today,
    checkIns: withPendingCheckIns(today.checkIns, entries),
    goals: withPendingGoals(today.goals, entries, today.client.displayName),
    prescriptions: withPendingPractice(today.prescriptions, entries),
    ...(today.exercises === undefined ? {} : { exercises: withPendingFavourites(today.exercises, entries) }),
    assignments: withPendingSubmits(today.assignments, entries, timeZone),
    concerns: today.concerns.map((concern) => {
      const said = entries.findLast(
        (entry) =>
          entry.refusal === null && isCommand(entry, "concern.say") && entry.input.concernId === concern.id,
      );
      return said !== undefined && isCommand(said, "concern.say")
        ? { ...concern, clientWords: said.input.clientWords }
        : concern;
    }),
  };
}
