import type { ChangeFigures, Cited } from "../measure/definition.ts";
import type { HigherIs } from "./reliable-change.ts";

export type Response = Cited & {
  /** The share of the baseline that has gone, negative when it grew. */
  share: number;
  /** The share that counts as response, inclusive: 0.5. */
  needed: number;
  responded: boolean;
};

export type Remission = Cited & {
  /** Remission lies beyond this score, which itself is not in it. */
  below: number;
  inRemission: boolean;
};

/**
 * Whether enough of the baseline has gone. Null where the measure has no sourced response, and at a baseline of zero,
 * of which nothing can go. A share means something only where a lower score is better.
 */
export function responseOf(
  { response }: Pick<ChangeFigures, "response">,
  higherIs: HigherIs,
  first: number,
  last: number,
): Response | null {
  if (!response || higherIs === "better" || first <= 0) return null;
  const { share: needed, source, evidence } = response;
  const gone = first - last;
  // Compared in points: dividing first would lose a half that is exactly a half.
  return { share: gone / first, needed, responded: gone >= needed * first, source, evidence };
}

/** Whether a score is beyond the one that remission needs; null where none is sourced. */
export function remissionOf(
  { remission }: Pick<ChangeFigures, "remission">,
  higherIs: HigherIs,
  score: number,
): Remission | null {
  if (!remission) return null;
  const { below, source, evidence } = remission;
  return { below, inRemission: higherIs === "worse" ? score < below : score > below, source, evidence };
}
