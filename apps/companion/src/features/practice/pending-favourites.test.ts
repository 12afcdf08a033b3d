import type { ExerciseOffer } from "@goldthread/schema/exercise";
import { expect, test } from "vitest";
import type { OutboxEntry } from "../../offline/outbox.ts";
import { withPendingFavourites } from "./pending-favourites.ts";

const offer: ExerciseOffer = {
  adaptation: { noHolds: false, eyesOpen: false, allOff: false, off: [] },
  hidden: [],
  favourites: ["stop"],
  summaries: [],
};
let seq = 0;
function entry(exerciseId: string, favourite: boolean, refusal: OutboxEntry["refusal"] = null): OutboxEntry {
  seq += 1;
  const opId = `op${seq}`;
  const input = { opId, clientId: "c", exerciseId, favourite };
  const madeAt = "2026-03-04T09:00:00Z";
  return { opId, seq, clinicId: "clinic", path: "exercise.setFavourite", input, madeAt, faults: 0, refusal };
}
const kept = (...entries: OutboxEntry[]) => withPendingFavourites(offer, entries).favourites;

test("what is kept close without a network is close at once, and what is put away is away", () => {
  expect(kept(entry("body-scan", true), entry("stop", false))).toEqual(["body-scan"]);
});

test("of several changes to one exercise the last holds", () => {
  expect(kept(entry("stop", false), entry("stop", true), entry("stop", true))).toEqual(["stop"]);
});

test("what the clinic did not take changes nothing", () => {
  expect(kept(entry("gone", true, { code: "notFound", reason: "record.notFound" }))).toEqual(["stop"]);
});
