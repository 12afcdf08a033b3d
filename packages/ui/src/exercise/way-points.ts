import type { Moment, Segment, Timeline } from "./due.ts";

/** Pressed within these seconds after a way point, "back" means the one before. */
const GRACE_SECONDS = 2.5;
const HAIR = 0.01;

/** Where "back" and "skip" lead: wherever something new is said or begun. */
export function wayPoints(segments: readonly Segment[]): number[] {
  return segments
    .filter((segment, index) => {
      const before = segments[index - 1];
      return (
        segment.caption !== null ||
        before === undefined ||
        before.stepId !== segment.stepId ||
        before.round !== segment.round
      );
    })
    .map(({ start }) => start);
}

export function pointBefore(segments: readonly Segment[], position: number): number {
  return wayPoints(segments).findLast((start) => start < position - GRACE_SECONDS) ?? 0;
}

/** The end of what is known when nothing follows: a question, or the end of the practice. */
export function pointAfter({ segments, seconds }: Timeline, position: number): number {
  return wayPoints(segments).find((start) => start > position + HAIR) ?? seconds;
}

/** Seconds until something that is shown changes: a word, a line, a phase, a whole second, a touch to give. */
export function secondsToChange(timeline: Timeline, moment: Moment): number {
  const { at, segment, breath } = moment;
  const touch = timeline.cues.find((cue) => cue.kind === "vibrate" && cue.at > at);
  const ahead = [
    Math.floor(at) + 1 - at,
    timeline.seconds - at,
    segment ? segment.end - at : 0,
    segment && segment.captionEnd > at ? segment.captionEnd - at : 0,
    breath ? breath.secondsLeft : 0,
    breath ? breath.secondsLeft - Math.ceil(breath.secondsLeft - 1e-6) + 1 : 0,
    touch ? touch.at - at : 0,
  ].filter((seconds) => seconds > 1e-6);
  return Math.min(1, ...ahead);
}

/** The steps of a ring: consecutive segments of one step and round are one. */
export function ringSteps(
  segments: readonly Segment[],
): { start: number; end: number; word: string | null }[] {
  const steps: { start: number; end: number; word: string | null; key: string }[] = [];
  for (const { stepId, round, start, end, word, caption } of segments) {
    const last = steps.at(-1);
    const key = `${stepId}:${round}`;
    // Silence that nobody has words for belongs to what was said before it.
    if (last && (last.key === key || (caption === null && (word === null || word === last.word))))
      last.end = end;
    else steps.push({ start, end, word, key });
  }
  return steps.map(({ start, end, word }) => ({ start, end, word }));
}
