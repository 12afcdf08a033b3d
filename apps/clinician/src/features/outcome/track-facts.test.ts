import { notOnTrack } from "@goldthread/domain/outcome/not-on-track";
import { defaultTrackRules } from "@goldthread/domain/outcome/track-rules";
import type { Chart } from "@goldthread/schema/chart";
import { expect, test } from "vitest";
import { measures } from "../../testing/caseload-row.ts";
import { attendedDays, trackFactsOf } from "./track-facts.ts";

const dayOf = (at: string) => at.slice(0, 10);
const answered = (on: string, total: number, measureId = "phq-9") => ({
  measureId,
  completedAt: `${on}T10:00:00Z`,
  total,
  scores: null,
});
const empty = { contacts: [], assignments: [], goals: [] };

function factsOf(parts: object, responses: object[]) {
  const chart = { ...empty, ...parts } as unknown as Chart;
  return trackFactsOf(chart, responses as unknown as Chart["responses"], measures, dayOf);
}

test("totals become scores of the measure's total, and a chart's rules find what is not on track", () => {
  const facts = factsOf({}, [answered("2026-09-01", 15), answered("2026-11-02", 14)]);
  expect(facts.scales).toMatchObject([
    {
      measureId: "phq-9",
      higherIs: "worse",
      scores: [
        { on: "2026-09-01", value: 15 },
        { on: "2026-11-02", value: 14 },
      ],
    },
  ]);
  expect(notOnTrack(facts, defaultTrackRules, "2026-11-23").map(({ rule }) => rule)).toEqual([
    "notImproving",
  ]);
});

test("a measure the clinic does not know and a form without a score are left out", () => {
  const none = { ...answered("2026-09-01", 0), total: null };
  expect(factsOf({}, [answered("2026-09-01", 9, "unknown"), none]).scales).toEqual([]);
});

test("only what the client is still asked for can be missed", () => {
  const assignment = { id: "a", measureId: "phq-9", everyWeeks: 1, nextDueOn: "2026-10-01" };
  const assignments = [
    { ...assignment, status: "active" },
    { ...assignment, id: "b", status: "ended" },
  ];
  expect(factsOf({ assignments }, []).assignments.map(({ assignmentId }) => assignmentId)).toEqual(["a"]);
});

test("appointments attended count, by whatever way but a message", () => {
  const contact = { startsAt: "2026-10-01T09:00:00Z", status: "attended", kind: "session" };
  const contacts = [
    contact,
    { ...contact, kind: "video" },
    { ...contact, kind: "message" },
    { ...contact, status: "missed" },
    { ...contact, status: "planned" },
  ] as unknown as Chart["contacts"];
  expect(attendedDays(contacts, dayOf)).toEqual(["2026-10-01", "2026-10-01"]);
});
