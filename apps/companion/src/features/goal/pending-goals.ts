import { type GoalMove, type GoalState, moveGoal, waitingOn } from "@goldthread/domain/goal/negotiation";
import type { Goal } from "@goldthread/schema/goal";
import { type Commands, isCommand } from "../../offline/commands.ts";
import type { OutboxEntry } from "../../offline/outbox.ts";

/** Goals with what this phone has not sent yet, by the same rules the clinic will apply. */
export function withPendingGoals(
  goals: readonly Goal[],
  entries: readonly OutboxEntry[],
  clientName: string,
): Goal[] {
  return entries.reduce<Goal[]>(
    (shown, entry) => (entry.refusal === null ? apply(shown, entry, clientName) : shown),
    [...goals],
  );
}

/** Ids of the goals about which this phone has something unsent. */
export function pendingGoalIds(entries: readonly OutboxEntry[]): Set<string> {
  return new Set(
    entries.flatMap(({ path, input }) =>
      path.startsWith("goal.") && typeof input === "object" && input !== null && "goalId" in input
        ? [String(input.goalId)]
        : [],
    ),
  );
}

function apply(goals: Goal[], entry: OutboxEntry, clientName: string): Goal[] {
  if (isCommand(entry, "goal.propose")) {
    return goals.some(({ id }) => id === entry.input.goalId)
      ? goals
      : [...goals, proposed(entry.input, entry.madeAt, clientName)];
  }
  return goals.map((goal) => (isAbout(entry, goal) ? changed(goal, entry, clientName) : goal));
}

function isAbout({ input }: OutboxEntry, goal: Goal): boolean {
  return typeof input === "object" && input !== null && "goalId" in input && input.goalId === goal.id;
}

function proposed(
  { goalId, clientId, concernId, words }: Commands["goal.propose"],
  at: string,
  byName: string,
): Goal {
  return {
    id: goalId as Goal["id"],
    clientId: clientId as Goal["clientId"],
    concernId: concernId as Goal["concernId"],
    status: "proposed",
    proposedBy: "client",
    waitingOn: "clinician",
    clientWords: words,
    clinicianWords: "",
    steps: [],
    ratings: [],
    events: [{ kind: "proposed", by: "client", byName, at, words }],
    createdAt: at,
  };
}

function changed(goal: Goal, entry: OutboxEntry, byName: string): Goal {
  const { madeAt: at } = entry;
  if (isCommand(entry, "goal.rate"))
    return { ...goal, ratings: [...goal.ratings, { value: entry.input.value, at, by: "client" }] };
  if (isCommand(entry, "goal.addStep")) {
    const { stepId, text, support } = entry.input;
    if (goal.steps.some(({ id }) => id === stepId)) return goal;
    const step: Goal["steps"][number] = {
      id: stepId as Goal["steps"][number]["id"],
      text,
      support,
      by: "client",
      doneOn: null,
    };
    return { ...goal, steps: [...goal.steps, step] };
  }
  if (isCommand(entry, "goal.setStepDone")) {
    const { stepId, doneOn } = entry.input;
    return { ...goal, steps: goal.steps.map((step) => (step.id === stepId ? { ...step, doneOn } : step)) };
  }
  const said = moveOf(entry);
  return said === null ? goal : moved(goal, said, at, byName);
}

interface Said {
  move: GoalMove;
  kind: Goal["events"][number]["kind"];
  words: string;
}

function moveOf(entry: OutboxEntry): Said | null {
  if (isCommand(entry, "goal.accept")) {
    const { words } = entry.input;
    return { move: { kind: "accept", wording: words === "" ? undefined : words }, kind: "accepted", words };
  }
  if (isCommand(entry, "goal.askChange")) {
    return {
      move: { kind: "askChange", text: entry.input.words },
      kind: "changeAsked",
      words: entry.input.words,
    };
  }
  if (isCommand(entry, "goal.decline")) {
    return {
      move: { kind: "decline", reason: entry.input.reason },
      kind: "declined",
      words: entry.input.reason,
    };
  }
  if (isCommand(entry, "goal.revise")) {
    return {
      move: { kind: "revise", wording: entry.input.words },
      kind: "revised",
      words: entry.input.words,
    };
  }
  if (isCommand(entry, "goal.reopen")) {
    const { words } = entry.input;
    return { move: { kind: "reopen", wording: words === "" ? undefined : words }, kind: "reopened", words };
  }
  if (isCommand(entry, "goal.finish")) {
    const { outcome, words } = entry.input;
    return { move: { kind: "finish", as: outcome }, kind: outcome, words };
  }
  return null;
}

function moved(goal: Goal, { move, kind, words }: Said, at: string, byName: string): Goal {
  const result = moveGoal(stateOf(goal), "client", move);
  // Refused by the rules: the clinic will say so; until then the goal is shown as it stands.
  if (!result.ok) return goal;
  const { status, proposedBy, clientWording } = result.goal;
  return {
    ...goal,
    status,
    proposedBy,
    waitingOn: waitingOn(result.goal),
    clientWords: clientWording ?? "",
    events: [...goal.events, { kind, by: "client", byName, at, words: words === "" ? null : words }],
  };
}

/** The goal as the rules of negotiation see it. */
export function stateOf(goal: Goal): GoalState {
  return {
    status: goal.status,
    proposedBy: goal.proposedBy,
    lastMoveBy: goal.waitingOn === "client" ? "clinician" : "client",
    clientWording: goal.clientWords === "" ? null : goal.clientWords,
    clinicianWording: goal.clinicianWords === "" ? null : goal.clinicianWords,
    changeAsked: null,
  };
}
