import { checkAnswers } from "./answers.ts";
import type { Answers, Band, MeasureDefinition, Scale } from "./definition.ts";
import { indexOf, itemRange } from "./measure-index.ts";
import {
  findBandOf,
  findTotalScale,
  getTotalScale,
  isCase,
  type ScaleRange,
  type ScoreFacts,
  scaleRange,
} from "./scale.ts";
import { scaleValue, type Walk, walkItems } from "./walk-items.ts";

export type ScaleScore = {
  value: number;
  /** The lowest and the highest the scale allows, given which of its items are asked. */
  min: number;
  max: number;
  /** Null where no bands are published for the scale. */
  bandId: string | null;
  /** Null where no cut-off is published for it. */
  atCaseness: boolean | null;
  /** Whether the mean of the answered items stands in for missing ones. */
  prorated: boolean;
};

export type Scored = {
  status: "scored";
  /** The score of the primary scale, with its highest value, band and caseness; null where the measure has none. */
  total: number | null;
  max: number | null;
  bandId: string | null;
  atCaseness: boolean | null;
  /** Every scale's score by scale id. A scale none of whose items was asked is absent. */
  scales: Record<string, ScaleScore>;
};

export type Incomplete = {
  status: "incomplete";
  /** Items to answer before every scale can be scored, in the measure's order. */
  missing: string[];
};

export type Score = Scored | Incomplete;

/**
 * Every scale's score, with band and caseness. There are no scores unless each scale has the answers it needs: an
 * unanswered item is never zero, and is estimated only where a scale's source says so.
 * Throws RangeError for answers that `checkAnswers` finds fault with.
 */
export function score(measure: MeasureDefinition, answers: Answers): Score {
  const problems = checkAnswers(measure, answers);
  if (problems.length > 0) {
    throw new RangeError(`Answers to ${measure.id} are not valid: ${problems.map((p) => p.kind).join(", ")}`);
  }
  const walk = walkItems(measure, answers);
  const missing = new Set<string>();
  const scales: Record<string, ScaleScore> = {};
  for (const scale of measure.scales) {
    const found = scaleValue(walk, scale);
    if (found.kind === "missing") for (const itemId of found.missing) missing.add(itemId);
    else if (found.kind === "value") scales[scale.id] = scaleScore(walk, scale, found);
  }
  if (missing.size > 0) {
    return {
      status: "incomplete",
      missing: measure.items.map(({ id }) => id).filter((id) => missing.has(id)),
    };
  }
  const total = measure.primaryScale === null ? undefined : scales[measure.primaryScale];
  return {
    status: "scored",
    total: total?.value ?? null,
    max: total?.max ?? null,
    bandId: total?.bandId ?? null,
    atCaseness: total?.atCaseness ?? null,
    scales,
  };
}

function scaleScore(
  walk: Walk,
  scale: Scale,
  { value, prorated }: { value: number; prorated: boolean },
): ScaleScore {
  const { measure } = walk;
  const { min, max } = rangeAsked(walk, scale);
  const bandId = findBandOf(scale, value)?.id ?? null;
  return { value, min, max, bandId, atCaseness: isCase(measure, scale, value), prorated };
}

/** The scale's range without the items that dropped out: 32, not 40, on the WSAS of someone who does not work. */
function rangeAsked({ measure, states }: Walk, scale: Scale): ScaleRange {
  const range = scaleRange(measure, scale);
  if (scale.method.kind !== "sum") return range;
  const { itemIds, multiplier = 1, notForAll = [] } = scale.method;
  let { max } = range;
  for (const itemId of itemIds) {
    const state = states.get(itemId)?.kind;
    const unasked = state === "notAsked" && indexOf(measure).items.get(itemId)?.whenNotAsked === undefined;
    const leftBlank = state === "open" && notForAll.includes(itemId);
    if (unasked || leftBlank) max -= (itemRange(measure, itemId)?.max ?? 0) * multiplier;
  }
  return { min: range.min, max };
}

/** The bands of the total in force, lowest first; empty where none are published or there is no total. */
export function totalBands(measure: ScoreFacts): readonly Band[] {
  return findTotalScale(measure)?.bandSets[0]?.bands ?? [];
}

/** Throws RangeError for a total the measure cannot have, and where it has no bands. */
export function getBand(measure: MeasureDefinition, total: number): Band {
  const scale = getTotalScale(measure);
  const band = total < scaleRange(measure, scale).min ? undefined : findBandOf(scale, total);
  if (!band) throw new RangeError(`${measure.id} has no band for a total of ${total}`);
  return band;
}

/** Whether a total counts as a case; null where no cut-off is published. Throws RangeError where there is no total. */
export function isAtCaseness(measure: ScoreFacts, total: number): boolean | null {
  return isCase(measure, getTotalScale(measure), total);
}

/** Throws RangeError where the measure has no total. */
export function maxTotal(measure: MeasureDefinition): number {
  return scaleRange(measure, getTotalScale(measure)).max;
}

/** Throws RangeError where the measure has no total. */
export function minTotal(measure: MeasureDefinition): number {
  return scaleRange(measure, getTotalScale(measure)).min;
}

/** The ids of all items that count towards some scale. */
export function scoredItemIds(measure: MeasureDefinition): ReadonlySet<string> {
  return new Set(measure.scales.flatMap(({ method }) => method.itemIds));
}
