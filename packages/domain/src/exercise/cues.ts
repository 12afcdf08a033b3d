import type { BreathingPattern } from "./breathing.ts";
import type { Cue, Vibration } from "./script.ts";
import { wholeMicroseconds } from "./whole-microseconds.ts";
import type { DueCue } from "./due.ts";

const vibration: Readonly<Record<Vibration, readonly number[]>> = {
  short: [60],
  long: [220],
  double: [60, 90, 60],
};

// A bell that coincides with the last one would sound like a second end.
const clearOfEndSeconds = 5;

/** A step's cues at their seconds. */
export function cuesOf(cues: readonly Cue[], start: number, end: number): DueCue[] {
  return cues.flatMap(({ at, sound, vibrate }): DueCue[] => {
    const second = at === "end" ? end : start;
    return [
      ...(sound === undefined ? [] : [{ at: second, kind: "strike", sound, why: "script" } as const]),
      ...(vibrate === undefined
        ? []
        : [{ at: second, kind: "vibrate", pattern: vibration[vibrate] } as const]),
    ];
  });
}

/** Breath tones that rise and fall with the breath, and a touch at each turn: long for out, short for in, double to hold. */
export function breathCues(pattern: BreathingPattern, since: number, cycles: number): DueCue[] {
  const cues: DueCue[] = [];
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    let begins = since + cycle * pattern.cycleSeconds;
    for (const { phase, seconds } of pattern.phases) {
      const at = wholeMicroseconds(begins);
      if (phase === "in") cues.push({ at, kind: "tone", direction: "rise", seconds });
      if (phase === "out") cues.push({ at, kind: "tone", direction: "fall", seconds });
      const touch = phase === "in" ? "short" : phase === "out" ? "long" : "double";
      cues.push({ at, kind: "vibrate", pattern: vibration[touch] });
      begins += seconds;
    }
  }
  return cues;
}

/** Bells at every whole interval, none at the start or close to the end. */
export function intervalBells(intervalSeconds: number | null, totalSeconds: number): DueCue[] {
  if (intervalSeconds === null) return [];
  const count = Math.floor((totalSeconds - clearOfEndSeconds) / intervalSeconds);
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    at: (index + 1) * intervalSeconds,
    kind: "strike",
    sound: "bell",
    why: "interval",
  }));
}
