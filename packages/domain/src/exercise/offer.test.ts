import { expect, test } from "vitest";
import { isDueOn, offerExercises, type OfferRules } from "./offer.ts";

const known = ["box", "scan", "stop", "walk"].map((id) => ({ id }));
const open: OfferRules = { allOff: false, off: [], hidden: [], prescribed: [], favourites: [] };
const idsOf = (rules: Partial<OfferRules>) =>
  offerExercises(known, { ...open, ...rules }).map(({ exercise }) => exercise.id);

test("what is prescribed comes first, then favourites, then the rest in its own order", () => {
  expect(idsOf({ prescribed: ["walk"], favourites: ["stop"] })).toEqual(["walk", "stop", "box", "scan"]);
});

test("what the clinic hides is there for whom it is prescribed, and a favourite does not bring it back", () => {
  expect(idsOf({ hidden: ["scan", "stop"], prescribed: ["scan"], favourites: ["stop"] })).toEqual([
    "scan",
    "box",
    "walk",
  ]);
});

test("what is switched off for a person is gone, prescribed or not, and all of it when all is off", () => {
  expect(idsOf({ off: ["box"], prescribed: ["box"] })).toEqual(["scan", "stop", "walk"]);
  expect(idsOf({ allOff: true, prescribed: ["box"] })).toEqual([]);
});

test.each([
  ["2026-03-03", false],
  ["2026-03-04", true],
  ["2026-03-09", true],
  ["2026-03-10", false],
])("prescribed from the 4th until the 9th, on %s it is due: %s", (day, due) => {
  const days = { startsOn: "2026-03-04", untilOn: "2026-03-09" };
  expect(isDueOn({ status: "active", ...days }, day)).toBe(due);
  expect(isDueOn({ status: "ended", ...days }, day)).toBe(false);
});

test("without days it is due as long as it is active", () => {
  expect(isDueOn({ status: "active" }, "2026-03-04")).toBe(true);
  expect(isDueOn({ status: "active", startsOn: null, untilOn: null }, "2026-03-04")).toBe(true);
});
