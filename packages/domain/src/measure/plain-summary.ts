import { changeSummary } from "./change.ts";
import type { MeasureDefinition } from "./definition.ts";
import type { Scored } from "./score.ts";

/** A message key with its parameters; the apps hold the words. */
export type Message = { key: string; params: Readonly<Record<string, string | number>> };

const changeKeys = {
  improved: "measureSummary.change.improved",
  worsened: "measureSummary.change.worsened",
  none: "measureSummary.change.none",
} as const;

/**
 * What a client is told after answering, as messages in reading order: what the total means, then how it compares
 * with their first. `earlierTotals` are oldest first and without the present one. Never a diagnosis.
 */
export function plainSummary(
  measure: MeasureDefinition,
  scored: Scored,
  earlierTotals: readonly number[],
): readonly Message[] {
  const { total, max, bandId } = scored;
  const band = { key: bandKey(measure, bandId), params: { total, max } };
  const change = changeSummary(measure, [...earlierTotals, total])?.sinceBaseline;
  if (!change) return [band, { key: "measureSummary.change.first", params: {} }];
  const { baseline, delta, needed } = change;
  const points = Math.abs(delta);
  return [band, { key: changeKeys[change.reliable], params: { baseline, total, points, needed } }];
}

/** Every key `plainSummary` can return for a measure, so that an app can prove it has the words. */
export function plainSummaryKeys(measure: MeasureDefinition): readonly string[] {
  const bandKeys = measure.bands.map((band) => bandKey(measure, band.id));
  return [...bandKeys, "measureSummary.change.first", ...Object.values(changeKeys)];
}

function bandKey(measure: MeasureDefinition, bandId: string): string {
  return `measureSummary.band.${measure.id}.${bandId}`;
}
