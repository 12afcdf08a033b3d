import { getExercise } from "@goldthread/domain/exercise/catalogue";
import { expect, test } from "vitest";
import { breathingOf, doseOptions, loggedSettings, rateOptions, setupOf } from "./exercise-settings.ts";

test("an exercise begins as it was prescribed", () => {
  const setup = setupOf(getExercise("resonant-breathing"), { ratePerMinute: 5, minutes: 10 }, false);
  expect(setup).toEqual({ dose: { kind: "minutes", minutes: 10 }, rate: 5, withoutHolds: false });
  expect(breathingOf(getExercise("resonant-breathing"), setup).seconds).toBe(600);
});

test("without a prescription it begins as the exercise is meant", () => {
  const exercise = getExercise("four-seven-eight");
  const setup = setupOf(exercise, {}, false);
  expect(breathingOf(exercise, setup).seconds).toBe(76);
  expect(loggedSettings(exercise, setup)).toEqual({ cycles: 4 });
});

test("holds left out leave breathing in and out alone", () => {
  const exercise = getExercise("box-breathing");
  const { pattern } = breathingOf(exercise, setupOf(exercise, {}, true));
  expect(pattern.phases.map(({ phase }) => phase)).toEqual(["in", "out"]);
});

test("a prescribed amount that is not among the usual ones can still be chosen", () => {
  const exercise = getExercise("resonant-breathing");
  expect(doseOptions(exercise, { kind: "minutes", minutes: 7 })).toEqual([5, 7, 10, 20]);
});

test("the rates offered are those that are safe", () => {
  expect(rateOptions()).toEqual([4.5, 5, 5.5, 6, 6.5]);
});

test("a rate is logged for the exercise that has one, and for no other", () => {
  const setup = setupOf(getExercise("box-breathing"), {}, false);
  expect(loggedSettings(getExercise("box-breathing"), setup)).toEqual({ minutes: 3 });
  expect(loggedSettings(getExercise("resonant-breathing"), setup)).toEqual({
    ratePerMinute: 5.5,
    minutes: 3,
  });
});

test("a prescription without holds, or with a rate under its newer name, is kept to", () => {
  expect(setupOf(getExercise("box-breathing"), { holds: false }, false).withoutHolds).toBe(true);
  expect(setupOf(getExercise("resonant-breathing"), { breathsPerMinute: 5 }, false).rate).toBe(5);
});
