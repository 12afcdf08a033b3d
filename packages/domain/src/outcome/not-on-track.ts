import type { GoalStatus } from "../goal/negotiation.ts";
import type { Scale } from "../measure/definition.ts";
import { addDays, daysBetween, type CalendarDate } from "../schedule/calendar-date.ts";
import { missedInARow } from "../schedule/next-due.ts";
import { cutOffFor, isOnClinicalSide, type CutOff } from "./cut-off.ts";
import { pointsWorse, reliableChange, type HigherIs, type ReliableChange } from "./reliable-change.ts";
import { improvement_judged_from_min, type ImprovementBy, type TrackRules } from "./track-rules.ts";

export type DatedScore = { readonly on: CalendarDate; readonly value: number };

/** One scale of one measure as the client has answered it. */
export type TrackedScale = {
  readonly measureId: string;
  readonly scaleId: string;
  readonly higherIs: HigherIs;
  readonly scale: Pick<Scale, "change" | "caseness">;
  /** Oldest first, back to the baseline. */
  readonly scores: readonly DatedScore[];
};

/** A measure the client is being asked for. */
export type TrackedAssignment = {
  readonly assignmentId: string;
  readonly measureId: string;
  readonly everyWeeks: number | null;
  /** The oldest occurrence that was not answered, or the next one. */
  readonly nextDueOn: CalendarDate | null;
};

export type TrackedGoal = {
  readonly goalId: string;
  readonly status: GoalStatus;
  /** Ratings from 0 to 10, oldest first. */
  readonly ratings: readonly { readonly ratedOn: CalendarDate; readonly value: number }[];
};

export type TrackFacts = {
  readonly scales: readonly TrackedScale[];
  /** Days of sessions attended; two on one day are two. */
  readonly attendedOn: readonly CalendarDate[];
  /** Active ones. */
  readonly assignments: readonly TrackedAssignment[];
  readonly goals: readonly TrackedGoal[];
};

/** What may be worth doing next. To consider, never to follow: the clinician decides. */
export type NextStep =
  | "reviewTogether"
  | "askWhatChanged"
  | "reviewPlan"
  | "askAboutMeasures"
  | "revisitGoal";

export type ScaleFigures = {
  measureId: string;
  scaleId: string;
  /** Of the first score the change is counted from. */
  from: CalendarDate;
  to: CalendarDate;
  change: ReliableChange;
  cutOff: CutOff | null;
};

/** A rule that holds, with the figures it rests on. It describes what was answered; it predicts nothing. */
export type TrackFinding =
  | { rule: "deteriorating"; nextStep: NextStep; figures: ScaleFigures }
  /** `values`: the three scores, oldest first. */
  | { rule: "rising"; nextStep: NextStep; figures: ScaleFigures & { values: readonly number[] } }
  | {
      rule: "notImproving";
      nextStep: NextStep;
      /** `reached`: how many sessions or weeks lay between the two scores. */
      figures: ScaleFigures & { by: ImprovementBy; reached: number };
    }
  | {
      rule: "missed";
      nextStep: NextStep;
      figures: {
        assignmentId: string;
        measureId: string;
        everyWeeks: number;
        since: CalendarDate;
        missed: number;
      };
    }
  | {
      rule: "goalStuck";
      nextStep: NextStep;
      /** `from`: the rating that no later one has risen above. */
      figures: {
        goalId: string;
        from: number;
        fromOn: CalendarDate;
        latest: number;
        weeks: number;
        ratings: number;
      };
    };

/**
 * Why a course of care may not be on track, most pressing first: reliably worse than at the baseline; two rises in a
 * row that together are reliable; no reliable improvement by the set session or week; measures missed in a row; a goal
 * that does not move. Empty is no promise that all is well. Throws RangeError for rules that would judge a lack of
 * improvement before session or week `improvement_judged_from_min`.
 */
export function notOnTrack(facts: TrackFacts, rules: TrackRules, today: CalendarDate): TrackFinding[] {
  if (rules.improvementBy.count < improvement_judged_from_min) {
    throw new RangeError(`Nobody is judged at ${rules.improvementBy.unit} ${rules.improvementBy.count}`);
  }
  return [
    ...facts.scales.flatMap(findDeterioration),
    ...facts.scales.flatMap(findRise),
    ...facts.scales.flatMap((tracked) => findNoImprovement(tracked, facts.attendedOn, rules.improvementBy)),
    ...facts.assignments.flatMap((assignment) => findMissed(assignment, rules, today)),
    ...facts.goals.flatMap((goal) => findStuckGoal(goal, rules, today)),
  ];
}

function findDeterioration(tracked: TrackedScale): TrackFinding[] {
  const figures = figuresSinceBaseline(tracked);
  if (figures?.change.reliable !== "worsened") return [];
  return [{ rule: "deteriorating", nextStep: "reviewTogether", figures }];
}

function findRise(tracked: TrackedScale): TrackFinding[] {
  const { higherIs, scores } = tracked;
  const [first, second, third] = scores.slice(-3);
  // Where these are all the scores there are, deterioration since the baseline says the same.
  if (!first || !second || !third || scores.length === 3) return [];
  const bothRose =
    pointsWorse(higherIs, first.value, second.value) > 0 &&
    pointsWorse(higherIs, second.value, third.value) > 0;
  const figures = bothRose ? figuresBetween(tracked, first, third) : null;
  if (figures?.change.reliable !== "worsened") return [];
  const values = [first.value, second.value, third.value];
  return [{ rule: "rising", nextStep: "askWhatChanged", figures: { ...figures, values } }];
}

function findNoImprovement(
  tracked: TrackedScale,
  attendedOn: readonly CalendarDate[],
  by: ImprovementBy,
): TrackFinding[] {
  const figures = figuresSinceBaseline(tracked);
  if (figures?.change.reliable !== "none") return [];
  const { change, cutOff, from, to } = figures;
  // Who began on the healthy side had nothing to improve that this measure could show.
  if (cutOff && !isOnClinicalSide(cutOff, tracked.higherIs, change.baseline)) return [];
  // Counted up to the latest score, not up to today: an old score says nothing about the weeks since.
  const reached =
    by.unit === "week"
      ? Math.floor(daysBetween(from, to) / 7)
      : attendedOn.filter((day) => daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0).length;
  if (reached < by.count) return [];
  return [{ rule: "notImproving", nextStep: "reviewPlan", figures: { ...figures, by, reached } }];
}

function findMissed(
  { assignmentId, measureId, everyWeeks, nextDueOn }: TrackedAssignment,
  rules: TrackRules,
  today: CalendarDate,
): TrackFinding[] {
  if (everyWeeks === null || nextDueOn === null) return [];
  const missed = missedInARow({ nextDueOn, everyWeeks }, today);
  if (missed < rules.missedInARow) return [];
  const figures = { assignmentId, measureId, everyWeeks, since: nextDueOn, missed };
  return [{ rule: "missed", nextStep: "askAboutMeasures", figures }];
}

/** The highest rating of a goal: there is nothing left to rise to. */
const rating_max = 10;

function findStuckGoal(
  { goalId, status, ratings }: TrackedGoal,
  { goalStuckWeeks }: TrackRules,
  today: CalendarDate,
): TrackFinding[] {
  if (status !== "accepted") return [];
  const before = addDays(today, -7 * goalStuckWeeks);
  const start = ratings.findLast(({ ratedOn }) => daysBetween(ratedOn, before) >= 0);
  const later = ratings.filter(({ ratedOn }) => daysBetween(ratedOn, before) < 0);
  const latest = later.at(-1);
  // One rating alone may be a bad day, and a goal nobody has rated lately is unrated rather than stuck.
  if (!start || !latest || later.length < 2 || start.value >= rating_max) return [];
  if (later.some(({ value }) => value > start.value)) return [];
  const weeks = Math.floor(daysBetween(start.ratedOn, today) / 7);
  const figures = {
    goalId,
    from: start.value,
    fromOn: start.ratedOn,
    latest: latest.value,
    weeks,
    ratings: later.length,
  };
  return [{ rule: "goalStuck", nextStep: "revisitGoal", figures }];
}

function figuresSinceBaseline(tracked: TrackedScale): ScaleFigures | null {
  const [baseline] = tracked.scores;
  const latest = tracked.scores.at(-1);
  return baseline && latest && tracked.scores.length > 1 ? figuresBetween(tracked, baseline, latest) : null;
}

function figuresBetween(
  { measureId, scaleId, higherIs, scale }: TrackedScale,
  first: DatedScore,
  last: DatedScore,
): ScaleFigures | null {
  if (scale.change === null) return null;
  return {
    measureId,
    scaleId,
    from: first.on,
    to: last.on,
    change: reliableChange(scale.change, higherIs, first.value, last.value),
    cutOff: cutOffFor(scale, higherIs),
  };
}
