import type { ExerciseAnswer, ExerciseAnswers } from "@goldthread/domain/exercise/answers";
import type { DueCue, Timeline } from "@goldthread/domain/exercise/due";
import { checkOptions, type ExerciseOptions } from "@goldthread/domain/exercise/options";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { timeline } from "@goldthread/domain/exercise/timeline";
import { UsageProblem } from "../usage-problem.ts";
import { getScript, positive } from "./exercise-input.ts";
import { print } from "./with-house.ts";

export type TimelineFlags = {
  lang: "en" | "es";
  minutes?: string;
  cycles?: string;
  rate?: string;
  pattern?: string;
  holds: boolean;
  moreSilence?: boolean;
  eyesOpen?: boolean;
  interval?: string;
  skip?: string;
  answer?: string[];
  json?: boolean;
};

/** Prints what is due when, to the end: segments, cues and the questions at which time stands still. */
export async function runTimeline(id: string, flags: TimelineFlags): Promise<void> {
  const script = await getScript(id);
  const options = optionsOf(flags);
  const problem = checkOptions(script, options);
  if (problem !== null)
    throw new UsageProblem(`"${id}" cannot be done that way: ${problem} (${offers(script)}).`);
  const line = toTheEnd(script, options, answersOf(flags.answer ?? []));
  if (flags.json === true) print(JSON.stringify({ title: script.title[flags.lang], ...line }, null, 2));
  else for (const { text } of linesOf(line)) print(text);
}

function optionsOf(flags: TimelineFlags): ExerciseOptions {
  const number = (name: "minutes" | "cycles" | "rate" | "interval") => {
    const value = flags[name];
    return value === undefined ? undefined : positive(name, value);
  };
  return {
    language: flags.lang,
    minutes: number("minutes"),
    cycles: number("cycles"),
    breathsPerMinute: number("rate"),
    patternId: flags.pattern,
    holds: flags.holds,
    silence: flags.moreSilence === true ? "more" : "usual",
    eyesOpen: flags.eyesOpen === true,
    intervalMinutes: number("interval"),
    skip: flags.skip === undefined ? [] : flags.skip.split(","),
  };
}

function answersOf(given: readonly string[]): ExerciseAnswers {
  return Object.fromEntries(
    given.map((pair): [string, ExerciseAnswer] => {
      const [key = "", ...rest] = pair.split("=");
      if (key === "" || rest.length === 0) throw new UsageProblem(`--answer wants key=value, not "${pair}".`);
      return [key, answerOf(rest.join("="))];
    }),
  );
}

function answerOf(value: string): ExerciseAnswer {
  if (value === "yes" || value === "no") return value === "yes";
  return /^\d+$/.test(value) ? Number(value) : value;
}

/** Questions without an answer are skipped. Throws UsageProblem for answers that fit no question on the way. */
function toTheEnd(script: ExerciseScript, options: ExerciseOptions, given: ExerciseAnswers): Timeline {
  const answers: Record<string, ExerciseAnswer> = { ...given };
  let line = answered(script, options, answers);
  while (line.pending !== null) {
    answers[line.pending.key] = null;
    line = answered(script, options, answers);
  }
  const met = new Set(line.stops.map(({ key }) => key));
  const stray = Object.keys(given).find((key) => !met.has(key));
  if (stray === undefined) return line;
  throw new UsageProblem(`"${script.id}" asks nothing called "${stray}" on this way.`);
}

function answered(script: ExerciseScript, options: ExerciseOptions, answers: ExerciseAnswers): Timeline {
  try {
    return timeline(script, options, answers);
  } catch (error) {
    throw error instanceof RangeError ? new UsageProblem(`${error.message}.`) : error;
  }
}

function offers({ lengths, breathing, intervalBells, areas }: ExerciseScript): string {
  const minutes = lengths.options.map((length) => length.minutes).join(", ");
  const any =
    lengths.anyMinutes === null ? "" : `, or ${lengths.anyMinutes.min} to ${lengths.anyMinutes.max}`;
  const rate = breathing?.kind === "rate" ? `; ${breathing.min} to ${breathing.max} breaths a minute` : "";
  const patterns =
    breathing?.kind === "oneOf" ? `; patterns ${breathing.patterns.map(({ id }) => id).join(", ")}` : "";
  const bells = intervalBells.length > 0 ? `; bells every ${intervalBells.join(", ")}` : "";
  const parts = areas.length > 0 ? `; areas ${areas.map(({ id }) => id).join(", ")}` : "";
  return `minutes ${minutes}${any}${rate}${patterns}${bells}${parts}`;
}

/** Words, questions and struck sounds; the touch and tone of every breath would drown them. */
function linesOf({ segments, stops, cues, seconds }: Timeline): { at: number; text: string }[] {
  const line = (at: number, order: number, text: string) => ({ at, order, text: `${clock(at)}  ${text}` });
  const said = segments.map(({ start, caption, word, kind, breath }) => {
    const pattern = breath?.pattern.phases
      .map((phase) => `${phase.phase} ${round(phase.seconds)}`)
      .join(", ");
    const shown = word === null ? "" : `[${word}] `;
    return line(start, 2, `${shown}${caption ?? `(${kind})`}${pattern === undefined ? "" : ` {${pattern}}`}`);
  });
  const asked = stops.map(({ at, key, prompt }) => line(at, 1, `? ${key}: ${prompt.text} (${prompt.kind})`));
  const struck = cues.flatMap((cue) => (isHeard(cue) ? [line(cue.at, 0, `♪ ${nameOf(cue)}`)] : []));
  const all = [...said, ...asked, ...struck].toSorted((a, b) => a.at - b.at || a.order - b.order);
  return [...all, { at: seconds, text: `${clock(seconds)}  end` }];
}

const isHeard = (cue: DueCue) => cue.kind === "strike" || cue.kind === "noise";
const nameOf = (cue: DueCue): string => (cue.kind === "strike" ? `${cue.sound} (${cue.why})` : cue.kind);
const round = (value: number): number => Math.round(value * 100) / 100;

function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const rest = (tenths % 600) / 10;
  return `${Math.floor(tenths / 600)}:${rest.toFixed(1).padStart(4, "0")}`;
}
