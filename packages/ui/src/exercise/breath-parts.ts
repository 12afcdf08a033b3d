import type { BreathKind } from "./due.ts";

/** Seconds of each part of a breath; 0: left out; NaN: nothing that is a number is typed. */
export type BreathParts = Readonly<Record<BreathKind, number>>;

/** In the order in which they are breathed. */
export const breathKinds: readonly BreathKind[] = ["in", "holdIn", "out", "holdOut"];
