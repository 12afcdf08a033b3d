import type { BreathKind, Moment } from "./due.ts";

/** Breaths whose turns are read out; afterwards the tones or the touch lead, and a voice at every turn would chatter. */
const BREATHS_SPOKEN = 2;

/**
 * What a screen reader is told now. Lines as they come; the turns of the breath only in the first breaths, unless
 * neither sound nor touch leads. Empty while the device's own voice reads the lines.
 * @param firstCycle the breath with which one began or went on
 */
export function announcement(
  moment: Moment,
  {
    phases,
    firstCycle,
    led,
    voice,
  }: {
    phases: Record<BreathKind, string>;
    firstCycle: number;
    led: boolean;
    voice: boolean;
  },
): string {
  const { breath, segment, word } = moment;
  const line = voice ? null : (segment?.caption ?? null);
  if (!breath) return [word, line].filter(Boolean).join(". ");
  const turn = !led || breath.cycle < firstCycle + BREATHS_SPOKEN ? phases[breath.phase] : null;
  const fresh = moment.at - (segment?.start ?? 0) < breath.secondsIn + 0.5;
  return [turn, fresh || turn === null ? line : null].filter(Boolean).join(". ");
}
