import type { ExerciseAnswer, ExerciseAnswers } from "./answers.ts";
import type { BreathingPattern } from "./breathing.ts";
import { checkSteps } from "./check-steps.ts";
import type { DuePrompt, Segment, Stop, Timeline } from "./due.ts";
import { eachStep } from "./each-step.ts";
import type { ExerciseOptions } from "./options.ts";
import { conditionsOf, sortedInTurn } from "./paths.ts";
import type { ExerciseScript, Step, Strike } from "./script.ts";
import { scriptLimits } from "./script-limits.ts";
import type { ScriptReason } from "./script-problem.ts";
import { timeline } from "./timeline.ts";

/** An answer after which it goes on differently than after another one. */
export type ReadAnswer = { readonly id: string; readonly answer: ExerciseAnswer } & (
  | { readonly kind: "option"; readonly text: string }
  | { readonly kind: "ratings"; readonly from: number; readonly to: number }
  | { readonly kind: "yes" | "no" | "sorted" | "leftOut" }
);

type Asked = {
  /** Those between which it matters; empty where every answer leads on alike. */
  readonly answers: readonly ReadAnswer[];
  /** Id of the answer that is taken; null where it does not matter. */
  readonly taken: string | null;
};

/** What one comes to, one thing after another. Seconds from the start, questions taking none. */
export type ReadRow = { readonly key: string; readonly at: number } & (
  | {
      readonly kind: "said";
      readonly text: string;
      readonly word: string | null;
      /** Silence after the words. */
      readonly quietSeconds: number;
    }
  | { readonly kind: "breathed"; readonly pattern: BreathingPattern; readonly cycles: number }
  | {
      readonly kind: "silence";
      readonly seconds: number;
      readonly word: string | null;
      readonly noise: boolean;
    }
  | ({ readonly kind: "asked"; readonly stopKey: string; readonly prompt: DuePrompt } & Asked)
  | { readonly kind: "sound"; readonly sound: Strike }
);

export type ReadThrough = {
  readonly rows: readonly ReadRow[];
  /** Complete, along the answers that are taken. */
  readonly timeline: Timeline;
  readonly answers: ExerciseAnswers;
};

/** Ids of answers by stop key. In later rounds of a loop a question is answered as it was before. */
export type Picked = Readonly<Record<string, string>>;

/** What may still be wrong with steps that are read through; with all else they have no order, or no end. */
const readable: ReadonlySet<ScriptReason> = new Set([
  "choiceWithoutExits",
  "deadBranch",
  "holdsWithoutCaution",
  "sortsNothing",
  "tooManyTexts",
  "tooQuickToRead",
  "unknownArea",
] satisfies ScriptReason[]);

/**
 * Everything that is said, asked, breathed and heard, in order and to the end: along the answers that were picked, as far
 * as they still exist, and else along those for which the length was reckoned. Takes scripts that are being written:
 * throws RangeError where one cannot be walked yet, and where `timeline` does.
 */
export function readThrough(
  script: ExerciseScript,
  options: ExerciseOptions,
  picked: Picked = {},
): ReadThrough {
  refuseEndless(script);
  const asked = new Map<string, Asked>();
  const latest = new Map<string, string>();
  const answers: Record<string, ExerciseAnswer> = {};
  let line = timeline(script, options, answers);
  for (let stop = line.pending; stop !== null; stop = line.pending) {
    const possible = answersTo(stop, script.steps);
    for (const key of roundsFrom(stop)) {
      const wanted = picked[key] ?? latest.get(stop.stepId);
      const taken = possible.find(({ id }) => id === wanted) ?? usualOf(possible);
      if (taken !== undefined) latest.set(stop.stepId, taken.id);
      asked.set(key, { answers: possible, taken: taken?.id ?? null });
      answers[key] = taken?.answer ?? null;
    }
    line = timeline(script, options, answers);
  }
  const met = line.stops.map(({ key }) => [key, answers[key] ?? null] as const);
  return { rows: rowsOf(line, script.steps, asked), timeline: line, answers: Object.fromEntries(met) };
}

/** A stop's key and, where it asks the same every time round, those of the rounds to come: a timeline for each would take long. */
function roundsFrom({ key, prompt }: Stop): string[] {
  const [id = "", round] = key.split("#");
  // Cards may be those of an earlier answer.
  if (round === undefined || prompt.kind === "cards") return [key];
  return Array.from({ length: scriptLimits.rounds_max }, (_, ahead) => `${id}#${Number(round) + ahead}`);
}

/** What was answered before one comes to a row: with these a timeline leads there. */
export function answersBefore({ rows, answers }: ReadThrough, key: string): ExerciseAnswers {
  const place = rows.findIndex((row) => row.key === key);
  return Object.fromEntries(
    rows
      .slice(0, place)
      .flatMap((row) => (row.kind === "asked" ? [[row.stopKey, answers[row.stopKey] ?? null]] : [])),
  );
}

function refuseEndless(script: ExerciseScript): void {
  const { minutes_max, cycles_max } = scriptLimits;
  const { options, anyMinutes } = script.lengths;
  const bounded =
    (anyMinutes?.max ?? 0) <= minutes_max &&
    options.every(
      ({ minutes, cycles = 1 }) =>
        minutes > 0 && minutes <= minutes_max && cycles >= 1 && cycles <= cycles_max,
    );
  const problem = checkSteps(script).find(({ reason }) => !readable.has(reason));
  if (bounded && problem === undefined) return;
  throw new RangeError(`${script.id} cannot be read through: ${problem?.reason ?? "badLength"}`);
}

function answersTo({ prompt, stepId }: Stop, steps: readonly Step[]): ReadAnswer[] {
  switch (prompt.kind) {
    case "choose":
      return prompt.options.map(({ id, text }) => ({ id, kind: "option", text, answer: id }));
    case "yesNo":
      return conditionsOf(steps).some((condition) => condition.stepId === stepId)
        ? [
            { id: "yes", kind: "yes", answer: true },
            { id: "no", kind: "no", answer: false },
          ]
        : [];
    case "rating":
      return ratingsAround(
        conditionsOf(steps).flatMap((condition) =>
          condition.kind === "ratingAtLeast" && condition.stepId === stepId ? [condition.value] : [],
        ),
      );
    case "cards":
      return goesOnLater(stepId, steps)
        ? [
            { id: "sorted", kind: "sorted", answer: sortedInTurn(prompt) },
            { id: "leftOut", kind: "leftOut", answer: null },
          ]
        : [];
    case "word":
    case "words":
      return [];
  }
}

/** The ratings on either side of every threshold. */
function ratingsAround(thresholds: readonly number[]): ReadAnswer[] {
  const starts = [...new Set(thresholds)]
    .filter((value) => value > 0 && value <= 10)
    .toSorted((a, b) => a - b);
  if (starts.length === 0) return [];
  return [0, ...starts].map((from, index) => {
    const to = (starts[index] ?? 11) - 1;
    return { id: `${from}-${to}`, kind: "ratings", from, to, answer: to };
  });
}

/** Whether a later question sorts again what this one sorted. */
const goesOnLater = (stepId: string, steps: readonly Step[]): boolean =>
  eachStep(steps).some(
    ({ step }) => step.kind === "ask" && step.prompt.kind === "cards" && step.prompt.from === stepId,
  );

/** What the length is reckoned with: the first option, and the side on which a condition does not hold. */
const usualOf = (answers: readonly ReadAnswer[]): ReadAnswer | undefined =>
  answers.find(({ kind }) => kind === "no") ?? answers[0];

function rowsOf(line: Timeline, steps: readonly Step[], asked: ReadonlyMap<string, Asked>): ReadRow[] {
  const byId = new Map(eachStep(steps).map(({ step }) => [step.id, step]));
  const rows: ReadRow[] = [];
  const stops = line.stops.map(({ key: stopKey, at, prompt }): ReadRow => {
    const { answers, taken } = asked.get(stopKey) ?? { answers: [], taken: null };
    return { key: `asked:${stopKey}`, at, kind: "asked", stopKey, prompt, answers, taken };
  });
  const askUntil = (at: number) => {
    const later = stops.findIndex((stop) => stop.at > at);
    rows.push(...stops.splice(0, later < 0 ? stops.length : later));
  };
  for (const [index, segment] of line.segments.entries()) {
    askUntil(segment.start);
    const step = byId.get(segment.stepId);
    if (!goesOn(line.segments[index - 1], segment)) {
      rows.push(...soundsOf(step, "start", segment));
      if (segment.breath !== null) rows.push(breathRow(segment, segment.breath, line.segments));
    }
    addWords(rows, segment, step);
    if (!goesOn(segment, line.segments[index + 1])) rows.push(...soundsOf(step, "end", segment));
  }
  askUntil(line.seconds);
  return withBells(rows, line);
}

/** Whether two segments are parts of one stretch of breathing. */
const goesOn = (one: Segment | undefined, next: Segment | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  one.breath !== null &&
  one.stepId === next.stepId &&
  one.breath.since === next.breath?.since;

function soundsOf(step: Step | undefined, when: "start" | "end", { key, start, end }: Segment): ReadRow[] {
  if (step === undefined || !("cues" in step)) return [];
  return (step.cues ?? []).flatMap(({ at = "start", sound }, index): ReadRow[] =>
    sound === undefined || at !== when
      ? []
      : [{ key: `${when}:${index}:${key}`, at: when === "start" ? start : end, kind: "sound", sound }],
  );
}

function breathRow(
  { key, start, stepId }: Segment,
  { pattern, since }: NonNullable<Segment["breath"]>,
  segments: readonly Segment[],
): ReadRow {
  const parts = segments.filter((one) => one.stepId === stepId && one.breath?.since === since);
  const end = parts.at(-1)?.end ?? start;
  const cycles = Math.round((end - since) / pattern.cycleSeconds);
  return { key: `breath:${key}`, at: start, kind: "breathed", pattern, cycles };
}

/** Words, or silence; silence that follows on silence is one. */
function addWords(rows: ReadRow[], segment: Segment, step: Step | undefined): void {
  const { key, start, end, caption, captionEnd, word, breath } = segment;
  if (caption !== null) {
    const quietSeconds = breath === null ? end - captionEnd : 0;
    rows.push({ key, at: start, kind: "said", text: caption, word, quietSeconds });
    return;
  }
  if (breath !== null) return;
  const noise = step?.kind === "silence" && step.noise === true;
  const last = rows.at(-1);
  if (last?.kind === "silence" && last.word === word && last.noise === noise)
    rows[rows.length - 1] = { ...last, seconds: last.seconds + (end - start) };
  else rows.push({ key, at: start, kind: "silence", seconds: end - start, word, noise });
}

/** With the bells in between, each where it rings. */
function withBells(rows: readonly ReadRow[], { cues }: Timeline): ReadRow[] {
  const bells = cues.flatMap((cue): ReadRow[] =>
    cue.kind === "strike" && cue.why === "interval"
      ? [{ key: `bell:${cue.at}`, at: cue.at, kind: "sound", sound: cue.sound }]
      : [],
  );
  return [...rows, ...bells].toSorted((a, b) => a.at - b.at);
}
