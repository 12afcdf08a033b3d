import { changeSummary } from "./change.ts";
import type { MeasureDefinition } from "./definition.ts";
import { findTotalScale } from "./scale.ts";
import { type Scored, totalBands } from "./score.ts";

/** A message key with its parameters; the apps hold the words. */
export type Message = { key: string; params: Readonly<Record<string, string | number>> };

const changeKeys = {
  improved: "measureSummary.change.improved",
  worsened: "measureSummary.change.worsened",
  none: "measureSummary.change.none",
} as const;
const firstKey = "measureSummary.change.first";
/** The points of difference alone, where no figure says how many matter. */
const uncertainKey = "measureSummary.change.uncertain";

/**
 * What a client is told after answering, as messages in reading order: what the total means, then how it compares
 * with their first. `earlierTotals` are oldest first and without the present one. Nothing is said of a measure without
 * a total. Never a diagnosis.
 */
export function plainSummary(
  measure: MeasureDefinition,
  scored: Scored,
  earlierTotals: readonly number[],
): readonly Message[] {
  const { total, max, bandId } = scored;
  if (total === null || max === null) return [];
  const band = bandId === null ? [] : [{ key: bandKey(measure, bandId), params: { total, max } }];
  const change = changeSummary(measure, [...earlierTotals, total])?.sinceBaseline;
  if (!change) return [...band, { key: firstKey, params: {} }];
  const { baseline, delta, needed, reliable } = change;
  const points = Math.abs(delta);
  if (reliable === null || needed === null) {
    return [...band, { key: uncertainKey, params: { baseline, total, points } }];
  }
  return [...band, { key: changeKeys[reliable], params: { baseline, total, points, needed } }];
}

/** Every key `plainSummary` can return for a measure, so that an app can prove it has the words. */
export function plainSummaryKeys(measure: MeasureDefinition): readonly string[] {
  const scale = findTotalScale(measure);
  if (!scale) return [];
  const bandKeys = totalBands(measure).map((band) => bandKey(measure, band.id));
  const compared = scale.change === null ? [uncertainKey] : Object.values(changeKeys);
  return [...bandKeys, firstKey, ...compared];
}

function bandKey(measure: MeasureDefinition, bandId: string): string {
  return `measureSummary.band.${measure.id}.${bandId}`;
}
