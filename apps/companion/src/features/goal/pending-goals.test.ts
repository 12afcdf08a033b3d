import type { Goal } from "@goldthread/schema/goal";
import { expect, test } from "vitest";
import type { CommandInput, CommandPath } from "../../offline/commands.ts";
import type { OutboxEntry } from "../../offline/outbox.ts";
import { withPendingGoals } from "./pending-goals.ts";

const madeAt = "2026-03-04T09:00:00Z";
let seq = 0;
function entry<Path extends CommandPath>(
  path: Path,
  input: CommandInput<Path>,
  refusal: OutboxEntry["refusal"] = null,
): OutboxEntry {
  seq += 1;
  const opId = `op${seq}`;
  return { opId, seq, clinicId: "clinic", path, input: { ...input, opId }, madeAt, faults: 0, refusal };
}
const goal: Goal = {
  id: "g" as Goal["id"],
  clientId: "c" as Goal["clientId"],
  concernId: null,
  status: "proposed",
  proposedBy: "clinician",
  waitingOn: "client",
  clientWords: "",
  clinicianWords: "Sleep through",
  steps: [],
  ratings: [],
  events: [],
  createdAt: madeAt,
};
const pending = (...entries: OutboxEntry[]) => withPendingGoals([goal], entries, "Saffron Example");

test("an answer given offline shows at once as what it will be", () => {
  expect(pending(entry("goal.accept", { goalId: "g", words: "Sleep, mostly" }))).toMatchObject([
    { status: "accepted", waitingOn: null, clientWords: "Sleep, mostly", clinicianWords: "Sleep through" },
  ]);
  expect(pending(entry("goal.askChange", { goalId: "g", words: "Smaller, please" }))).toMatchObject([
    {
      status: "changeAsked",
      waitingOn: "clinician",
      events: [{ kind: "changeAsked", words: "Smaller, please" }],
    },
  ]);
  expect(pending(entry("goal.decline", { goalId: "g", reason: "Not now" }))).toMatchObject([
    { status: "declined" },
  ]);
});

test("one thing after the other, in the order of the queue", () => {
  const [shown] = pending(
    entry("goal.accept", { goalId: "g", words: "" }),
    entry("goal.addStep", { goalId: "g", stepId: "s", text: "Lights out at eleven", support: "Teo" }),
    entry("goal.setStepDone", { goalId: "g", stepId: "s", doneOn: "2026-03-04" }),
    entry("goal.rate", { goalId: "g", value: 4 }),
  );
  expect(shown).toMatchObject({
    status: "accepted",
    steps: [{ text: "Lights out at eleven", support: "Teo", doneOn: "2026-03-04" }],
    ratings: [{ value: 4, by: "client" }],
  });
});

test("what the rules refuse, and what the clinic has refused, changes nothing", () => {
  const twice = pending(
    entry("goal.accept", { goalId: "g", words: "" }),
    entry("goal.decline", { goalId: "g", reason: "No" }),
  );
  expect(twice).toMatchObject([{ status: "accepted" }]);
  const refusal = { code: "conflict", reason: "goal.alreadyAccepted" } as const;
  expect(pending(entry("goal.accept", { goalId: "g", words: "" }, refusal))).toEqual([goal]);
});

test("a proposal that has arrived meanwhile is not shown twice", () => {
  const proposal = entry("goal.propose", { goalId: "g", clientId: "c", concernId: null, words: "Sleep" });
  expect(pending(proposal)).toEqual([goal]);
  expect(withPendingGoals([], [proposal], "Saffron Example")).toMatchObject([
    { waitingOn: "clinician", clientWords: "Sleep" },
  ]);
});
