import { expect, test } from "vitest";
import { settleOptions } from "./settle-options.ts";
import { script as box } from "./scripts/box-breathing.ts";
import { script as custom } from "./scripts/custom-breathing.ts";
import { script as muscles } from "./scripts/muscle-relaxation.ts";
import { script as resonant } from "./scripts/resonant-breathing.ts";
import { script as fourSevenEight } from "./scripts/four-seven-eight.ts";

test("what is remembered gives way to what is prescribed, and that to what is chosen now", () => {
  const remembered = { minutes: 20, breathsPerMinute: 6 };
  expect(settleOptions(resonant, "en", { remembered })).toEqual({ language: "en", ...remembered });
  const prescribed = { minutes: 10 };
  expect(settleOptions(resonant, "en", { remembered, prescribed })).toMatchObject({
    minutes: 10,
    breathsPerMinute: 6,
  });
  const chosen = { minutes: 5 };
  expect(settleOptions(resonant, "en", { remembered, prescribed, chosen })).toMatchObject({ minutes: 5 });
});

test("holds left out for one's own sake stay out under a prescription with holds, until chosen otherwise here", () => {
  const both = { remembered: { holds: false }, prescribed: { holds: true } };
  expect(settleOptions(box, "en", both).holds).toBe(false);
  expect(settleOptions(box, "en", { ...both, chosen: { holds: true } }).holds).toBe(true);
});

test("areas to skip add up, and what the clinician changed goes before any choice", () => {
  const [first, second] = muscles.areas.map(({ id }) => id);
  const layers = { remembered: { skip: [first ?? ""] }, prescribed: { skip: [second ?? ""] } };
  expect(settleOptions(muscles, "en", layers).skip).toEqual([first, second]);
  const change = { noHolds: true, eyesOpen: true };
  const chosen = { holds: true, eyesOpen: false };
  expect(settleOptions(box, "en", { chosen }, change)).toMatchObject({ holds: false, eyesOpen: true });
});

test("what an older script took and this one does not is left out, and the rest is kept", () => {
  const remembered = { minutes: 45, skip: ["left-wing"], silence: "more" as const, patternId: "gone" };
  expect(settleOptions(resonant, "es", { remembered })).toEqual({ language: "es", silence: "more" });
});

test("a rate under its older name is kept to, and counting in breaths replaces minutes", () => {
  expect(settleOptions(resonant, "en", { prescribed: { ratePerMinute: 5 } })).toMatchObject({
    breathsPerMinute: 5,
  });
  const counted = { remembered: { minutes: 1.3 }, chosen: { cycles: 2 } };
  expect(settleOptions(fourSevenEight, "en", counted)).toMatchObject({ cycles: 2, minutes: undefined });
});

test("an unsafe pattern, wherever it comes from, never reaches the player", () => {
  const pattern = { in: 12, holdIn: 0, out: 4, holdOut: 0 };
  expect(settleOptions(custom, "en", { remembered: { pattern } }).pattern).toBeUndefined();
});

test("a language it is not written in gives way to one that it is", () => {
  expect(settleOptions({ ...resonant, languages: ["es"] }, "en", {}).language).toBe("es");
});
