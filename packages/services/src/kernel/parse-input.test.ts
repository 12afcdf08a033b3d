import { ExerciseScript } from "@goldthread/schema/exercise-script";
import { expect, test } from "vitest";
import { z } from "zod";
import { parseInput } from "./procedure.ts";

/** A step that repeats a step that repeats a step … */
function nested(levels: number): unknown {
  let step: unknown = { kind: "silence", seconds: 1 };
  for (let level = 0; level < levels; level += 1) step = { kind: "repeat", times: 1, steps: [step] };
  return { steps: [step] };
}

test("what is nested without end is refused, and does not exhaust the stack", () => {
  expect(() => parseInput(ExerciseScript, nested(50_000))).toThrow("input.invalid");
});

test("as deep as a form may be, an input is read", () => {
  const depth = (levels: number): unknown => (levels === 0 ? 1 : [depth(levels - 1)]);
  expect(parseInput(z.unknown(), depth(64))).toEqual(depth(64));
  expect(() => parseInput(z.unknown(), depth(65))).toThrow("input.invalid");
});
