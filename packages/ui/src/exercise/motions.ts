import type { Pattern } from "./due.ts";

/** The circles never vanish: this much of their size is left when the lungs are empty. */
const LEAST_SIZE = 0.6;
/** Slow, quick, slow: as breath moves. */
const AS_BREATH = "cubic-bezier(0.37, 0, 0.63, 1)";

/** Lungs that fill, stay, empty and stay, once through a pattern. */
export function lungFrames({ phases, cycleSeconds }: Pattern): Keyframe[] {
  let begun = 0;
  const frames: Keyframe[] = phases.map(({ phase, seconds }) => {
    const offset = begun / cycleSeconds;
    begun += seconds;
    const full = phase === "holdIn" || phase === "out";
    return {
      offset,
      transform: `scale(${full ? 1 : LEAST_SIZE})`,
      easing: phase === "in" || phase === "out" ? AS_BREATH : "linear",
    };
  });
  const last = phases.at(-1)?.phase;
  const endsFull = last === "in" || last === "holdIn";
  return [...frames, { offset: 1, transform: `scale(${endsFull ? 1 : LEAST_SIZE})` }];
}

const turn = (degrees: number, offset: number): Keyframe => ({ offset, transform: `rotate(${degrees}deg)` });

/** An arc that closes to a ring by turning alone: two half rings, each behind its half of a screen, and a round tip. */
export const arcFrames = {
  firstHalf: [turn(0, 0), turn(180, 0.5), turn(180, 1)],
  secondHalf: [turn(0, 0), turn(0, 0.5), turn(180, 1)],
  tip: [turn(0, 0), turn(360, 1)],
};

/** How many beads each phase of a breath has: one a second, at least one each, as many as a ring can hold. */
export function beadsOf({ phases, cycleSeconds }: Pattern): number[] {
  const thin = Math.max(1, cycleSeconds / 36);
  return phases.map(({ seconds }) => Math.max(1, Math.round(seconds / thin)));
}

/** Beads told so far in a breath: the first as its phase begins. */
export function beadsTold(
  pattern: Pattern,
  { index, secondsIn }: { index: number; secondsIn: number },
): number {
  const beads = beadsOf(pattern);
  const before = beads.slice(0, index).reduce((sum, count) => sum + count, 0);
  const here = beads[index] ?? 1;
  const seconds = pattern.phases[index]?.seconds ?? 1;
  return before + Math.min(here, Math.floor((secondsIn / seconds) * here + 1e-6) + 1);
}

/** Room between two groups of a ring, in beads. */
const GAP = 0.9;

/** Where the beads of a ring lie, in turns from the top, and how far `apart` two neighbours are. Groups of more than one bead are set off. */
export function beadPlaces(groups: readonly number[]): { turns: number[]; apart: number } {
  const gap = groups.length > 1 && groups.some((beads) => beads > 1) ? GAP : 0;
  const places = groups.reduce((sum, beads) => sum + beads + gap, 0) || 1;
  const turns = groups.flatMap((beads, group) => {
    const before = groups.slice(0, group).reduce((sum, others) => sum + others + gap, 0);
    return Array.from({ length: beads }, (_, bead) => (before + bead) / places);
  });
  return { turns, apart: 1 / places };
}
