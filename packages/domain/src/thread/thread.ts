import { waitingOn, type GoalStatus, type Who } from "../goal/negotiation.ts";
import { changeSummary, type ChangeSummary } from "../measure/change.ts";
import { findTotalOf, type Measures } from "../measure/summary.ts";
import { lastSevenDays, type LastSevenDays } from "../practice/adherence.ts";
import type { CalendarDate } from "../schedule/calendar-date.ts";

export type EvidenceLink =
  | { kind: "score"; measureId: string; responseId: string }
  | { kind: "intake"; intakeId: string };

export type ThreadConcern = {
  id: string;
  status: "active" | "resolved";
  evidence: readonly EvidenceLink[];
};

export type ThreadGoal = {
  id: string;
  concernId: string | null;
  status: GoalStatus;
  lastMoveBy: Who;
  /** Ratings from 0 to 10, oldest first. */
  ratings: readonly { ratedOn: CalendarDate; value: number }[];
};

/** What is done about a goal other than an exercise; its detail lives with sessions and notes. */
export type ThreadIntervention = { id: string; goalId: string };

export type ThreadPrescription = { id: string; goalId: string | null; status: "active" | "ended" };

export type ThreadFacts = {
  concerns: readonly ThreadConcern[];
  goals: readonly ThreadGoal[];
  interventions: readonly ThreadIntervention[];
  prescriptions: readonly ThreadPrescription[];
  practices: readonly { prescriptionId: string; practisedOn: CalendarDate }[];
  /** Totals of completed measures, oldest first. */
  scores: readonly { measureId: string; total: number }[];
};

export const gapKinds = [
  "concernWithoutEvidence",
  "concernWithoutGoal",
  "goalWithoutConcern",
  "goalWaiting",
  "nothingPlanned",
  "neverPractised",
  "goalWithoutRating",
] as const;
export type GapKind = (typeof gapKinds)[number];

/** A missing link. `entityId` is the concern's, the goal's, or for `neverPractised` the prescription's. */
export type Gap = { kind: GapKind; entityId: string };

export type PrescriptionThread = {
  prescriptionId: string;
  practised: LastSevenDays;
  practicesTotal: number;
};

export type GoalThread = {
  goalId: string;
  waitingOn: Who | null;
  interventionIds: readonly string[];
  prescriptions: readonly PrescriptionThread[];
  /** First and latest rating; null before the first. */
  rating: { first: number; latest: number; count: number } | null;
  gaps: readonly Gap[];
};

export type ThreadRow = {
  /** Null for goals that belong to no concern. */
  concernId: string | null;
  goals: readonly GoalThread[];
  /** How the measures cited as the concern's evidence have changed. */
  changes: readonly (ChangeSummary & { measureId: string })[];
  /** Gaps of the concern itself; those of its goals are with the goals. */
  gaps: readonly Gap[];
};

export type Thread = { rows: readonly ThreadRow[]; gaps: readonly Gap[] };

/**
 * A client's thread: a row for each concern with its goals, what is done for them and what changed, then a row of
 * goals without a concern, and every gap in the order of the rows. Resolved concerns and goals that were declined or
 * finished stay in the thread, but nothing is missing from them. Of measures that are not among `measures`, or have no total, no
 * change is told.
 */
export function threadOf(facts: ThreadFacts, today: CalendarDate, measures: Measures): Thread {
  const concernIds = new Set(facts.concerns.map((concern) => concern.id));
  const rows = facts.concerns.map((concern): ThreadRow => {
    const goals = facts.goals.filter((goal) => goal.concernId === concern.id);
    return {
      concernId: concern.id,
      goals: goals.map((goal) => threadOfGoal(goal, true, facts, today)),
      changes: changesOf(concern, facts, measures),
      gaps: gapsOfConcern(concern, goals),
    };
  });
  const loose = facts.goals
    .filter(({ concernId }) => concernId === null || !concernIds.has(concernId))
    .map((goal) => threadOfGoal(goal, false, facts, today));
  if (loose.length > 0) rows.push({ concernId: null, goals: loose, changes: [], gaps: [] });
  return { rows, gaps: rows.flatMap((row) => [...row.gaps, ...row.goals.flatMap((goal) => goal.gaps)]) };
}

function threadOfGoal(
  goal: ThreadGoal,
  hasConcern: boolean,
  facts: ThreadFacts,
  today: CalendarDate,
): GoalThread {
  const interventionIds = facts.interventions.filter(({ goalId }) => goalId === goal.id).map(({ id }) => id);
  const active = facts.prescriptions.filter(
    ({ goalId, status }) => goalId === goal.id && status === "active",
  );
  const prescriptions = active.map(({ id }) => threadOfPrescription(id, facts, today));
  const first = goal.ratings[0]?.value;
  const latest = goal.ratings.at(-1)?.value;
  const rating =
    first === undefined || latest === undefined ? null : { first, latest, count: goal.ratings.length };
  const links = { goalId: goal.id, waitingOn: waitingOn(goal), interventionIds, prescriptions, rating };
  return { ...links, gaps: gapsOfGoal(goal, hasConcern, links) };
}

function threadOfPrescription(
  prescriptionId: string,
  { practices }: ThreadFacts,
  today: CalendarDate,
): PrescriptionThread {
  const dates = practices
    .filter((practice) => practice.prescriptionId === prescriptionId)
    .map((practice) => practice.practisedOn);
  return { prescriptionId, practised: lastSevenDays(dates, today), practicesTotal: dates.length };
}

function changesOf(
  { evidence }: ThreadConcern,
  { scores }: ThreadFacts,
  measures: Measures,
): ThreadRow["changes"] {
  const cited = evidence.flatMap((link) => (link.kind === "score" ? [link.measureId] : []));
  return [...new Set(cited)].flatMap((measureId) => {
    const measure = measures.get(measureId);
    if (measure === undefined || findTotalOf(measure) === undefined) return [];
    const totals = scores.filter((entry) => entry.measureId === measureId).map(({ total }) => total);
    const summary = changeSummary(measure, totals);
    return summary ? [{ measureId, ...summary }] : [];
  });
}

function gapsOfConcern({ id, status, evidence }: ThreadConcern, goals: readonly ThreadGoal[]): Gap[] {
  if (status === "resolved") return [];
  const gaps: Gap[] = [];
  if (evidence.length === 0) gaps.push({ kind: "concernWithoutEvidence", entityId: id });
  // A goal declined or ended leaves the concern without one; a goal achieved does not.
  const worked = goals.some((goal) => goal.status !== "declined" && goal.status !== "ended");
  if (!worked) gaps.push({ kind: "concernWithoutGoal", entityId: id });
  return gaps;
}

function gapsOfGoal(goal: ThreadGoal, hasConcern: boolean, links: Omit<GoalThread, "gaps">): Gap[] {
  const waiting = links.waitingOn !== null;
  if (!waiting && goal.status !== "accepted") return [];
  const gaps: Gap[] = [];
  if (!hasConcern) gaps.push({ kind: "goalWithoutConcern", entityId: goal.id });
  if (waiting) gaps.push({ kind: "goalWaiting", entityId: goal.id });
  const planned = links.interventionIds.length > 0 || links.prescriptions.length > 0;
  if (!waiting && !planned) gaps.push({ kind: "nothingPlanned", entityId: goal.id });
  for (const { prescriptionId, practicesTotal } of links.prescriptions) {
    if (practicesTotal === 0) gaps.push({ kind: "neverPractised", entityId: prescriptionId });
  }
  if (!waiting && links.rating === null) gaps.push({ kind: "goalWithoutRating", entityId: goal.id });
  return gaps;
}
