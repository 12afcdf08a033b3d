import type { ExerciseAnswer, ExerciseAnswers } from "@goldthread/domain/exercise/answers";
import type { DuePrompt, Segment } from "@goldthread/domain/exercise/due";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { timeline } from "@goldthread/domain/exercise/timeline";

type CardsPrompt = Extract<DuePrompt, { kind: "cards" }>;
export type Language = "en" | "es";

/** A second of an exercise worth looking at, and what had been answered on the way there. */
export interface LookedAt {
  id: string;
  /** What is there: "start", "say", "breathe", "silence", "ask-cards", "end". */
  what: string;
  at: number;
  answers: ExerciseAnswers;
}

/** What of a timeline can cross into a page. */
export async function plainTimeline(id: string, language: Language, answers: ExerciseAnswers) {
  const { guide, segments, cues, stops, pending, seconds, totalSeconds } = timeline(
    await loadScript(id),
    { language },
    answers,
  );
  return { guide, segments, cues, stops, pending, seconds, totalSeconds };
}

/** Start, middle of each kind of step, one question of each kind, and end. */
export async function momentsOf(id: string): Promise<LookedAt[]> {
  const answers: Record<string, ExerciseAnswer> = {};
  const moments: LookedAt[] = [{ id, what: "start", at: 0, answers: {} }];
  const seen = new Set<string>();
  const once = (what: string, at: number) => {
    if (seen.has(what)) return;
    seen.add(what);
    moments.push({ id, what, at, answers: { ...answers } });
  };
  let line = await plainTimeline(id, "en", answers);
  while (line.pending !== null) {
    for (const segment of line.segments) once(...middleOf(segment));
    once(`ask-${line.pending.prompt.kind}`, line.pending.at);
    answers[line.pending.key] = answerTo(line.pending.prompt);
    line = await plainTimeline(id, "en", answers);
  }
  for (const segment of line.segments) once(...middleOf(segment));
  moments.push({ id, what: "end", at: line.seconds - 0.5, answers });
  return moments.toSorted((a, b) => a.at - b.at);
}

function middleOf({ kind, place, start, end, captionEnd }: Segment): [what: string, at: number] {
  const until = kind === "say" && captionEnd > start ? Math.min(end, captionEnd) : end;
  const what = place === null ? kind : `${kind}-${place}`;
  return [what, (start + until) / 2];
}

function answerTo(prompt: DuePrompt): ExerciseAnswer {
  switch (prompt.kind) {
    case "rating":
      return 5;
    case "yesNo":
      return true;
    // The last option leads out of a loop.
    case "choose":
      return prompt.options.at(-1)?.id ?? null;
    case "cards":
      return sortAll(prompt);
    case "word":
    case "words":
      return null;
  }
}

/** A few cards matter most; the others share the piles that are left. */
function sortAll({ cards, piles, firstPileMax }: CardsPrompt): ExerciseAnswer {
  const first = Math.min(6, firstPileMax ?? 6);
  const others = Math.max(1, piles.length - 1);
  const pileOf = (index: number) => (index < first ? 0 : 1 + (index % others));
  return Object.fromEntries(
    piles.map(({ id }, pile) => [
      id,
      cards.filter((_, index) => pileOf(index) === pile).map((card) => card.id),
    ]),
  );
}
