import { patternOf, withoutHolds } from "./breath-limits.ts";
import type { Chosen } from "./options.ts";
import type { BreatheStep, BreathSeconds, RepeatStep, SilenceStep, Step } from "./script.ts";

/** How the chosen length is shared out. */
export type Budget = {
  /** Seconds of silence for each unit of `stretch`. */
  readonly unitSeconds: number;
  /** Breaths, rounds or seconds of the one step that fills the length. */
  readonly fill: number;
};

// Parts that are left out make the others a little slower, and then the whole shorter: silence of minutes helps nobody.
const slowestShare = 1.5;

// Sums of floating-point seconds; a whole breath must not be counted twice for a hair.
const toleranceSeconds = 1e-6;

/** Whether a step belongs to the chosen length and is not skipped. */
export function isIncluded({ from, upTo, areas = [] }: Step, { length, skip }: Chosen): boolean {
  return (
    (from === undefined || length.minutes >= from) &&
    (upTo === undefined || length.minutes <= upTo) &&
    !areas.some((area) => skip.includes(area))
  );
}

/** The breathing of a step: its own or the chosen one, without holds where those are left out. */
export function breathOf(step: BreatheStep, { breath, holds }: Chosen): BreathSeconds {
  const seconds = step.seconds ?? breath;
  if (seconds === null) throw new RangeError(`The script has no breathing for its step ${step.id}`);
  return holds ? seconds : withoutHolds(seconds);
}

/**
 * Shares the chosen length out along the way that leads on: first options, and what applies where a question was
 * skipped. A step that fills gets what the others leave: silence exactly, breaths rounded up to whole ones, rounds
 * rounded down with the rest going to the silences. Without one, all that is left goes to the silences.
 */
export function shareOut(steps: readonly Step[], chosen: Chosen): Budget {
  const { length } = chosen;
  if (length.cycles !== undefined) return { unitSeconds: 0, fill: length.cycles };
  const way = sumUp(steps, chosen);
  const left = Math.max(0, length.minutes * 60 - way.seconds);
  const perUnit = (seconds: number, stretch: number) => (stretch > 0 ? Math.max(0, seconds) / stretch : 0);
  switch (way.filling?.kind) {
    case undefined: {
      const whole = sumUp(steps, { ...chosen, skip: [] });
      const usual = perUnit(length.minutes * 60 - whole.seconds, whole.stretch);
      return { unitSeconds: Math.min(perUnit(left, way.stretch), slowestShare * usual), fill: 0 };
    }
    case "silence":
      return { unitSeconds: 0, fill: left };
    case "breathe": {
      const { cycleSeconds } = patternOf(breathOf(way.filling, chosen));
      return { unitSeconds: 0, fill: Math.max(1, Math.ceil(left / cycleSeconds - toleranceSeconds)) };
    }
    case "repeat": {
      const round = sumUp(way.filling.steps, chosen);
      if (!(round.seconds > 0)) throw new RangeError(`${way.filling.id} takes no time and cannot fill`);
      const rounds = Math.max(1, Math.floor(left / round.seconds + toleranceSeconds));
      const stretch = way.stretch + rounds * round.stretch;
      return { unitSeconds: perUnit(left - rounds * round.seconds, stretch), fill: rounds };
    }
  }
}

type Filling = SilenceStep | BreatheStep | RepeatStep;
type Sum = { seconds: number; stretch: number; filling: Filling | null };

function sumUp(steps: readonly Step[], chosen: Chosen): Sum {
  const sum: Sum = { seconds: 0, stretch: 0, filling: null };
  const add = (part: Sum, times = 1) => {
    sum.seconds += part.seconds * times;
    sum.stretch += part.stretch * times;
    sum.filling ??= part.filling;
  };
  for (const step of steps) {
    if (isIncluded(step, chosen)) addStep(step, chosen, add);
  }
  return sum;
}

function addStep(step: Step, chosen: Chosen, add: (part: Sum, times?: number) => void): void {
  const filling = (one: Filling): Sum => ({ seconds: 0, stretch: 0, filling: one });
  switch (step.kind) {
    case "say":
      add({ seconds: step.seconds, stretch: step.stretch ?? 1, filling: null });
      return;
    case "silence":
      add(step.seconds === "fill" ? filling(step) : { seconds: step.seconds, stretch: 0, filling: null });
      return;
    case "breathe": {
      if (step.cycles === "fill") {
        add(filling(step));
        return;
      }
      const cycles = step.cycles === "chosen" ? (chosen.length.cycles ?? 1) : step.cycles;
      add({
        seconds: cycles * patternOf(breathOf(step, chosen)).cycleSeconds,
        stretch: 0,
        filling: null,
      });
      return;
    }
    case "repeat":
      if (step.times === "fill") add(filling(step));
      else add(sumUp(step.steps, chosen), step.times);
      return;
    case "choose":
      add(sumUp(step.options[0]?.steps ?? [], chosen));
      return;
    case "when":
      add(sumUp(step.otherwise, chosen));
      return;
    case "ask":
      add({ seconds: step.aboutSeconds, stretch: 0, filling: null });
  }
}
