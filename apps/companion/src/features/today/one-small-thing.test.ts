import type { Today } from "@goldthread/schema/chart";
import { addDays } from "@goldthread/domain/schedule/calendar-date";
import { expect, test } from "vitest";
import { isCalledForToday, oneSmallThing } from "./one-small-thing.ts";

const today = "2026-03-04";
type Assignment = Today["assignments"][number];
type Goal = Today["goals"][number];
type Prescription = Today["prescriptions"][number];
const at = "2026-03-01T09:00:00Z";
const clientId = "c" as Assignment["clientId"];

const assignment = (id: string, nextDueOn: string | null, answered = 0): Assignment => ({
  id: id as Assignment["id"],
  clientId,
  measureId: "phq-9",
  everyWeeks: 1,
  startsOn: "2026-01-07",
  nextDueOn,
  status: "active",
  assignedBy: "Inés",
  goOnTo: null,
  draft:
    answered === 0 ? null : { responseId: "r" as NonNullable<Assignment["draft"]>["responseId"], answered },
});
const goal = (id: string, waitingOn: Goal["waitingOn"], saidAt = at): Goal => ({
  id: id as Goal["id"],
  clientId,
  concernId: null,
  status: waitingOn === null ? "accepted" : "proposed",
  proposedBy: "clinician",
  waitingOn,
  clientWords: "",
  clinicianWords: "Sleep through",
  steps: [],
  ratings: [],
  events: [{ kind: "proposed", by: "clinician", byName: "Inés", at: saidAt, words: "Sleep through" }],
  createdAt: at,
});
const prescription = (id: string, per: "day" | "week", times: number, daysAgo: number[]): Prescription => ({
  id: id as Prescription["id"],
  clientId,
  goalId: "g" as Prescription["goalId"],
  exerciseId: "box-breathing",
  settings: {},
  dose: { times, per },
  note: "",
  status: "active",
  prescribedBy: "Inés",
  prescribedAt: at,
  practisedOn: daysAgo.map((days) => addDays(today, -days)),
});
const everything = {
  assignments: [assignment("later", addDays(today, 3)), assignment("due", today)],
  goals: [goal("agreed", null), goal("waiting", "client")],
  prescriptions: [prescription("daily", "day", 1, [1])],
};

test("a due questionnaire comes before a waiting goal, a waiting goal before an exercise, and then nothing", () => {
  expect(oneSmallThing(everything, today)).toMatchObject({ kind: "measure", assignment: { id: "due" } });
  const noMeasure = {
    ...everything,
    assignments: [assignment("later", addDays(today, 1)), assignment("over", null)],
  };
  expect(oneSmallThing(noMeasure, today)).toMatchObject({ kind: "goal", goal: { id: "waiting" } });
  const noGoal = { ...noMeasure, goals: [goal("agreed", null), goal("theirs", "clinician")] };
  expect(oneSmallThing(noGoal, today)).toMatchObject({ kind: "exercise", prescription: { id: "daily" } });
  expect(
    oneSmallThing({ ...noGoal, prescriptions: [prescription("done", "day", 1, [0])] }, today),
  ).toBeNull();
});

test("of due questionnaires the one already begun comes first, else the one due longest", () => {
  const due = [assignment("new", today), assignment("old", addDays(today, -9))];
  expect(oneSmallThing({ ...everything, assignments: due }, today)).toMatchObject({
    assignment: { id: "old" },
    begun: false,
  });
  const begun = [...due, assignment("begun", today, 4)];
  expect(oneSmallThing({ ...everything, assignments: begun }, today)).toMatchObject({
    assignment: { id: "begun" },
    begun: true,
  });
});

test("of waiting goals the one waiting longest comes first", () => {
  const goals = [
    goal("new", "client", "2026-03-03T09:00:00Z"),
    goal("old", "client", "2026-02-03T09:00:00Z"),
  ];
  expect(oneSmallThing({ ...everything, assignments: [], goals }, today)).toMatchObject({
    goal: { id: "old" },
  });
});

test("a weekly dose is no longer called for once it is done, and never twice on one day", () => {
  expect(isCalledForToday(prescription("p", "week", 3, [1, 2]), today)).toBe(true);
  expect(isCalledForToday(prescription("p", "week", 3, [1, 2, 6]), today)).toBe(false);
  expect(isCalledForToday(prescription("p", "week", 3, [1, 2, 7]), today)).toBe(true);
  expect(isCalledForToday(prescription("p", "week", 3, [0]), today)).toBe(false);
  expect(isCalledForToday(prescription("p", "day", 2, [0]), today)).toBe(false);
});

test("what is prescribed from a day until a day is called for on those days alone", () => {
  const days = { startsOn: "2026-03-04", untilOn: "2026-03-06" };
  const limited = { ...prescription("p", "day", 1, []), ...days };
  const called = ["2026-03-03", "2026-03-04", "2026-03-06", "2026-03-07"].map((day) =>
    isCalledForToday(limited, day),
  );
  expect(called).toEqual([false, true, true, false]);
});
