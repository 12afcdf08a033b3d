import type { BreathKind } from "./timeline.ts";

/** Every word in the room. */
export interface ExerciseLabels {
  start: string;
  stop: string;
  pause: string;
  resume: string;
  eyesClosed: string;
  /** Name of the dark screen: "Tap anywhere to see the screen again". */
  eyesOpen: string;
  sound: string;
  feelsBad: string;
  /** The word of each phase, also read out: "Breathe in". */
  phases: Record<BreathKind, string>;
  /** In the circle before it begins, while paused and at the end. */
  ready: string;
  paused: string;
  finished: string;
  /** Names the bar: "Time passed". */
  progress: string;
}
