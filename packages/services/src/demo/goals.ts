import {
  type GoalMove,
  type GoalState,
  type Who,
  moveGoal,
  proposeGoal,
  waitingOn,
} from "@goldthread/domain/goal/negotiation";
import { type Scene, spokenName } from "./scene.ts";
import type { GoalScript } from "./script.ts";
import type { GoalScenario } from "./story.ts";

export interface BuiltGoal {
  id: string;
  scenario: GoalScenario;
  /** Days since both agreed; null: they have not. */
  agreedDaysAgo: number | null;
}

interface Said {
  who: Who;
  kind: "proposed" | "accepted" | "changeAsked" | "revised" | "declined" | "achieved" | "ended";
  words: string;
}

/** What was said, in order, to bring a goal to where the scenario has it. */
function conversation(scenario: GoalScenario, goal: GoalScript): Said[] {
  const proposed: Said = { who: "client", kind: "proposed", words: goal.client };
  const accepted: Said = { who: "clinician", kind: "accepted", words: goal.clinician };
  const asked: Said = { who: "clinician", kind: "changeAsked", words: goal.ask };
  const suggested: Said = { who: "clinician", kind: "proposed", words: goal.clinician };
  switch (scenario) {
    case "clientProposed":
      return [proposed];
    case "clinicianProposed":
      return [suggested];
    case "changeAsked":
      return [proposed, asked];
    case "declined":
      return [suggested, { who: "client", kind: "declined", words: goal.decline }];
    case "achieved":
      return [proposed, accepted, { who: "client", kind: "achieved", words: goal.achieved }];
    case "ended":
      return [proposed, accepted, { who: "clinician", kind: "ended", words: goal.ended }];
    case "practisedAfterChange":
      return [proposed, asked, { who: "client", kind: "revised", words: goal.revised }, accepted];
    case "unrated":
      return [suggested, { who: "client", kind: "accepted", words: goal.client }];
    case "practised":
    case "neverPractised":
    case "nothingPlanned":
    case "loose":
      return [proposed, accepted];
  }
}

function moveOf({ kind, words }: Said): GoalMove {
  switch (kind) {
    case "accepted":
      return { kind: "accept", wording: words };
    case "changeAsked":
      return { kind: "askChange", text: words };
    case "revised":
      return { kind: "revise", wording: words };
    case "declined":
      return { kind: "decline", reason: words };
    case "achieved":
    case "ended":
      return { kind: "finish", as: kind };
    case "proposed":
      throw new RangeError("A goal is proposed once");
  }
}

/** The goal after the conversation, by the same rules that hold for everybody. */
function agree(said: readonly Said[]): GoalState {
  const [first, ...others] = said;
  if (first === undefined) throw new RangeError("Nobody said anything");
  let goal = proposeGoal(first.who, first.words);
  for (const next of others) {
    const moved = moveGoal(goal, next.who, moveOf(next));
    if (!moved.ok) throw new RangeError(`The demonstration breaks a rule: ${moved.reason}`);
    goal = moved.goal;
  }
  return goal;
}

const open = new Set<GoalScenario>(["clientProposed", "clinicianProposed", "changeAsked"]);
const finished = new Set<GoalScenario>(["achieved", "ended"]);
/** Days after the first word at which each next one was said; what finishes a goal comes much later. */
const pause_days = 2;
const finished_days_ago = 9;

/** Writes one goal with its history, steps and ratings. `begins`: days since the client came. */
export function buildGoal(
  scene: Scene,
  place: number,
  concernId: string | null,
  begins: number,
): BuiltGoal | null {
  const { records, ids, client, lead, calendar, theme, story } = scene;
  const scenario = story.goals[place];
  const script = theme.goals[place % theme.goals.length];
  if (scenario === undefined || script === undefined) return null;
  const said = conversation(scenario, script);
  const start = Math.max(
    pause_days * said.length,
    open.has(scenario) ? Math.min(begins, 5) : begins - 5 - 3 * place,
  );
  const state = agree(said);
  const id = ids(`goal/${place}`);
  const times = said.map(({ kind }, index) => {
    const daysAgo =
      kind === "achieved" || kind === "ended"
        ? Math.min(finished_days_ago, start)
        : start - pause_days * index;
    return { daysAgo, at: calendar.at(daysAgo, index % 2 === 0 ? "17:24" : "18:02") };
  });
  records.goals.push({
    id,
    clientId: client.id,
    concernId,
    status: state.status,
    proposedBy: state.proposedBy,
    waitingOn: waitingOn(state),
    clientWords: state.clientWording ?? "",
    clinicianWords: state.clinicianWording ?? "",
    createdAt: times[0]?.at ?? calendar.now,
  });
  for (const [index, { who, kind, words }] of said.entries()) {
    const byName = who === "client" ? spokenName(scene) : lead.name;
    const at = times[index]?.at ?? calendar.now;
    records.goalEvents.push({
      id: ids(`goal/${place}/event/${index}`),
      goalId: id,
      kind,
      byParty: who,
      byName,
      at,
      words,
    });
  }
  const accepted = said.findIndex(({ kind }) => kind === "accepted");
  const agreedDaysAgo = accepted === -1 ? null : (times[accepted]?.daysAgo ?? 0);
  if (agreedDaysAgo !== null) work(scene, { id, place, script, scenario, agreedDaysAgo });
  return { id, scenario, agreedDaysAgo };
}

interface Agreed {
  id: string;
  place: number;
  script: GoalScript;
  scenario: GoalScenario;
  agreedDaysAgo: number;
}

/** What was done for an agreed goal: its steps, and how near it seemed. */
function work(scene: Scene, { id, place, script, scenario, agreedDaysAgo }: Agreed): void {
  const { records, ids, calendar, story, random } = scene;
  const until = finished.has(scenario) ? finished_days_ago : 0;
  const progress = (story.from[0] - story.to[0]) / story.from[0];
  for (const [index, { text, support }] of script.steps.entries()) {
    const doneDaysAgo = agreedDaysAgo - 6 - 8 * index;
    const done = doneDaysAgo >= until && (scenario === "achieved" || progress > 0.1 || index === 0);
    records.goalSteps.push({
      id: ids(`goal/${place}/step/${index}`),
      goalId: id,
      text,
      support,
      byParty: index === 1 ? "clinician" : "client",
      doneOn: done ? new Date(`${calendar.day(doneDaysAgo)}T00:00:00Z`) : null,
      createdAt: new Date(calendar.at(agreedDaysAgo, "18:10").getTime() + index * 60_000),
    });
  }
  if (scenario === "unrated") return;
  const days = Array.from({ length: 6 }, (_, index) => agreedDaysAgo - 14 * index).filter(
    (daysAgo) => daysAgo >= until,
  );
  const reached = scenario === "achieved" ? 9 : Math.round(2 + 8 * Math.max(0, progress));
  for (const [index, daysAgo] of days.entries()) {
    const share = days.length === 1 ? 0 : index / (days.length - 1);
    const noise = index === 0 || index === days.length - 1 ? 0 : random.whole(-1, 1);
    records.goalRatings.push({
      id: ids(`goal/${place}/rating/${index}`),
      goalId: id,
      value: Math.min(10, Math.max(0, Math.round(2 + (reached - 2) * share) + noise)),
      byParty: "client",
      at: calendar.at(daysAgo, "20:15"),
    });
  }
}
