import { describe, expect, test } from "vitest";
import {
  checkIntake,
  intakeSectionCharactersMax,
  intakeSections,
  isComplete,
  mentalStateFieldCharactersMax,
  mentalStateFields,
  missingSections,
  type IntakeText,
} from "./sections.ts";

const written: IntakeText = {
  presentingProblem: "Low mood since the spring.",
  history: "One earlier episode.",
  strengths: "Paints; a close sister.",
  mentalState: { mood: "Low." },
  formulation: "Loss of valued activity keeps the low mood going.",
};

test("an intake with every section written can be signed", () => {
  expect(isComplete(written)).toBe(true);
});

test("an empty intake lacks every section", () => {
  expect(missingSections({})).toEqual(intakeSections);
  expect(isComplete({})).toBe(false);
});

describe.each(intakeSections)("%s", (section) => {
  test("is needed", () => {
    const without: IntakeText = { ...written, [section]: undefined };
    expect(missingSections(without)).toEqual([section]);
    expect(isComplete(without)).toBe(false);
  });

  test("is not written by spaces", () => {
    const blank = section === "mentalState" ? { mood: " \n" } : " \n";
    expect(missingSections({ ...written, [section]: blank })).toEqual([section]);
  });
});

test.each(mentalStateFields)("%s alone makes the mental state written, up to its length", (field) => {
  const longest = "x".repeat(mentalStateFieldCharactersMax);
  expect(isComplete({ ...written, mentalState: { [field]: longest } })).toBe(true);
  const tooLong: IntakeText = { ...written, mentalState: { [field]: `${longest}x` } };
  expect(checkIntake(tooLong)).toEqual([{ kind: "tooLong", section: "mentalState", field }]);
  expect(isComplete(tooLong)).toBe(false);
});

test("a section may be as long as its limit and no longer", () => {
  const longest = "x".repeat(intakeSectionCharactersMax);
  expect(isComplete({ ...written, history: longest })).toBe(true);
  const tooLong = { ...written, history: `${longest}x` };
  expect(checkIntake(tooLong)).toEqual([{ kind: "tooLong", section: "history", field: null }]);
  expect(isComplete(tooLong)).toBe(false);
});
