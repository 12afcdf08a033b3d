import type { Assignment } from "@goldthread/schema/measure";
import { expect, test } from "vitest";
import type { OutboxEntry } from "../../offline/outbox.ts";
import { withPendingAnswers, withPendingSubmits } from "./pending-answers.ts";

let seq = 0;
function entry(path: string, input: object, refusal: OutboxEntry["refusal"] = null): OutboxEntry {
  seq += 1;
  const opId = `op${seq}`;
  return {
    opId,
    seq,
    clinicId: "c",
    path,
    input: { opId, ...input },
    madeAt: "2026-03-04T20:00:00Z",
    faults: 0,
    refusal,
  };
}
const answer = (itemId: string, value: number | null, assignmentId = "a") =>
  entry("measure.saveAnswer", { assignmentId, responseId: "r", locale: "en", itemId, value });
const submit = entry("measure.submit", { assignmentId: "a", responseId: "r", locale: "en", answers: {} });

test("answers on this phone lie over the clinic's, later ones over earlier ones", () => {
  const entries = [answer("phq9-1", 1), answer("phq9-1", 2), answer("phq9-2", 3), answer("phq9-2", null)];
  expect(withPendingAnswers({ "phq9-1": 0, "phq9-2": 0, "phq9-3": 1 }, "a", entries)).toEqual({
    "phq9-1": 2,
    "phq9-3": 1,
  });
});

test("another form's answers and refused ones are left out", () => {
  const refused = entry(
    "measure.saveAnswer",
    { assignmentId: "a", responseId: "r", locale: "en", itemId: "phq9-1", value: 3 },
    { code: "conflict", reason: "measure.assignmentOver" },
  );
  expect(withPendingAnswers({}, "a", [answer("phq9-1", 2, "other"), refused])).toEqual({});
});

test("after finishing, the next time begins with nothing answered", () => {
  expect(withPendingAnswers({}, "a", [answer("phq9-1", 1), submit, answer("phq9-2", 2)])).toEqual({
    "phq9-2": 2,
  });
});

test("a finished form is due again when its rhythm says so, or no more", () => {
  const assignment: Assignment = {
    id: "a" as Assignment["id"],
    clientId: "c" as Assignment["clientId"],
    measureId: "phq-9",
    everyWeeks: 2,
    startsOn: "2026-03-04",
    nextDueOn: "2026-03-04",
    status: "active",
    assignedBy: "Inés",
    goOnTo: null,
    draft: null,
  };
  expect(withPendingSubmits([assignment], [submit], "UTC")).toMatchObject([{ nextDueOn: "2026-03-18" }]);
  expect(withPendingSubmits([{ ...assignment, everyWeeks: null }], [submit], "UTC")).toMatchObject([
    { nextDueOn: null },
  ]);
  expect(withPendingSubmits([assignment], [], "UTC")).toEqual([assignment]);
});
