import type { Band, Language } from "@goldthread/domain/measure/definition";
import type { SeverityBand } from "@goldthread/ui/chart/trajectory-layout";

const levels = { minimal: 0, mild: 1, moderate: 2, moderatelySevere: 3, severe: 4 } as const;

/** A measure's bands for its chart: the same word is the same shade on every measure. */
export function severityBands(bands: readonly Band[], language: Language): SeverityBand[] {
  return bands.map(({ id, from, label }, place) => ({
    from,
    label: label[language],
    level: levelOf(id, place),
  }));
}

function levelOf(bandId: string, place: number): SeverityBand["level"] {
  const known = Object.entries(levels).find(([id]) => id === bandId)?.[1];
  return known ?? ([0, 1, 2, 3, 4] as const)[Math.min(place, 4)] ?? 4;
}
