import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";

/** The name of a score's range, of the bands in force; null where none are published. */
export function bandLabel(
  { scales }: Pick<MeasureDefinition, "scales">,
  scaleId: string,
  bandId: string | null,
  language: Language,
): string | null {
  const bands = scales.find(({ id }) => id === scaleId)?.bandSets[0]?.bands;
  return bands?.find(({ id }) => id === bandId)?.label[language] ?? null;
}
