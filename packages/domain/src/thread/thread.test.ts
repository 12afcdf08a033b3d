import { describe, expect, test } from "vitest";
import { goalStatuses } from "../goal/negotiation.ts";
import { gad7 } from "../measure/gad-7.ts";
import { phq9 } from "../measure/phq-9.ts";
import { summaryOf } from "../measure/summary.ts";
import { gapKinds, threadOf, type ThreadConcern, type ThreadFacts, type ThreadGoal } from "./thread.ts";

const today = "2026-03-30";
const measures = new Map([phq9, gad7].map((measure) => [measure.id, summaryOf(measure)]));

const concern: ThreadConcern = {
  id: "low-mood",
  status: "active",
  evidence: [
    { kind: "score", measureId: "phq-9", responseId: "response-1" },
    { kind: "intake", intakeId: "intake-1" },
  ],
};
const goal: ThreadGoal = {
  id: "paint-again",
  concernId: "low-mood",
  status: "accepted",
  lastMoveBy: "client",
  ratings: [
    { ratedOn: "2026-03-01", value: 2 },
    { ratedOn: "2026-03-29", value: 7 },
  ],
};
const whole: ThreadFacts = {
  concerns: [concern],
  goals: [goal],
  interventions: [],
  prescriptions: [{ id: "breathing", goalId: "paint-again", status: "active" }],
  practices: [
    { prescriptionId: "breathing", practisedOn: "2026-03-10" },
    { prescriptionId: "breathing", practisedOn: "2026-03-28" },
    { prescriptionId: "breathing", practisedOn: "2026-03-30" },
  ],
  scores: [
    { measureId: "phq-9", total: 19 },
    { measureId: "gad-7", total: 12 },
    { measureId: "phq-9", total: 12 },
    { measureId: "phq-9", total: 10 },
  ],
};

const gapsOf = (facts: Partial<ThreadFacts>) => threadOf({ ...whole, ...facts }, today, measures).gaps;

test("a whole thread shows concern, goal, practice and change, and has no gap", () => {
  const { rows, gaps } = threadOf(whole, today, measures);
  expect(gaps).toEqual([]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    concernId: "low-mood",
    goals: [
      {
        goalId: "paint-again",
        waitingOn: null,
        rating: { first: 2, latest: 7, count: 2 },
        prescriptions: [{ prescriptionId: "breathing", practised: { count: 2 }, practicesTotal: 3 }],
      },
    ],
    changes: [
      {
        measureId: "phq-9",
        sinceBaseline: { delta: -9, reliable: "improved" },
        sinceLast: { delta: -2, reliable: "none" },
      },
    ],
  });
});

test("nothing recorded is an empty thread", () => {
  const nothing: ThreadFacts = {
    concerns: [],
    goals: [],
    interventions: [],
    prescriptions: [],
    practices: [],
    scores: [],
  };
  expect(threadOf(nothing, today, measures)).toEqual({ rows: [], gaps: [] });
});

// Each change to the whole thread opens exactly this gap.
const openings: readonly [(typeof gapKinds)[number], string, Partial<ThreadFacts>][] = [
  ["concernWithoutEvidence", "low-mood", { concerns: [{ ...concern, evidence: [] }] }],
  ["concernWithoutGoal", "low-mood", { goals: [] }],
  ["goalWithoutConcern", "paint-again", { concerns: [] }],
  ["goalWaiting", "paint-again", { goals: [{ ...goal, status: "proposed" }] }],
  ["nothingPlanned", "paint-again", { prescriptions: [], practices: [] }],
  ["neverPractised", "breathing", { practices: [] }],
  ["goalWithoutRating", "paint-again", { goals: [{ ...goal, ratings: [] }] }],
];

describe("each gap", () => {
  test.each(openings)("%s of %s", (kind, entityId, facts) => {
    expect(gapsOf(facts)).toEqual([{ kind, entityId }]);
  });

  test("is tried above", () => {
    expect(openings.map(([kind]) => kind)).toEqual(gapKinds);
  });
});

describe("goals", () => {
  test("a goal waits for the one who did not speak last", () => {
    const waitingFor = (status: ThreadGoal["status"]) =>
      threadOf({ ...whole, goals: [{ ...goal, status }] }, today, measures).rows[0]?.goals[0]?.waitingOn;
    expect(goalStatuses.map(waitingFor)).toEqual(["clinician", "clinician", null, null, null, null]);
  });

  test("an unanswered goal is not yet blamed for having no plan or rating", () => {
    const goals = [{ ...goal, status: "changeAsked" as const, ratings: [] }];
    expect(gapsOf({ goals, prescriptions: [], practices: [] })).toEqual([
      { kind: "goalWaiting", entityId: "paint-again" },
    ]);
  });

  test("a goal declined or ended leaves its concern without one, an achieved goal does not", () => {
    const gapsWhen = (status: ThreadGoal["status"]) => gapsOf({ goals: [{ ...goal, status, ratings: [] }] });
    const without = [{ kind: "concernWithoutGoal", entityId: "low-mood" }];
    expect(gapsWhen("declined")).toEqual(without);
    expect(gapsWhen("ended")).toEqual(without);
    expect(gapsWhen("achieved")).toEqual([]);
  });

  test("an intervention is a plan as much as an exercise is, an exercise that has ended is none", () => {
    const interventions = [{ id: "activation", goalId: "paint-again" }];
    expect(gapsOf({ interventions, prescriptions: [], practices: [] })).toEqual([]);
    const ended = [{ id: "breathing", goalId: "paint-again", status: "ended" as const }];
    expect(gapsOf({ prescriptions: ended })).toEqual([{ kind: "nothingPlanned", entityId: "paint-again" }]);
  });

  test("a goal of a concern that is not there stands in the row without a concern", () => {
    const { rows } = threadOf(
      { ...whole, goals: [goal, { ...goal, id: "loose", concernId: "gone" }] },
      today,
      measures,
    );
    expect(rows.map((row) => [row.concernId, row.goals.map(({ goalId }) => goalId)])).toEqual([
      ["low-mood", ["paint-again"]],
      [null, ["loose"]],
    ]);
  });
});

test("a resolved concern lacks nothing", () => {
  expect(gapsOf({ concerns: [{ ...concern, status: "resolved", evidence: [] }], goals: [] })).toEqual([]);
});

test("a measure cited twice is shown once, and one never scored not at all", () => {
  const evidence = [...concern.evidence, ...concern.evidence];
  const { rows } = threadOf({ ...whole, concerns: [{ ...concern, evidence }] }, today, measures);
  expect(rows[0]?.changes.map(({ measureId }) => measureId)).toEqual(["phq-9"]);
  const unscored = threadOf({ ...whole, scores: [] }, today, measures);
  expect(unscored.rows[0]?.changes).toEqual([]);
});
