import type { AnswerOf, MeasureTable, ScaleTable } from "./scoring-table.ts";

export type TableScore = {
  readonly value: number;
  readonly bandId: string | null;
  readonly atCaseness: boolean | null;
  readonly estimated: boolean;
};

/**
 * Scores by the table alone, sharing nothing with the engine: every scale's score by id, or null as soon as one scale
 * lacks an answer. Bands and cut-offs are the first of each table.
 */
export function scoreByTable(
  table: MeasureTable,
  answers: Readonly<Record<string, number>>,
): Readonly<Record<string, TableScore>> | null {
  const given = new Map<string, number>();
  const left = new Map<string, number | null>();
  const answer: AnswerOf = (itemId) => given.get(itemId);
  for (const [itemId] of table.items) {
    const rule = table.sometimes?.[itemId];
    if (rule && !rule.asked(answer)) left.set(itemId, rule.else);
    else if (answers[itemId] !== undefined) given.set(itemId, answers[itemId]);
  }
  if (table.gates?.some((itemId) => !given.has(itemId)) === true) return null;
  const scores: Record<string, TableScore> = {};
  for (const [scaleId, scale] of Object.entries(table.scales)) {
    const points: number[] = [];
    let blank = 0;
    for (const [itemId, worth] of Object.entries(scale.points)) {
      const unasked = left.get(itemId);
      if (unasked === null) continue;
      const value = unasked ?? given.get(itemId);
      if (value !== undefined) points.push(worth[value] ?? Number.NaN);
      else if (scale.mayBeBlank?.includes(itemId) !== true) blank += 1;
    }
    if (blank > (scale.estimated ?? 0)) return null;
    const value = scale.tier ? scale.tier(answer) : arithmetic(points, blank, scale);
    scores[scaleId] = { ...placed(value, scale, table.higherIs), estimated: blank > 0 };
  }
  return scores;
}

function arithmetic(points: readonly number[], blank: number, { mean, times = 1 }: ScaleTable): number {
  let sum = 0;
  for (const point of points) sum += point;
  if (mean) return (sum / points.length) * times;
  return blank > 0 ? (sum / points.length) * (points.length + blank) * times : sum * times;
}

/** A score's band and whether it is a case, by the first band set and cut-off. */
export function placed(
  value: number,
  { bands, cases }: ScaleTable,
  higherIs: MeasureTable["higherIs"],
): Omit<TableScore, "estimated"> {
  const [set] = Object.values(bands);
  const [at] = Object.values(cases);
  let bandId: string | null = null;
  for (const [id, from] of set ?? []) if (value >= from - 1e-9) bandId = id;
  const atCaseness = at === undefined ? null : higherIs === "worse" ? value >= at : value <= at;
  return { value, bandId, atCaseness };
}

/** Answers that bring a scale to a score, filled from the first item; null where no answers do. */
export function answersReaching(
  table: MeasureTable,
  scaleId: string,
  score: number,
): Readonly<Record<string, number>> | null {
  const scale = table.scales[scaleId];
  if (!scale) throw new RangeError(`the table has no scale ${scaleId}`);
  const wanted = score / (scale.times ?? 1);
  const chosen: Record<string, number> = {};
  for (const [itemId, values] of table.items) {
    chosen[itemId] = (table.gates?.includes(itemId) ? values.at(-1) : values[0]) ?? 0;
  }
  const rows = Object.entries(scale.points).map(([itemId, worth]) => ({
    itemId,
    choices: Object.entries(worth).map(([answer, points]) => ({ answer: Number(answer), points })),
  }));
  // What the rows from each on can still add up to.
  const rest: Set<number>[] = [new Set([0])];
  for (const { choices } of rows.toReversed()) {
    const sums = [...(rest[0] ?? [])];
    rest.unshift(new Set(choices.flatMap(({ points }) => sums.map((sum) => sum + points))));
  }
  let left = wanted;
  for (const [place, { itemId, choices }] of rows.entries()) {
    const choice = choices
      .toSorted((a, b) => b.points - a.points)
      .find(({ points }) => rest[place + 1]?.has(left - points));
    if (!choice) return null;
    chosen[itemId] = choice.answer;
    left -= choice.points;
  }
  return scoreByTable(table, chosen)?.[scaleId]?.value === score ? chosen : null;
}
