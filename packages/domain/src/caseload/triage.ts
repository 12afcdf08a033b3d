import { changeBetween, type Change } from "../measure/change.ts";
import { isAtCaseness } from "../measure/score.ts";
import { findTotalOf, type Measures } from "../measure/summary.ts";
import type { AlertStatus, RiskTier } from "../risk/alert-lifecycle.ts";
import { daysBetween, type CalendarDate } from "../schedule/calendar-date.ts";
import { overdueDays } from "../schedule/next-due.ts";

export type CaseloadAlert = {
  id: string;
  status: AlertStatus;
  tier: RiskTier | null;
  measureId: string;
  itemId: string;
  value: number;
  /** ISO instant. */
  raisedAt: string;
};

export type CaseloadScore = {
  measureId: string;
  baseline: number;
  current: number;
  /** How many totals there are; one is no change. */
  count: number;
};

export type CaseloadFacts = {
  /** Closed alerts are ignored. */
  alerts: readonly CaseloadAlert[];
  scores: readonly CaseloadScore[];
  due: readonly { measureId: string; dueOn: CalendarDate }[];
  unreadCheckIns: number;
  /** Practices the client shared as having felt bad and nobody has read. */
  unreadBadPractices: number;
  goalsWaitingOnClinician: number;
  lastContactOn: CalendarDate | null;
};

export const triageGroups = ["actNow", "lookThisWeek", "onCourse"] as const;
export type TriageGroup = (typeof triageGroups)[number];

export type ChangeFigures = Change & {
  measureId: string;
  /** Null where no cut-off is published. */
  atCaseness: boolean | null;
  needed: number;
};

type Reason =
  | { rule: "risk"; figures: Omit<CaseloadAlert, "id"> & { alertId: string; openAlerts: number } }
  | { rule: "deteriorating"; figures: ChangeFigures }
  | { rule: "overdue"; figures: { measureId: string; dueOn: CalendarDate; daysLate: number } }
  | { rule: "unread"; figures: { checkIns: number; badPractices: number; goalsWaiting: number } }
  | { rule: "improving"; figures: ChangeFigures }
  | { rule: "none"; figures: { lastContactOn: CalendarDate | null; daysSinceContact: number | null } };

/** Why a client is where they are: a rule with its figures, never a prediction. */
export type TriageFinding = Reason & {
  group: TriageGroup;
  /** Place of the rule over all groups; 1 comes first. */
  rank: number;
  /** Orders clients of the same rank, higher first; comparable within a rank only. */
  severity: number;
};

export type TriageRule = TriageFinding["rule"];

export type Triage = TriageFinding & {
  /** The other rules that hold, most pressing first. */
  also: readonly TriageFinding[];
};

/**
 * The most pressing rule that holds for a client, and the others beside it. In order: a risk alert new, then
 * acknowledged, then assessed as high; reliable deterioration since baseline; a risk alert assessed as lower and not
 * closed; an overdue measure; something shared that waits for an answer; check-ins unread; reliable improvement; none.
 * Scores of measures that are not among `measures`, or have no total, are left out rather than guessed at.
 */
export function triage(facts: CaseloadFacts, today: CalendarDate, measures: Measures): Triage {
  const [first, ...also] = [
    ...findRisk(facts),
    ...findDeterioration(facts, measures),
    ...findOverdue(facts, today),
    ...findUnread(facts, measures),
    ...findImprovement(facts, measures),
  ].toSorted((a, b) => a.rank - b.rank);
  if (first) return { ...first, also };
  const { lastContactOn } = facts;
  const daysSinceContact = lastContactOn === null ? null : daysBetween(lastContactOn, today);
  return {
    rule: "none",
    figures: { lastContactOn, daysSinceContact },
    group: "onCourse",
    rank: 10,
    severity: severityOfScores(facts, measures),
    also: [],
  };
}

function findRisk({ alerts }: CaseloadFacts): TriageFinding[] {
  const open = alerts.filter((alert) => alert.status !== "closed");
  // Of alerts of one place the higher answer leads, then the one that has waited longest.
  const [first] = open.toSorted(
    (a, b) =>
      placeOfAlert(a).rank - placeOfAlert(b).rank ||
      b.value - a.value ||
      Date.parse(a.raisedAt) - Date.parse(b.raisedAt),
  );
  if (!first) return [];
  const { id: alertId, ...alert } = first;
  const figures = { alertId, ...alert, openAlerts: open.length };
  return [{ rule: "risk", figures, ...placeOfAlert(first), severity: first.value }];
}

function placeOfAlert({ status, tier }: CaseloadAlert): { group: TriageGroup; rank: number } {
  if (status === "new") return { group: "actNow", rank: 1 };
  if (status === "acknowledged") return { group: "actNow", rank: 2 };
  // Somebody has looked and decided: only a high tier still comes before a client getting worse.
  return tier === "high" ? { group: "actNow", rank: 3 } : { group: "lookThisWeek", rank: 5 };
}

function findDeterioration(facts: CaseloadFacts, measures: Measures): TriageFinding[] {
  const figures = furthestChange(facts, measures, "worsened");
  if (!figures) return [];
  return [
    {
      rule: "deteriorating",
      figures,
      group: "actNow",
      rank: 4,
      severity: Math.abs(figures.delta) / figures.needed,
    },
  ];
}

function findOverdue({ due }: CaseloadFacts, today: CalendarDate): TriageFinding[] {
  const [latest] = due
    .map((entry) => ({ ...entry, daysLate: overdueDays(entry.dueOn, today) }))
    .filter((entry) => entry.daysLate > 0)
    .toSorted((a, b) => b.daysLate - a.daysLate);
  if (!latest) return [];
  return [
    {
      rule: "overdue",
      figures: latest,
      group: "lookThisWeek",
      rank: 6,
      severity: latest.daysLate,
    },
  ];
}

function findUnread(facts: CaseloadFacts, measures: Measures): TriageFinding[] {
  const checkIns = facts.unreadCheckIns;
  const badPractices = facts.unreadBadPractices;
  const goalsWaiting = facts.goalsWaitingOnClinician;
  const figures = { checkIns, badPractices, goalsWaiting };
  // What asks for an answer is for this week; check-ins are news of someone on course.
  if (badPractices > 0 || goalsWaiting > 0) {
    const severity = badPractices > 0 ? 1 : 0;
    return [{ rule: "unread", figures, group: "lookThisWeek", rank: 7, severity }];
  }
  if (checkIns > 0) {
    return [
      { rule: "unread", figures, group: "onCourse", rank: 8, severity: severityOfScores(facts, measures) },
    ];
  }
  return [];
}

function findImprovement(facts: CaseloadFacts, measures: Measures): TriageFinding[] {
  const figures = furthestChange(facts, measures, "improved");
  if (!figures) return [];
  return [
    {
      rule: "improving",
      figures,
      group: "onCourse",
      rank: 9,
      severity: severityOfScores(facts, measures),
    },
  ];
}

function furthestChange(
  { scores }: CaseloadFacts,
  measures: Measures,
  reliable: "improved" | "worsened",
): ChangeFigures | undefined {
  return scores
    .filter((entry) => entry.count > 1)
    .flatMap(({ measureId, baseline, current }): ChangeFigures[] => {
      const measure = measures.get(measureId);
      if (measure === undefined || findTotalOf(measure) === undefined) return [];
      const { needed, ...change } = changeBetween(measure, baseline, current);
      if (needed === null || change.reliable !== reliable) return [];
      return [{ measureId, atCaseness: isAtCaseness(measure, current), ...change, needed }];
    })
    .toSorted((a, b) => Math.abs(b.delta) / b.needed - Math.abs(a.delta) / a.needed)[0];
}

/** The worst latest total as a share of its measure's range, 0 to 1. */
function severityOfScores({ scores }: CaseloadFacts, measures: Measures): number {
  return Math.max(
    0,
    ...scores.map(({ measureId, current }) => {
      const measure = measures.get(measureId);
      const total = measure === undefined ? undefined : findTotalOf(measure);
      if (measure === undefined || total === undefined) return 0;
      const share = (current - total.min) / (total.max - total.min);
      return measure.higherIs === "worse" ? share : 1 - share;
    }),
  );
}
