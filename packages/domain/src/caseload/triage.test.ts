import { describe, expect, test } from "vitest";
import { gad7 } from "../measure/gad-7.ts";
import { phq9 } from "../measure/phq-9.ts";
import { summaryOf } from "../measure/summary.ts";
import { triage, type CaseloadAlert, type CaseloadFacts } from "./triage.ts";

const today = "2026-03-30";
const measures = new Map([phq9, gad7].map((measure) => [measure.id, summaryOf(measure)]));
const quiet: CaseloadFacts = {
  alerts: [],
  scores: [],
  due: [],
  unreadCheckIns: 0,
  unreadBadPractices: 0,
  goalsWaitingOnClinician: 0,
  lastContactOn: "2026-03-27",
};
const alert: CaseloadAlert = {
  id: "alert-1",
  status: "new",
  tier: null,
  measureId: "phq-9",
  itemId: "phq9-9",
  value: 1,
  raisedAt: "2026-03-30T09:12:00Z",
};
const phq = (baseline: number, current: number, count = 2) => ({
  measureId: "phq-9",
  baseline,
  current,
  count,
});
const gad = (baseline: number, current: number) => ({ measureId: "gad-7", baseline, current, count: 2 });

const worse = { scores: [phq(9, 17)] };
const late = { due: [{ measureId: "gad-7", dueOn: "2026-03-21" }] };
const waiting = { goalsWaitingOnClinician: 1 };
const checkIns = { unreadCheckIns: 4 };
const better = { scores: [phq(19, 10)] };

describe("one rule at a time", () => {
  test.each([
    ["risk", "actNow", { alerts: [alert] }],
    ["risk", "actNow", { alerts: [{ ...alert, status: "acknowledged" }] }],
    ["risk", "actNow", { alerts: [{ ...alert, status: "assessed", tier: "high" }] }],
    ["risk", "lookThisWeek", { alerts: [{ ...alert, status: "assessed", tier: "moderate" }] }],
    ["risk", "lookThisWeek", { alerts: [{ ...alert, status: "assessed", tier: "low" }] }],
    ["none", "onCourse", { alerts: [{ ...alert, status: "closed", tier: "high" }] }],
    ["deteriorating", "actNow", worse],
    ["overdue", "lookThisWeek", late],
    ["unread", "lookThisWeek", waiting],
    ["unread", "lookThisWeek", { unreadBadPractices: 1 }],
    ["unread", "onCourse", checkIns],
    ["improving", "onCourse", better],
    ["none", "onCourse", {}],
  ] as const)("%s, %s", (rule, group, facts) => {
    const found = triage({ ...quiet, ...facts }, today, measures);
    expect(found).toMatchObject({ rule, group, also: [] });
  });
});

describe("the figures behind a rule", () => {
  test("risk names the alert, its answer and its time", () => {
    expect(triage({ ...quiet, alerts: [alert] }, today, measures).figures).toEqual({
      alertId: "alert-1",
      status: "new",
      tier: null,
      measureId: "phq-9",
      itemId: "phq9-9",
      value: 1,
      raisedAt: "2026-03-30T09:12:00Z",
      openAlerts: 1,
    });
  });

  test("of several alerts the least attended, then the highest, then the oldest leads", () => {
    const alerts: CaseloadAlert[] = [
      { ...alert, id: "acknowledged", status: "acknowledged", value: 3 },
      { ...alert, id: "later", value: 2, raisedAt: "2026-03-30T08:00:00-05:00" },
      { ...alert, id: "earlier", value: 2, raisedAt: "2026-03-30T08:30:00Z" },
      { ...alert, id: "lower", value: 1, raisedAt: "2026-03-01T08:00:00Z" },
      { ...alert, id: "closed", status: "closed", value: 3 },
    ];
    expect(triage({ ...quiet, alerts }, today, measures).figures).toMatchObject({
      alertId: "earlier",
      openAlerts: 4,
    });
  });

  test("deterioration gives the rise, what is reliable, and its source", () => {
    expect(triage({ ...quiet, ...worse }, today, measures).figures).toEqual({
      measureId: "phq-9",
      atCaseness: true,
      baseline: 9,
      current: 17,
      delta: 8,
      reliable: "worsened",
      needed: 6,
      source: "NHS Talking Therapies manual",
      evidence: "V2",
    });
  });

  test("of several measures the one that moved furthest for its reliable change leads", () => {
    const scores = [phq(9, 16), gad(6, 12)];
    expect(triage({ ...quiet, scores }, today, measures).figures).toMatchObject({
      measureId: "gad-7",
      delta: 6,
    });
  });

  test("overdue gives the days late of the measure longest due", () => {
    const due = [{ measureId: "phq-9", dueOn: "2026-03-29" }, ...late.due];
    expect(triage({ ...quiet, due }, today, measures).figures).toEqual({
      measureId: "gad-7",
      dueOn: "2026-03-21",
      daysLate: 9,
    });
  });

  test("unread counts each kind", () => {
    const facts = { ...quiet, ...checkIns, ...waiting, unreadBadPractices: 2 };
    expect(triage(facts, today, measures).figures).toEqual({ checkIns: 4, badPractices: 2, goalsWaiting: 1 });
  });

  test("nothing waiting says when the last contact was, if ever", () => {
    expect(triage(quiet, today, measures).figures).toEqual({
      lastContactOn: "2026-03-27",
      daysSinceContact: 3,
    });
    const never = triage({ ...quiet, lastContactOn: null }, today, measures);
    expect(never.figures).toEqual({ lastContactOn: null, daysSinceContact: null });
  });
});

describe("both sides of each threshold", () => {
  test.each([
    [5, "none"],
    [6, "deteriorating"],
    [-5, "none"],
    [-6, "improving"],
  ] as const)("PHQ-9 %i since baseline: %s", (delta, rule) => {
    expect(triage({ ...quiet, scores: [phq(12, 12 + delta)] }, today, measures).rule).toBe(rule);
  });

  test.each([
    ["2026-03-29", "overdue"],
    ["2026-03-30", "none"],
    ["2026-03-31", "none"],
  ] as const)("due on %s: %s", (dueOn, rule) => {
    expect(triage({ ...quiet, due: [{ measureId: "phq-9", dueOn }] }, today, measures).rule).toBe(rule);
  });

  test("a single total is no change", () => {
    expect(triage({ ...quiet, scores: [phq(0, 27, 1)] }, today, measures).rule).toBe("none");
  });
});

test("the rules lead in their order, and the others that hold stay in sight", () => {
  const everything: CaseloadFacts = {
    ...quiet,
    alerts: [alert],
    scores: [phq(9, 17), gad(12, 4)],
    ...late,
    ...checkIns,
    ...waiting,
  };
  const found = triage(everything, today, measures);
  expect([found.rule, ...found.also.map((finding) => finding.rule)]).toEqual([
    "risk",
    "deteriorating",
    "overdue",
    "unread",
    "improving",
  ]);
});

test("an alert assessed as lower yields to deterioration, one assessed as high does not", () => {
  const assessed = (tier: "moderate" | "high"): CaseloadFacts => ({
    ...quiet,
    ...worse,
    alerts: [{ ...alert, status: "assessed", tier }],
  });
  expect(triage(assessed("moderate"), today, measures).rule).toBe("deteriorating");
  expect(triage(assessed("high"), today, measures).rule).toBe("risk");
});
