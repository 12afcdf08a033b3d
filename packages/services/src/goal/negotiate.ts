import {
  appendGoalEvent,
  countGoalEvents,
  findGoalLocked,
  type GoalRow,
  type NewGoalEvent,
  updateGoal,
} from "@goldthread/db/goal";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import {
  type GoalMove,
  type GoalState,
  goalCan,
  moveGoal,
  waitingOn,
} from "@goldthread/domain/goal/negotiation";
import type { Party } from "@goldthread/schema/goal";
import { limits } from "@goldthread/schema/limits";
import type { Actor, Context } from "../kernel/house.ts";
import { conflict, invalidField, notFound } from "../kernel/refused.ts";

export interface Said {
  kind: NewGoalEvent["kind"];
  words: string;
}

export function partyOf({ as }: Actor): Party {
  return as === "member" ? "clinician" : "client";
}

/**
 * One side's move, judged by the domain on the row as it stands once nobody else holds it: of two answers sent at once,
 * the second meets what the first has done. The move and what was said with it are appended to the goal's history.
 */
export async function negotiate(
  tx: ClinicTx,
  goalId: string,
  move: GoalMove,
  said: Said,
  context: Context,
): Promise<{ clientId: string }> {
  const goal = await getGoalLocked(tx, goalId);
  const party = partyOf(context.actor);
  const moved = moveGoal(stateOf(goal), party, move);
  if (!moved.ok) {
    const { reason } = moved;
    throw reason === "textTooLong" || reason === "textRequired"
      ? invalidField("words", `goal.${reason}`)
      : conflict(`goal.${reason}`);
  }
  // Ending a negotiation is always possible, however long it was.
  if (move.kind !== "decline" && move.kind !== "finish") await refuseEndlessHistory(tx, goalId);
  const { goal: next } = moved;
  await updateGoal(tx, goalId, {
    status: next.status,
    proposedBy: next.proposedBy,
    waitingOn: waitingOn(next),
    ...(party === "client"
      ? { clientWords: next.clientWording ?? "" }
      : { clinicianWords: next.clinicianWording ?? "" }),
  });
  await appendGoalEvent(tx, goalId, eventOf(said, party, context));
  return { clientId: goal.clientId };
}

export function eventOf({ kind, words }: Said, by: Party, { actor, now, house }: Context): NewGoalEvent {
  return {
    id: house.newId(),
    kind,
    by,
    byName: actor.name,
    at: now,
    words: words === "" ? null : words,
  };
}

/** The goal, held, while it is neither declined nor finished: what may still be worked on. */
export async function getOpenGoalLocked(tx: ClinicTx, goalId: string, { actor }: Context): Promise<GoalRow> {
  const goal = await getGoalLocked(tx, goalId);
  const permission = goalCan.revise(stateOf(goal), partyOf(actor));
  if (!permission.ok) throw conflict(`goal.${permission.reason}`);
  return goal;
}

async function getGoalLocked(tx: ClinicTx, goalId: string): Promise<GoalRow> {
  const goal = await findGoalLocked(tx, goalId);
  if (goal === null) throw notFound();
  return goal;
}

async function refuseEndlessHistory(tx: ClinicTx, goalId: string): Promise<void> {
  const max = limits.goal_events_per_goal_max;
  if ((await countGoalEvents(tx, goalId)) >= max) throw conflict("limit.goalEvents", { max });
}

function stateOf(goal: GoalRow): GoalState {
  return {
    status: goal.status,
    proposedBy: goal.proposedBy,
    // Only an open goal waits, and then for the one who did not speak last.
    lastMoveBy: goal.waitingOn === "client" ? "clinician" : "client",
    clientWording: goal.clientWords === "" ? null : goal.clientWords,
    clinicianWording: goal.clinicianWords === "" ? null : goal.clinicianWords,
    changeAsked: null,
  };
}
