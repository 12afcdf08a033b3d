import type { Text } from "../measure/definition.ts";
import type { SayStep } from "./script.ts";

/** A step's words in a round (from 0): its own in the first, those of later rounds in turn after it. */
export function sayIn({ text, later = [], eyesOpen }: SayStep, round: number, keepsEyesOpen: boolean): Text {
  if (keepsEyesOpen && eyesOpen !== undefined) return eyesOpen;
  return [text, ...later][round % (later.length + 1)] ?? text;
}
