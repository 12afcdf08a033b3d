import type { ExerciseAnswers } from "./answers.ts";
import { phaseAt } from "./breathing.ts";
import { shareOut } from "./budget.ts";
import { intervalBells } from "./cues.ts";
import type { Moment, Segment, Stop, Timeline } from "./due.ts";
import { chooseOptions, type ExerciseOptions } from "./options.ts";
import type { ExerciseScript } from "./script.ts";
import { walk } from "./walk.ts";

/**
 * What is due when: a function of script, options and answers alone, without a clock. It reaches up to the first
 * question without an answer; with that answer added, it begins with the very same segments and cues and goes on.
 * Throws RangeError for options that `checkOptions` refuses and answers that do not fit their question.
 */
export function timeline(
  script: ExerciseScript,
  options: ExerciseOptions,
  answers: ExerciseAnswers = {},
): Timeline {
  const chosen = chooseOptions(script, options);
  const budget = shareOut(script.steps, chosen);
  const course = { script, chosen, budget, answers };
  const way = walk({ ...course, unanswered: "stop" });
  const totalSeconds = way.pending === null ? way.seconds : walk({ ...course, unanswered: "skip" }).seconds;
  const bells = intervalBells(chosen.intervalSeconds, totalSeconds).filter(({ at }) => at <= way.seconds);
  const cues = [...way.cues, ...bells].toSorted((a, b) => a.at - b.at);
  return {
    exerciseId: script.id,
    chosen,
    guide: script.guide,
    segments: way.segments,
    cues,
    stops: way.stops,
    pending: way.pending,
    seconds: way.seconds,
    totalSeconds,
    complete: way.pending === null,
    at: (seconds) => momentAt(way.segments, way.pending, way.seconds, seconds),
  };
}

/** All that is said and asked, in order. */
export function transcript({ segments, stops }: Timeline): { at: number; text: string }[] {
  const said = segments.flatMap(({ start, caption }) =>
    caption === null ? [] : [{ at: start, text: caption, order: 1 }],
  );
  const asked = stops.map(({ at, prompt }) => ({ at, text: prompt.text, order: 0 }));
  return [...asked, ...said]
    .toSorted((a, b) => a.at - b.at || a.order - b.order)
    .map(({ at, text }) => ({ at, text }));
}

function momentAt(
  segments: readonly Segment[],
  pending: Stop | null,
  total: number,
  seconds: number,
): Moment {
  if (!Number.isFinite(seconds)) throw new RangeError("A moment is a number of seconds");
  const at = Math.min(total, Math.max(0, seconds));
  const segment = segments[lastStartedAt(segments, at)] ?? null;
  const over = at >= total;
  const speaking = segment !== null && at < segment.captionEnd;
  return {
    at,
    segment,
    caption: speaking ? segment.caption : null,
    word: segment?.word ?? null,
    place: segment?.place ?? null,
    breath: segment?.breath && !over ? phaseAt(segment.breath.pattern, at - segment.breath.since) : null,
    stop: over ? pending : null,
    finished: over && pending === null,
  };
}

function lastStartedAt(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
