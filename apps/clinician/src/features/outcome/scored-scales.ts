import type { MeasureSummary, Measures, ScaleSummary } from "@goldthread/domain/measure/summary";
import type { ScoredResponse } from "@goldthread/schema/measure";

/** One scale of a measure with the client's scores on it. */
export interface ScoredScale {
  measure: MeasureSummary;
  scale: ScaleSummary;
  /** Oldest first, back to the baseline. */
  scores: readonly { at: string; value: number }[];
}

/** The scales the client has scores on: measures in the order in which they were first answered, the total before its parts. */
export function scoredScales(responses: readonly ScoredResponse[], measures: Measures): ScoredScale[] {
  const answered = [...new Set(responses.map(({ measureId }) => measureId))];
  return answered.flatMap((measureId) => {
    const measure = measures.get(measureId);
    if (measure === undefined) return [];
    const own = responses.filter((response) => response.measureId === measureId);
    return totalFirst(measure).flatMap((scale) => {
      const scores = own.flatMap((response) => {
        const value = valueOf(response, measure, scale);
        return value === null ? [] : [{ at: response.completedAt, value }];
      });
      return scores.length === 0 ? [] : [{ measure, scale, scores }];
    });
  });
}

/** A chart's responses carry every scale's score only where there is more to show than the total. */
function valueOf(
  { total, scores }: ScoredResponse,
  { primaryScale }: MeasureSummary,
  { id }: ScaleSummary,
): number | null {
  return scores?.[id]?.value ?? (id === primaryScale ? total : null);
}

function totalFirst({ scales, primaryScale }: MeasureSummary): ScaleSummary[] {
  return scales.toSorted((a, b) => Number(b.id === primaryScale) - Number(a.id === primaryScale));
}
