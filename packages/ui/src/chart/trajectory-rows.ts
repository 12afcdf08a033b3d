import type { CsvCell } from "./csv.ts";
import type { Stop } from "./find-stops.ts";
import { bandOf, type TrajectoryMeasure } from "./trajectory-layout.ts";

export interface CsvWords {
  date: string;
  measure: string;
  score: string;
  band: string;
  note: string;
}

/**
 * Everything a figure shows as rows for a spreadsheet, oldest first: one per score, gap and mark, with the ISO day.
 * The client's version (`plain`) has no score column.
 */
export function trajectoryRows(
  measures: readonly TrajectoryMeasure[],
  stops: readonly Stop[],
  words: CsvWords,
  plain: boolean,
): { header: string[]; rows: CsvCell[][] } {
  const figures = (score: CsvCell): CsvCell[] => (plain ? [] : [score]);
  const rows = stops.flatMap(({ day, entries, marks }) => [
    ...marks.map(({ label }): CsvCell[] => [day, null, ...figures(null), null, label]),
    ...entries.flatMap((entry, place): CsvCell[][] => {
      const measure = measures[place];
      if (!entry || !measure) return [];
      if (entry.kind === "gap") return [[day, measure.name, ...figures(null), null, entry.gap.label]];
      const band = bandOf(measure.bands ?? [], entry.point.value)?.label ?? null;
      return [[day, measure.name, ...figures(entry.point.value), band, null]];
    }),
  ]);
  const header = [words.date, words.measure, ...(plain ? [] : [words.score]), words.band, words.note];
  return { header, rows };
}
