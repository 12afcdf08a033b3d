import { allowed, refused, type Permission } from "../permission.ts";

export const goalStatuses = ["proposed", "changeAsked", "accepted", "declined", "achieved", "ended"] as const;
export type GoalStatus = (typeof goalStatuses)[number];
export type Who = "client" | "clinician";

export const goalTextCharactersMax = 1_000;

/**
 * Where a negotiation stands. Each side has its own wording, which only that side can set; `changeAsked` is the
 * latest request for a change, kept through acceptance, for it is then part of what was agreed.
 */
export type GoalState = {
  status: GoalStatus;
  proposedBy: Who;
  /** Who spoke last: the other one is being waited for. */
  lastMoveBy: Who;
  clientWording: string | null;
  clinicianWording: string | null;
  changeAsked: { by: Who; text: string } | null;
};

export type GoalMove =
  /** May bring the accepting side's own wording along. */
  | { kind: "accept"; wording?: string | undefined }
  | { kind: "askChange"; text: string }
  | { kind: "revise"; wording: string }
  | { kind: "decline"; reason: string }
  | { kind: "reopen"; wording?: string | undefined }
  | { kind: "finish"; as: "achieved" | "ended" };

export type GoalRefusal =
  | "ownProposal"
  | "waitingOnOther"
  | "alreadyAccepted"
  | "notAccepted"
  | "notYourProposal"
  | "declinedReopenFirst"
  | "finishedReopenFirst"
  | "stillOpen"
  | "textRequired"
  | "textTooLong";

type GoalPermission = Permission<GoalRefusal>;
type Standing = Pick<GoalState, "status" | "proposedBy" | "lastMoveBy">;

/** Whom the goal waits for, or null when nothing is open between the two. */
export function waitingOn({ status, lastMoveBy }: Pick<GoalState, "status" | "lastMoveBy">): Who | null {
  return status === "proposed" || status === "changeAsked" ? otherOf(lastMoveBy) : null;
}

/** What each side may do now; a refusal is a message key. */
export const goalCan = {
  accept: answer,
  askChange: answer,
  decline: answer,
  /** Setting one's own wording, also on an accepted goal: what was agreed then goes back to the other side. */
  revise(goal: Standing, _who: Who): GoalPermission {
    return refuseWhenOver(goal) ?? allowed;
  },
  reopen(goal: Standing, _who: Who): GoalPermission {
    const over = goal.status === "declined" || goal.status === "achieved" || goal.status === "ended";
    return over ? allowed : refused("stillOpen");
  },
  /** An accepted goal can be achieved or ended by either; an open proposal is withdrawn by its proposer alone. */
  finish(goal: Standing, who: Who, as: "achieved" | "ended"): GoalPermission {
    const over = refuseWhenOver(goal);
    if (over) return over;
    if (goal.status === "accepted") return allowed;
    if (as === "achieved") return refused("notAccepted");
    return goal.proposedBy === who ? allowed : refused("notYourProposal");
  },
} as const;

/** A new proposal. Throws RangeError for wording that is blank or too long: check it first with `checkGoalText`. */
export function proposeGoal(who: Who, wording: string): GoalState {
  const problem = checkGoalText(wording);
  if (problem) throw new RangeError(`A goal's wording is refused: ${problem}`);
  const goal: GoalState = {
    status: "proposed",
    proposedBy: who,
    lastMoveBy: who,
    clientWording: null,
    clinicianWording: null,
    changeAsked: null,
  };
  return withWording(goal, who, wording);
}

/** The goal after one side's move, or why it is refused. Never changes the other side's wording. */
export function moveGoal(
  goal: GoalState,
  who: Who,
  move: GoalMove,
): { ok: true; goal: GoalState } | { ok: false; reason: GoalRefusal } {
  const permission =
    move.kind === "finish" ? goalCan.finish(goal, who, move.as) : goalCan[move.kind](goal, who);
  if (!permission.ok) return permission;
  const problem = checkMoveText(move);
  if (problem) return refused(problem);
  return { ok: true, goal: applyMove(goal, who, move) };
}

/** Why a text cannot be used as wording, request or reason; null when it can. */
export function checkGoalText(text: string): "textRequired" | "textTooLong" | null {
  if (text.trim() === "") return "textRequired";
  return text.length > goalTextCharactersMax ? "textTooLong" : null;
}

function applyMove(goal: GoalState, who: Who, move: GoalMove): GoalState {
  switch (move.kind) {
    case "accept":
      return { ...withWording(goal, who, move.wording), status: "accepted", lastMoveBy: who };
    case "askChange": {
      const changeAsked = { by: who, text: move.text };
      return { ...goal, status: "changeAsked", lastMoveBy: who, changeAsked };
    }
    case "revise": {
      const revised = withWording(goal, who, move.wording);
      // Correcting oneself while the other side has yet to answer leaves the question as it stands.
      if (waitingOn(goal) === otherOf(who)) return revised;
      return { ...revised, status: "proposed", lastMoveBy: who, changeAsked: null };
    }
    case "decline":
      return { ...goal, status: "declined", lastMoveBy: who };
    case "reopen": {
      const reopened = withWording(goal, who, move.wording);
      return { ...reopened, status: "proposed", proposedBy: who, lastMoveBy: who, changeAsked: null };
    }
    case "finish":
      return { ...goal, status: move.as, lastMoveBy: who };
  }
}

/** Accepting, asking for a change and declining are all answers: only the side waited for can give one. */
function answer(goal: Standing, who: Who): GoalPermission {
  const over = refuseWhenOver(goal);
  if (over) return over;
  if (goal.status === "accepted") return refused("alreadyAccepted");
  if (waitingOn(goal) === who) return allowed;
  return refused(goal.status === "proposed" ? "ownProposal" : "waitingOnOther");
}

function refuseWhenOver({ status }: Standing): GoalPermission | null {
  if (status === "declined") return refused("declinedReopenFirst");
  return status === "achieved" || status === "ended" ? refused("finishedReopenFirst") : null;
}

function checkMoveText(move: GoalMove): "textRequired" | "textTooLong" | null {
  switch (move.kind) {
    case "askChange":
      return checkGoalText(move.text);
    case "decline":
      return checkGoalText(move.reason);
    case "revise":
      return checkGoalText(move.wording);
    case "accept":
    case "reopen":
      return move.wording === undefined ? null : checkGoalText(move.wording);
    case "finish":
      return null;
  }
}

function withWording(goal: GoalState, who: Who, wording: string | undefined): GoalState {
  if (wording === undefined) return goal;
  return who === "client" ? { ...goal, clientWording: wording } : { ...goal, clinicianWording: wording };
}

function otherOf(who: Who): Who {
  return who === "client" ? "clinician" : "client";
}
