import type { Chart } from "@goldthread/schema/chart";
import { expect, test } from "vitest";
import { measures } from "../../testing/caseload-row.ts";
import { threadOfChart } from "./thread-of-chart.ts";

const today = "2026-11-23";
const when = { dayOf: (value: string | Date) => String(value).slice(0, 10) };
const empty = { concerns: [], goals: [], prescriptions: [], practices: [], responses: [] };
const concern = {
  id: "concern",
  status: "active",
  evidence: [{ kind: "response", responseId: "r1", measureId: "phq-9", intakeId: null }],
};
const goal = {
  id: "goal",
  concernId: "concern",
  status: "accepted",
  waitingOn: null,
  ratings: [{ at: today, value: 3 }],
};
const prescription = { id: "prescription", goalId: "goal", status: "active", practisedOn: [] as string[] };

const gapsOf = (parts: object, responses: object[] = []) =>
  threadOfChart(
    { ...empty, ...parts } as unknown as Chart,
    responses as Chart["responses"],
    today,
    when,
    measures,
  ).gaps.map(({ kind }) => kind);

test("a thread with evidence, an agreed goal, a practised exercise and a rating has no gap", () => {
  const practised = { ...prescription, practisedOn: ["2026-11-22"] };
  expect(gapsOf({ concerns: [concern], goals: [goal], prescriptions: [practised] })).toEqual([]);
});

test("each link that is missing is named", () => {
  expect(gapsOf({ concerns: [{ ...concern, evidence: [] }] })).toEqual([
    "concernWithoutEvidence",
    "concernWithoutGoal",
  ]);
  expect(gapsOf({ concerns: [concern], goals: [{ ...goal, ratings: [] }] })).toEqual([
    "nothingPlanned",
    "goalWithoutRating",
  ]);
  expect(gapsOf({ concerns: [concern], goals: [goal], prescriptions: [prescription] })).toEqual([
    "neverPractised",
  ]);
});

test("a practice older than the days a prescription lists still counts as practised", () => {
  const practices = [{ prescriptionId: "prescription", localDate: "2026-09-01" }];
  expect(gapsOf({ concerns: [concern], goals: [goal], prescriptions: [prescription], practices })).toEqual(
    [],
  );
});

test("nothing is missing from a concern that is resolved or set aside", () => {
  for (const status of ["resolved", "setAside"]) {
    expect(gapsOf({ concerns: [{ ...concern, status, evidence: [] }] })).toEqual([]);
  }
});

test("an open goal waits for the one who did not speak last", () => {
  const proposed = { ...goal, status: "proposed" };
  const waitingOn = (side: "client" | "clinician") =>
    threadOfChart(
      { ...empty, concerns: [concern], goals: [{ ...proposed, waitingOn: side }] } as unknown as Chart,
      [],
      today,
      when,
      measures,
    ).rows[0]?.goals[0]?.waitingOn;
  expect(waitingOn("client")).toBe("client");
  expect(waitingOn("clinician")).toBe("clinician");
});

test("what a cited measure changed goes from its first total to its last", () => {
  const responses = [19, 12, 10].map((total) => ({ measureId: "phq-9", total }));
  const chart = { ...empty, concerns: [concern], goals: [goal] } as unknown as Chart;
  const [row] = threadOfChart(chart, responses as unknown as Chart["responses"], today, when, measures).rows;
  expect(row?.changes[0]).toMatchObject({
    baseline: 19,
    current: 10,
    sinceBaseline: { reliable: "improved" },
  });
});
