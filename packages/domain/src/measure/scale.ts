import { isOnClinicalSide } from "../outcome/cut-off.ts";
import type { Band, BandSet, Caseness, MeasureDefinition, MeasureItem, Scale } from "./definition.ts";
import { indexOf, itemRange } from "./measure-index.ts";

/** What is known of a measure's scores without its questions: a definition has it, and so has a summary. */
export type ScoreFacts = Pick<MeasureDefinition, "id" | "scales" | "primaryScale" | "higherIs">;

export function findScale({ scales }: Pick<ScoreFacts, "scales">, scaleId: string): Scale | undefined {
  return scales.find(({ id }) => id === scaleId);
}

/** Throws RangeError for a scale the measure does not have. */
export function getScale(measure: ScoreFacts, scaleId: string): Scale {
  const scale = findScale(measure, scaleId);
  if (!scale) throw new RangeError(`${measure.id} has no scale ${JSON.stringify(scaleId)}`);
  return scale;
}

/** The scale whose score is the measure's total; undefined where the measure has no total. */
export function findTotalScale(measure: ScoreFacts): Scale | undefined {
  return measure.primaryScale === null ? undefined : findScale(measure, measure.primaryScale);
}

/** Throws RangeError where the measure has no total. */
export function getTotalScale(measure: ScoreFacts): Scale {
  const scale = findTotalScale(measure);
  if (!scale) throw new RangeError(`${measure.id} has no total`);
  return scale;
}

/** The bands in force, or undefined where none are published. */
export function bandSetInForce(scale: Scale): BandSet | undefined {
  return scale.bandSets[0];
}

/** The cut-off in force, or undefined where none is published. */
export function casenessInForce(scale: Scale): Caseness | undefined {
  return scale.caseness[0];
}

/** The band of a score, in force; undefined for a scale without bands and for a score it cannot have. */
export function findBandOf(scale: Scale, value: number): Band | undefined {
  const bands = bandSetInForce(scale)?.bands ?? [];
  const highest = bands.at(-1);
  if (!highest || value > highest.to) return undefined;
  // A score between two bands' figures belongs to the lower one, so `from` alone decides.
  return bands.findLast(({ from }) => value >= from);
}

/** Whether a score counts as a case; null where no cut-off is published. */
export function isCase(measure: ScoreFacts, scale: Scale, value: number): boolean | null {
  const caseness = casenessInForce(scale);
  return caseness ? isOnClinicalSide(caseness, measure.higherIs, value) : null;
}

export type ScaleRange = { readonly min: number; readonly max: number };

const ranges = new WeakMap<MeasureDefinition, Map<Scale, ScaleRange>>();

/** The lowest and the highest score a scale can have. Throws RangeError where an item has no numbers to count. */
export function scaleRange(measure: MeasureDefinition, scale: Scale): ScaleRange {
  const known = ranges.get(measure) ?? new Map<Scale, ScaleRange>();
  ranges.set(measure, known);
  const range = known.get(scale) ?? computeRange(measure, scale);
  known.set(scale, range);
  return range;
}

function computeRange(measure: MeasureDefinition, { method, missing }: Scale): ScaleRange {
  if (method.kind === "tiers") {
    return { min: 0, max: Math.max(0, ...method.tiers.map(({ value }) => value)) };
  }
  const { kind, itemIds, multiplier = 1, notForAll = [] } = method;
  const counted = itemIds.map((itemId) => countedRange(measure, itemId, notForAll.includes(itemId)));
  const lows = counted.map(({ min }) => min);
  const highs = counted.map(({ max }) => max);
  const [low, high] = [Math.min(...lows), Math.max(...highs)];
  const count = itemIds.length;
  // With items left out, the others stand for them: the extremes are those of the widest item.
  const leavesOut = missing.max > 0 || counted.some(({ mayDropOut }) => mayDropOut);
  if (kind === "mean") {
    const [min, max] = leavesOut ? [low, high] : [sum(lows) / count, sum(highs) / count];
    return { min: min * multiplier, max: max * multiplier };
  }
  const [min, max] = missing.max > 0 ? [low * count, high * count] : [sum(lows), sum(highs)];
  return { min: min * multiplier, max: max * multiplier };
}

function countedRange(measure: MeasureDefinition, itemId: string, mayBeBlank: boolean) {
  const item = indexOf(measure).items.get(itemId);
  const range = itemRange(measure, itemId);
  if (!item || !range) throw new RangeError(`${measure.id} cannot count ${JSON.stringify(itemId)}`);
  const unasked = mayBeBlank ? 0 : unaskedValue(item);
  return {
    min: Math.min(range.min, unasked ?? range.min),
    max: Math.max(range.max, unasked ?? range.max),
    mayDropOut: mayBeBlank || (item.showWhen !== undefined && item.whenNotAsked === undefined),
  };
}

/** What an item adds to a sum when it is not asked: nothing, unless it is said to count. */
function unaskedValue({ showWhen, whenNotAsked }: MeasureItem): number | undefined {
  return showWhen === undefined ? undefined : (whenNotAsked ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
