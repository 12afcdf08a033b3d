import { type ExerciseAnswer, type ExerciseAnswers, fits, holds } from "./answers.ts";
import { patternOf } from "./breath-limits.ts";
import { breathOf, type Budget, isIncluded } from "./budget.ts";
import { breathCues, cuesOf } from "./cues.ts";
import { duePrompt, limitTo } from "./due-prompt.ts";
import type { Chosen } from "./options.ts";
import type { BreatheStep, Cue, ExerciseScript, RepeatStep, SayStep, SilenceStep, Step } from "./script.ts";
import type { DueCue, DuePrompt, Segment, Stop } from "./due.ts";
import { wholeMicroseconds } from "./whole-microseconds.ts";
import { sayIn } from "./words.ts";

export type Way = {
  readonly segments: Segment[];
  readonly cues: DueCue[];
  readonly stops: Stop[];
  pending: Stop | null;
  seconds: number;
};

type Course = {
  readonly script: ExerciseScript;
  readonly chosen: Chosen;
  readonly budget: Budget;
  readonly answers: ExerciseAnswers;
  /** `skip` goes on as if an unanswered question had been skipped. */
  readonly unanswered: "stop" | "skip";
};

/** One step after another, until the end, or until a question that has no answer. */
export function walk(course: Course): Way {
  const walker = new Walker(course);
  walker.steps(course.script.steps, []);
  return walker.way;
}

class Walker {
  readonly way: Way = { segments: [], cues: [], stops: [], pending: null, seconds: 0 };
  readonly #course: Course;
  readonly #latest = new Map<string, ExerciseAnswer>();
  #ended = false;
  // Not rounded, so that roundings do not add up.
  #elapsed = 0;

  constructor(course: Course) {
    this.#course = course;
  }

  steps(steps: readonly Step[], rounds: readonly number[]): void {
    for (const step of steps) {
      if (this.#ended) return;
      if (isIncluded(step, this.#course.chosen)) this.#step(step, rounds);
    }
  }

  #step(step: Step, rounds: readonly number[]): void {
    switch (step.kind) {
      case "say":
        this.#say(step, rounds);
        return;
      case "silence":
        this.#silence(step, rounds);
        return;
      case "breathe":
        this.#breathe(step, rounds);
        return;
      case "repeat":
        this.#repeat(step, rounds);
        return;
      case "ask": {
        const prompt = limitTo(step.prompt, this.#latest);
        if (prompt !== null)
          this.#stop(step.id, rounds, duePrompt(prompt, this.#text), (answer) => fits(prompt, answer));
        return;
      }
      case "choose": {
        const options = step.options.map(({ id, label }) => ({ id, text: this.#text(label) }));
        const prompt = { kind: "choose", text: this.#text(step.text), options } as const;
        const answer = this.#stop(step.id, rounds, prompt, (given) =>
          given === null ? true : options.some(({ id }) => id === given),
        );
        const option = step.options.find(({ id }) => id === answer) ?? step.options[0];
        if (this.#ended || option === undefined) return;
        this.steps(option.steps, rounds);
        if (option.after === "end") this.#ended = true;
        return;
      }
      case "when":
        this.steps(holds(step.condition, this.#latest) ? step.steps : step.otherwise, rounds);
    }
  }

  #say(step: SayStep, rounds: readonly number[]): void {
    const { chosen, budget } = this.#course;
    const start = this.way.seconds;
    const end = this.#elapsed + step.seconds + (step.stretch ?? 1) * budget.unitSeconds;
    const silent = chosen.moreSilence && step.extra === true;
    const spoken = Math.min(wholeMicroseconds(end), wholeMicroseconds(start + step.seconds));
    this.#push(step, rounds, {
      end,
      caption: silent ? null : this.#text(sayIn(step, this.#round(rounds), chosen.eyesOpen)),
      captionEnd: silent ? start : spoken,
    });
  }

  #silence(step: SilenceStep, rounds: readonly number[]): void {
    const start = this.way.seconds;
    const seconds = step.seconds === "fill" ? this.#course.budget.fill : step.seconds;
    if (seconds <= 0) return;
    if (step.noise === true) this.way.cues.push({ at: start, kind: "noise", seconds });
    this.#push(step, rounds, { end: this.#elapsed + seconds, caption: null, captionEnd: start });
  }

  #breathe(step: BreatheStep, rounds: readonly number[]): void {
    const pattern = patternOf(breathOf(step, this.#course.chosen));
    const cycles = typeof step.cycles === "number" ? step.cycles : this.#course.budget.fill;
    const since = this.way.seconds;
    const begun = this.#elapsed;
    const startOf = (cycle: number) => begun + cycle * pattern.cycleSeconds;
    const parts = new Map<number, string | null>([[0, null]]);
    for (const { share, text } of step.captions) {
      // Words begin with a breath in, and each has a breath to itself.
      const cycle = Math.min(cycles - 1, Math.ceil(share * cycles - 1e-6));
      if ((parts.get(cycle) ?? null) === null) parts.set(cycle, this.#text(text));
    }
    const starts = [...parts].toSorted(([a], [b]) => a - b);
    this.way.cues.push(...breathCues(pattern, since, cycles));
    this.way.cues.push(...cuesOf(step.cues ?? [], since, wholeMicroseconds(startOf(cycles))));
    for (const [index, [cycle, caption]] of starts.entries()) {
      const end = startOf(starts[index + 1]?.[0] ?? cycles);
      const captionEnd = wholeMicroseconds(caption === null ? startOf(cycle) : end);
      const part = { end, caption, captionEnd };
      this.#push({ ...step, cues: [] }, rounds, part, { part: index, breath: { pattern, since } });
    }
  }

  #repeat(step: RepeatStep, rounds: readonly number[]): void {
    const times = step.times === "fill" ? this.#course.budget.fill : step.times;
    for (let round = 0; round < times && !this.#ended; round += 1) this.steps(step.steps, [...rounds, round]);
  }

  /** The answer; undefined where time stands still. */
  #stop(
    stepId: string,
    rounds: readonly number[],
    prompt: DuePrompt,
    fitting: (answer: ExerciseAnswer) => boolean,
  ): ExerciseAnswer | undefined {
    const key = keyOf(stepId, rounds);
    const given = Object.hasOwn(this.#course.answers, key) ? this.#course.answers[key] : undefined;
    if (given !== undefined && !fitting(given)) {
      throw new RangeError(`${this.#course.script.id} cannot take that answer to ${key}`);
    }
    const stop: Stop = { key, stepId, at: this.way.seconds, prompt, answered: given !== undefined };
    this.way.stops.push(stop);
    if (given === undefined && this.#course.unanswered === "stop") {
      this.way.pending = stop;
      this.#ended = true;
      return undefined;
    }
    this.#latest.set(stepId, given ?? null);
    return given ?? null;
  }

  #push(
    step: (SayStep | SilenceStep | BreatheStep) & { readonly cues?: readonly Cue[] | undefined },
    rounds: readonly number[],
    { end: ends, caption, captionEnd }: { end: number; caption: string | null; captionEnd: number },
    { part = null, breath = null }: { part?: number | null; breath?: Segment["breath"] } = {},
  ): void {
    const start = this.way.seconds;
    this.#elapsed = ends;
    const end = wholeMicroseconds(ends);
    this.way.segments.push({
      key: keyOf(step.id, rounds) + (part === null ? "" : `.${part}`),
      stepId: step.id,
      round: this.#round(rounds),
      kind: step.kind,
      start,
      end,
      caption,
      captionEnd,
      word: "word" in step && step.word !== undefined ? this.#text(step.word) : null,
      place: "place" in step ? (step.place ?? null) : null,
      breath,
    });
    this.way.cues.push(...cuesOf(step.cues ?? [], start, end));
    this.way.seconds = end;
  }

  #round = (rounds: readonly number[]): number => rounds.at(-1) ?? 0;
  #text = (text: Readonly<Record<"en" | "es", string>>): string => {
    const { language } = this.#course.chosen;
    return text[language];
  };
}

/** Rounds count from 1, as people count them. */
function keyOf(stepId: string, rounds: readonly number[]): string {
  return [stepId, ...rounds.map((round) => String(round + 1))].join("#");
}
