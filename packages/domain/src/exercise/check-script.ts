import type { ExerciseAnswer } from "./answers.ts";
import { breathsPerMinute } from "./breath-limits.ts";
import { checkSteps } from "./check-steps.ts";
import { captionsOf, eachText } from "./check-texts.ts";
import { eachStep } from "./each-step.ts";
import type { ExerciseOptions } from "./options.ts";
import { everyPath, type Path } from "./paths.ts";
import type { ExerciseLength, ExerciseScript } from "./script.ts";
import { scriptLimits } from "./script-limits.ts";
import type { ScriptProblem, ScriptReason } from "./script-problem.ts";

const limits = scriptLimits;

/**
 * Everything that keeps a script from being offered, shipped or a clinic's own: texts that are missing or too long,
 * breathing outside safe limits, lengths that do not add up, branches and steps that nobody can reach. Empty when it is
 * sound. A script is walked only once its parts are right.
 */
export function checkScript(script: ExerciseScript): ScriptProblem[] {
  const parts = [...checkTexts(script), ...checkSummary(script), ...checkSteps(script)];
  return parts.length > 0 ? parts : checkWays(script);
}

function checkTexts(script: ExerciseScript): ScriptProblem[] {
  return eachText(script).flatMap(({ path, text, max }) =>
    script.languages.flatMap((language): ScriptProblem[] => {
      const words = text[language].trim();
      if (words === "") return [{ path, reason: "textMissing", detail: language }];
      return words.length > max ? [{ path, reason: "textTooLong", detail: `${language}, ${max}` }] : [];
    }),
  );
}

function checkSummary(script: ExerciseScript): ScriptProblem[] {
  const { lengths, languages, needs, source, intervalBells, areas } = script;
  const minutes = lengths.options.map((option) => option.minutes);
  const within = (value: number) => value > 0 && value <= limits.minutes_max;
  const any = lengths.anyMinutes;
  const areaIds = areas.map(({ id }) => id);
  const used = new Set(eachStep(script.steps).flatMap(({ step }) => step.areas ?? []));
  const rules: readonly (readonly [string, ScriptReason, boolean])[] = [
    ["languages", "noLanguage", languages.length > 0],
    ["needs", "noNeed", needs.length > 0],
    ["source", "noSource", source.trim() !== "" && source.length <= limits.source_characters_max],
    ["lengths", "noLength", minutes.length > 0 && minutes.length <= limits.lengths_max],
    ["lengths", "badLength", minutes.every(within)],
    ["lengths", "lengthsNotRising", minutes.every((value, index) => value > (minutes[index - 1] ?? 0))],
    ["lengths", "defaultNotOffered", minutes.includes(lengths.defaultMinutes)],
    ["lengths", "badLength", any === null || (within(any.min) && within(any.max) && any.min <= any.max)],
    [
      "intervalBells",
      "badInterval",
      intervalBells.length <= limits.intervals_max && intervalBells.every(within),
    ],
    ["areas", "tooManyAreas", areas.length <= limits.areas_max],
    ["areas", "unusedArea", areaIds.every((id) => used.has(id))],
    ["areas", "sameIdTwice", new Set(areaIds).size === areaIds.length],
  ];
  return rules.filter(([, , kept]) => !kept).map(([path, reason]) => ({ path, reason }));
}

function checkWays(script: ExerciseScript): ScriptProblem[] {
  const problems: ScriptProblem[] = [];
  const reached = new Set<string>();
  const shown = new Set<string>();
  for (const length of offeredLengths(script)) {
    const { paths, problem } = pathsOf(script, length);
    if (problem !== null) return [problem];
    problems.push(...checkLength(script, length, paths));
    for (const { timeline } of paths) {
      for (const { stepId } of [...timeline.segments, ...timeline.stops]) reached.add(stepId);
      for (const { stepId, caption } of timeline.segments) shown.add(`${stepId}: ${caption}`);
    }
  }
  const language = script.languages[0] ?? "en";
  for (const { step } of eachStep(script.steps)) {
    const isTimed = step.kind !== "repeat" && step.kind !== "when";
    if (isTimed && !reached.has(step.id)) problems.push({ path: step.id, reason: "neverReached" });
    else if (!captionsOf(step, "eyesClosed").every((text) => shown.has(`${step.id}: ${text[language]}`))) {
      problems.push({ path: step.id, reason: "neverShown" });
    }
  }
  return problems;
}

/** The lengths on offer; of those within bounds, the shortest and the longest. */
export function offeredLengths({ lengths }: ExerciseScript): ExerciseLength[] {
  const ends = lengths.anyMinutes === null ? [] : [lengths.anyMinutes.min, lengths.anyMinutes.max];
  const known = new Set(lengths.options.map(({ minutes }) => minutes));
  return [
    ...lengths.options,
    ...[...new Set(ends)].filter((minutes) => !known.has(minutes)).map((minutes) => ({ minutes })),
  ];
}

function pathsOf(
  script: ExerciseScript,
  length: ExerciseLength,
): { paths: Path[]; problem: ScriptProblem | null } {
  try {
    return { paths: everyPath(script, optionsFor(script, length)), problem: null };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { paths: [], problem: { path: "steps", reason: "cannotBeWalked", detail: error.message } };
  }
}

function optionsFor({ languages }: ExerciseScript, { minutes, cycles }: ExerciseLength): ExerciseOptions {
  return { language: languages[0] ?? "en", ...(cycles === undefined ? { minutes } : { cycles }) };
}

function checkLength(
  script: ExerciseScript,
  length: ExerciseLength,
  paths: readonly Path[],
): ScriptProblem[] {
  const detail = `${length.minutes} min`;
  const wanted = length.minutes * 60;
  const usual = paths.filter((path) => isUsual(script, path)).map((path) => spentSeconds(script, path));
  const breath = slowestBreathSeconds(paths);
  const tolerance = Math.max(limits.length_tolerance_seconds, breath);
  const all = paths.map((path) => ({ path, seconds: spentSeconds(script, path) }));
  const problems: ScriptProblem[] = [];
  if (usual.some((seconds) => Math.abs(seconds - wanted) > tolerance)) {
    problems.push({ path: "lengths", reason: "doesNotAddUp", detail });
  }
  const far = tolerance + limits.branch_seconds_max;
  if (
    all.some(
      ({ path, seconds }) => seconds > wanted + far || (seconds < wanted - far && !endsEarly(script, path)),
    )
  ) {
    problems.push({ path: "lengths", reason: "branchTooLong", detail });
  }
  for (const { timeline } of paths) {
    for (const { kind, stepId, end, captionEnd } of timeline.segments) {
      const quiet = kind === "say" && script.guide !== "silent" ? end - captionEnd : 0;
      if (quiet > limits.quiet_seconds_max)
        problems.push({ path: stepId, reason: "wordsTooFarApart", detail });
    }
  }
  return unique(problems);
}

/** First options, cards sorted, conditions not met: the way the length is shared out by. */
function isUsual(script: ExerciseScript, { timeline, answers }: Path): boolean {
  const asked = eachStep(script.steps).flatMap(({ step }) => (step.kind === "choose" ? [step] : []));
  const conditions = eachStep(script.steps).flatMap(({ step }) =>
    step.kind === "when" ? [step.condition] : [],
  );
  const cards = new Set(
    timeline.stops.filter(({ prompt }) => prompt.kind === "cards").map(({ stepId }) => stepId),
  );
  return timeline.stops.every(({ key, stepId }) => {
    const choice = asked.find(({ id }) => id === stepId);
    const answer: ExerciseAnswer = answers[key] ?? null;
    if (choice) return answer === choice.options[0]?.id;
    if (cards.has(stepId)) return answer !== null;
    return answer === null || !conditions.some((condition) => condition.stepId === stepId);
  });
}

function endsEarly(script: ExerciseScript, { timeline, answers }: Path): boolean {
  const choices = eachStep(script.steps).flatMap(({ step }) => (step.kind === "choose" ? [step] : []));
  return timeline.stops.some(({ key, stepId }) =>
    choices.some(
      ({ id, options }) =>
        id === stepId && options.some((option) => option.id === answers[key] && option.after === "end"),
    ),
  );
}

/** Time on the way and, roughly, for answering. */
function spentSeconds(script: ExerciseScript, { timeline }: Path): number {
  const about = new Map(
    eachStep(script.steps).flatMap(({ step }) =>
      step.kind === "ask" ? [[step.id, step.aboutSeconds] as const] : [],
    ),
  );
  return timeline.stops.reduce((sum, { stepId }) => sum + (about.get(stepId) ?? 0), timeline.seconds);
}

/** Whole breaths are never cut short, so a length may end a breath late. */
function slowestBreathSeconds(paths: readonly Path[]): number {
  const rates = paths.flatMap(({ timeline }) =>
    timeline.chosen.breath === null ? [] : [timeline.chosen.breath],
  );
  return Math.max(0, ...rates.map((seconds) => 60 / breathsPerMinute(seconds)));
}

function unique(problems: readonly ScriptProblem[]): ScriptProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
