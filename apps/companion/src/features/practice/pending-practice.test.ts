import type { Practice } from "@goldthread/schema/exercise";
import { expect, test } from "vitest";
import type { OutboxEntry } from "../../offline/outbox.ts";
import { withPendingPractices } from "./pending-practice.ts";

const practice: Practice = {
  id: "known" as Practice["id"],
  prescriptionId: null,
  exerciseId: "stop",
  startedAt: "2026-03-03T09:00:00Z",
  localDate: "2026-03-03",
  seconds: 60,
  finished: true,
  before: null,
  after: null,
  feltBad: false,
  words: "",
};
function logged(practiceId: string, startedAt: string, refusal: OutboxEntry["refusal"] = null): OutboxEntry {
  const { id: _id, ...rest } = practice;
  const input = { ...rest, practiceId, startedAt, opId: practiceId, clientId: "c", words: "Mine" };
  const path = "exercise.logPractice";
  return { opId: practiceId, seq: 1, clinicId: "clinic", path, input, madeAt: startedAt, faults: 0, refusal };
}
const shown = (...entries: OutboxEntry[]) =>
  withPendingPractices([practice], entries).map(({ id, waiting, words }) => [id, waiting, words]);

test("what waits on this phone stands in its place among the rest, and says that it waits", () => {
  expect(shown(logged("later", "2026-03-04T09:00:00Z"), logged("earlier", "2026-03-02T09:00:00Z"))).toEqual([
    ["later", true, "Mine"],
    ["known", false, ""],
    ["earlier", true, "Mine"],
  ]);
});

test("what the clinic has by now is there once, and what it refused is not there", () => {
  const refusal = { code: "invalid", reason: "exercise.unknown" } as const;
  expect(shown(logged("known", practice.startedAt), logged("no", "2026-03-04T09:00:00Z", refusal))).toEqual([
    ["known", false, ""],
  ]);
});
