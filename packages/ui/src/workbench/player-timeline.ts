import type {
  DueCue,
  DuePrompt,
  Moment,
  Pattern,
  Place,
  PlayerAnswer,
  Segment,
  Stop,
  Timeline,
} from "../exercise/due.ts";

/** A stand-in for the domain's timeline, for looking at the player and for its tests. */
export type Part =
  | {
      say: string;
      seconds: number;
      quiet?: number;
      word?: string;
      place?: Place;
      cue?: "bell" | "bowl" | "chime";
      noise?: boolean;
    }
  | { breathe: readonly [number, number, number, number]; cycles: number; captions: readonly string[] }
  | { ask: DuePrompt };

const kinds = ["in", "holdIn", "out", "holdOut"] as const;

export function patternOf(seconds: readonly [number, number, number, number]): Pattern {
  const phases = kinds.flatMap((phase, index) => {
    const length = seconds[index] ?? 0;
    return length > 0 ? [{ phase, seconds: length }] : [];
  });
  return { phases, cycleSeconds: seconds.reduce((sum, length) => sum + length, 0) };
}

export function timelineOf(
  guide: Timeline["guide"],
  parts: readonly Part[],
  answers: Readonly<Record<string, PlayerAnswer>> = {},
): Timeline {
  const segments: Segment[] = [];
  const cues: DueCue[] = [];
  const stops: Stop[] = [];
  let at = 0;
  let pending: Stop | null = null;
  for (const [index, part] of parts.entries()) {
    const key = `part-${index}`;
    if ("ask" in part) {
      const stop = { key, stepId: key, at, prompt: part.ask, answered: key in answers };
      stops.push(stop);
      if (stop.answered) continue;
      pending = stop;
      break;
    }
    if ("say" in part) at = addWords(key, part, at, segments, cues);
    else at = addBreaths(key, part, at, segments, cues);
  }
  const seconds = at;
  const rest = parts.reduce((sum, part) => sum + secondsOf(part), 0);
  const all = { guide, segments, cues: cues.toSorted((a, b) => a.at - b.at), stops, pending, seconds };
  return withMoments({ ...all, totalSeconds: pending ? Math.max(rest, seconds) : seconds });
}

/** A timeline whose moments are told from its segments alone. */
export function withMoments(plain: Omit<Timeline, "at">): Timeline {
  return { ...plain, at: (seconds) => due(plain, seconds) };
}

function secondsOf(part: Part): number {
  if ("ask" in part) return 0;
  return "say" in part
    ? part.seconds + (part.quiet ?? 0)
    : part.breathe.reduce((sum, length) => sum + length, 0) * part.cycles;
}

function addWords(
  key: string,
  part: Extract<Part, { say: string }>,
  at: number,
  segments: Segment[],
  cues: DueCue[],
) {
  const end = at + secondsOf(part);
  const common = {
    round: 0,
    start: at,
    end,
    word: part.word ?? null,
    place: part.place ?? null,
    breath: null,
  };
  const said = { caption: part.say || null, captionEnd: part.say ? at + part.seconds : at };
  segments.push({ key, stepId: key, kind: "say", ...common, ...said });
  if (part.cue) cues.push({ at, kind: "strike", sound: part.cue });
  if (part.noise) cues.push({ at, kind: "noise", seconds: end - at });
  return end;
}

function addBreaths(
  key: string,
  part: Extract<Part, { cycles: number }>,
  since: number,
  segments: Segment[],
  cues: DueCue[],
) {
  const pattern = patternOf(part.breathe);
  const each = Math.ceil(part.cycles / Math.max(1, part.captions.length));
  for (let cycle = 0; cycle < part.cycles; cycle += 1) {
    let at = since + cycle * pattern.cycleSeconds;
    for (const { phase, seconds } of pattern.phases) {
      if (phase === "in" || phase === "out")
        cues.push({ at, kind: "tone", direction: phase === "in" ? "rise" : "fall", seconds });
      cues.push({ at, kind: "vibrate", pattern: phase === "in" ? [60] : [220] });
      at += seconds;
    }
  }
  for (let first = 0; first < part.cycles; first += each) {
    const start = since + first * pattern.cycleSeconds;
    const end = since + Math.min(part.cycles, first + each) * pattern.cycleSeconds;
    const caption = part.captions[first / each] ?? null;
    segments.push({
      key: `${key}-${first}`,
      stepId: key,
      round: 0,
      kind: "breathe",
      start,
      end,
      caption,
      captionEnd: caption === null ? start : end,
      word: null,
      place: null,
      breath: { pattern, since },
    });
  }
  return since + part.cycles * pattern.cycleSeconds;
}

function due({ segments, seconds, pending }: Omit<Timeline, "at" | "totalSeconds">, wanted: number): Moment {
  const at = Math.min(seconds, Math.max(0, wanted));
  const segment = segments.findLast(({ start }) => start <= at) ?? null;
  const over = at >= seconds;
  const given = { at, segment, word: segment?.word ?? null, place: segment?.place ?? null };
  const caption = segment && at < segment.captionEnd ? segment.caption : null;
  return {
    ...given,
    caption,
    breath: over ? null : breathAt(segment, at),
    stop: over ? pending : null,
    finished: over && !pending,
  };
}

function breathAt(segment: Segment | null, at: number): Moment["breath"] {
  if (!segment?.breath) return null;
  const { pattern, since } = segment.breath;
  // A phase's end must not fall a hair before itself.
  const elapsed = at - since + 1e-7;
  const cycle = Math.floor(elapsed / pattern.cycleSeconds);
  let begun = cycle * pattern.cycleSeconds;
  for (const [index, { phase, seconds }] of pattern.phases.entries()) {
    const secondsIn = elapsed - begun;
    if (secondsIn < seconds) return { phase, index, secondsIn, secondsLeft: seconds - secondsIn, cycle };
    begun += seconds;
  }
  return null;
}
