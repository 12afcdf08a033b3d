import type { Band, Language, MeasureDefinition, Scale } from "@goldthread/domain/measure/definition";
import type { SeverityBand } from "@goldthread/ui/chart/trajectory-layout";

const levels = { minimal: 0, mild: 1, moderate: 2, moderatelySevere: 3, severe: 4 } as const;

/** A scale's bands for its chart, lowest first: the same word is the same shade on every measure. */
export function severityBands(
  bands: readonly Band[],
  language: Language,
  higherIs: MeasureDefinition["higherIs"] = "worse",
): SeverityBand[] {
  return bands.map(({ id, from, to, label }, place) => ({
    from,
    to,
    label: label[language],
    level: levelOf(id, higherIs === "worse" ? place : bands.length - 1 - place, bands.length),
  }));
}

/** A band of another name is as severe as its place among the others. */
function levelOf(bandId: string, place: number, count: number): SeverityBand["level"] {
  const known = Object.entries(levels).find(([id]) => id === bandId)?.[1];
  const share = count < 2 ? 0 : Math.round((place / (count - 1)) * 4);
  return known ?? ([0, 1, 2, 3, 4] as const)[count <= 5 ? place : share] ?? 4;
}

/** The words for a band in force; null where none is published. */
export function bandLabelOf(
  { bandSets }: Pick<Scale, "bandSets">,
  bandId: string | null,
  language: Language,
): string | null {
  return bandSets[0]?.bands.find(({ id }) => id === bandId)?.label[language] ?? null;
}
