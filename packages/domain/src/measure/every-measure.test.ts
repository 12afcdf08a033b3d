import { describe, expect, test } from "vitest";
import { riskOf, riskOfAnswer, softFlagsOf } from "../risk/item-risk.ts";
import { visibleItems } from "./asked-items.ts";
import { checkDefinition, checkLibrary } from "./check-definition.ts";
import type { MeasureDefinition } from "./definition.ts";
import { getMeasure, listMeasures } from "./library.ts";
import { findBandOf, getScale, isCase } from "./scale.ts";
import { score, type Score } from "./score.ts";
import { completeAnswers, randomFrom } from "./testing/combinations.ts";
import { answersReaching, placed, scoreByTable } from "./testing/score-by-table.ts";
import { scoringTables } from "./testing/scoring-tables.ts";

/** How the engine's scores differ from the table's; null where they agree. */
function difference(
  measureId: string,
  scored: Score,
  answers: Readonly<Record<string, number>>,
): string | null {
  const table = scoringTables[measureId];
  if (!table) return "there is no table";
  const expected = scoreByTable(table, answers);
  const say = () =>
    `${JSON.stringify(answers)}: ${JSON.stringify(scored)}, by table ${JSON.stringify(expected)}`;
  if (expected === null || scored.status === "incomplete") {
    return expected === null && scored.status === "incomplete" ? null : say();
  }
  for (const scaleId in table.scales) {
    const [one, other] = [scored.scales[scaleId], expected[scaleId]];
    if (!one || !other || Math.abs(one.value - other.value) > 1e-6) return say();
    if (one.bandId !== other.bandId || one.atCaseness !== other.atCaseness) return say();
    if (one.prorated !== other.estimated) return say();
  }
  const total = table.total === null ? null : (scored.scales[table.total]?.value ?? null);
  return scored.total === total ? null : say();
}

test("every measure that ships has a table, and every table a measure", () => {
  expect(Object.keys(scoringTables).toSorted()).toEqual(
    listMeasures()
      .map(({ id }) => id)
      .toSorted(),
  );
});

test("the measures fit together", () => {
  expect(checkLibrary(listMeasures())).toEqual([]);
});

describe.each(Object.entries(scoringTables))("%s", (id, table) => {
  const measure = getMeasure(id);
  const scored = (answers: Readonly<Record<string, number>>) =>
    difference(id, score(measure, answers), answers);
  /** All answered, with what every item asks for first. */
  const full = Object.fromEntries(table.items.map(([itemId, values]) => [itemId, Math.max(...values)]));

  test("is consistent", () => {
    expect(checkDefinition(measure)).toEqual([]);
  });

  test("has the table's items, answers, scales, bands and cut-offs, and no others", () => {
    const taken = measure.items.flatMap(({ id: itemId, kind, optionSet }) => {
      const set = measure.optionSets.find((candidate) => candidate.id === optionSet);
      return kind === "choice" ? [[itemId, ascending(set?.options.map(({ value }) => value) ?? [])]] : [];
    });
    expect(taken).toEqual(table.items.map(([itemId, values]) => [itemId, ascending(values)]));
    expect(measure.higherIs).toBe(table.higherIs);
    expect(measure.primaryScale).toBe(table.total);
    expect(measure.scales.map((scale) => scale.id)).toEqual(Object.keys(table.scales));
    for (const [scaleId, { bands, cases }] of Object.entries(table.scales)) {
      const scale = getScale(measure, scaleId);
      const sets = scale.bandSets.map((set) => [set.id, set.bands.map((band) => [band.id, band.from])]);
      expect(Object.fromEntries(sets)).toEqual(bands);
      expect(Object.fromEntries(scale.caseness.map((caseness) => [caseness.id, caseness.at]))).toEqual(cases);
    }
  });

  test("scores as the table does, whatever is answered", () => {
    let wrong: string | null = null;
    for (const answers of completeAnswers(table, 20_261_124)) {
      wrong = scored(answers);
      if (wrong !== null) break;
    }
    expect(wrong).toBeNull();
    // A hundred thousand answers take seconds on a busy machine.
  }, 60_000);

  test("every score there is lies in its band and on its side of each cut-off, in all conventions", () => {
    for (const [scaleId, scaleTable] of Object.entries(table.scales)) {
      const scale = getScale(measure, scaleId);
      for (const value of valuesOf(scaleTable)) {
        for (const bandSet of scale.bandSets) {
          const bands = { [bandSet.id]: scaleTable.bands[bandSet.id] ?? [] };
          const { bandId } = placed(value, { ...scaleTable, bands }, table.higherIs);
          expect([bandSet.id, value, findBandOf({ ...scale, bandSets: [bandSet] }, value)?.id]).toEqual([
            bandSet.id,
            value,
            bandId,
          ]);
        }
        for (const caseness of scale.caseness) {
          const cases = { [caseness.id]: scaleTable.cases[caseness.id] ?? Number.NaN };
          const { atCaseness } = placed(value, { ...scaleTable, cases }, table.higherIs);
          const found = isCase(measure, { ...scale, caseness: [caseness] }, value);
          expect([caseness.id, value, found]).toEqual([caseness.id, value, atCaseness]);
        }
      }
    }
  });

  test("answers that reach each score of each sum get it, the lowest and the highest among them", () => {
    for (const [scaleId, scaleTable] of Object.entries(table.scales)) {
      if (scaleTable.tier || scaleTable.mean) continue;
      const reached = valuesOf(scaleTable).flatMap((value) => {
        const answers = answersReaching(table, scaleId, value);
        if (answers === null) return [];
        const result = score(measure, answers);
        const { min, max } = scaleTable;
        expect(result).toMatchObject({ status: "scored", scales: { [scaleId]: { value, min, max } } });
        expect(scored(answers)).toBeNull();
        return [value];
      });
      expect(reached[0]).toBe(scaleTable.min);
      expect(reached.at(-1)).toBe(scaleTable.max);
    }
  });

  test("nothing answered is no score", () => {
    const result = score(measure, {});
    expect(result.status).toBe("incomplete");
    expect(result.status === "incomplete" && result.missing.length).toBeGreaterThan(0);
  });

  test("each item left out alone, and any items left out at random, withhold what the table withholds", () => {
    for (const [itemId] of table.items) expect(scored(without(full, [itemId]))).toBeNull();
    const random = randomFrom(7);
    for (let drawn = 0; drawn < 2_000; drawn += 1) {
      const answers: Record<string, number> = {};
      for (const [itemId, values] of table.items) {
        if (random() < 0.85) answers[itemId] = values[Math.floor(random() * values.length)] ?? 0;
      }
      expect(scored(answers)).toBeNull();
    }
  });

  test("what is named as missing is asked and unanswered, and with it answered there is a score", () => {
    const random = randomFrom(11);
    for (let drawn = 0; drawn < 300; drawn += 1) {
      const answers: Record<string, number> = {};
      for (const [itemId, values] of table.items) {
        if (random() < 0.6) answers[itemId] = values[Math.floor(random() * values.length)] ?? 0;
      }
      let result = score(measure, answers);
      for (let rounds = 0; result.status === "incomplete" && rounds < 10; rounds += 1) {
        const shown = new Set(visibleItems(measure, answers).map((item) => item.id));
        for (const itemId of result.missing) {
          expect([answers[itemId], shown.has(itemId)]).toEqual([undefined, true]);
          answers[itemId] = full[itemId] ?? 0;
        }
        result = score(measure, answers);
      }
      expect(result.status).toBe("scored");
    }
  });

  test("an item that may be missing is estimated by the others, and one more is not", () => {
    for (const [scaleId, { estimated = 0, points }] of Object.entries(table.scales)) {
      if (estimated === 0) continue;
      const itemIds = Object.keys(points);
      const enough = score(measure, without(full, itemIds.slice(0, estimated)));
      expect(enough).toMatchObject({ scales: { [scaleId]: { prorated: true } } });
      expect(score(measure, without(full, itemIds.slice(0, estimated + 1))).status).toBe("incomplete");
    }
  });

  test.each(table.paths ?? [])("on the way through the form: $name", ({ answers, shown, total }) => {
    expect(visibleItems(measure, answers).map((item) => item.id)).toEqual(shown);
    const result = score(measure, answers);
    expect(result.status === "scored" ? result.total : null).toBe(total);
  });

  test("items that are not asked of everybody have their ways through the form written down", () => {
    const conditional = measure.items.filter(
      ({ kind, showWhen }) => kind === "choice" && showWhen !== undefined,
    );
    expect(conditional.map((item) => item.id)).toEqual(Object.keys(table.sometimes ?? {}));
    for (const { id: itemId } of conditional) {
      const paths = table.paths ?? [];
      expect([itemId, paths.some(({ shown }) => shown.includes(itemId))]).toEqual([itemId, true]);
      expect([itemId, paths.some(({ shown }) => !shown.includes(itemId))]).toEqual([itemId, true]);
    }
  });

  test("every answer raises the alert it must and no other, alone and among all others", () => {
    for (const [itemId, values] of table.items) {
      const from = table.risk[itemId];
      for (const value of values) {
        const raised = from !== undefined && value >= from;
        expect([itemId, value, riskOfAnswer(measure, itemId, value).length]).toEqual([
          itemId,
          value,
          raised ? 1 : 0,
        ]);
        expect(riskOf(measure, { ...lowestRisk(measure, full), [itemId]: value })).toHaveLength(
          raised ? 1 : 0,
        );
      }
    }
    for (const { itemId } of softFlagsOf(measure, full)) expect(table.risk[itemId]).toBeUndefined();
  });
});

function valuesOf({ min, max, times = 1 }: { min: number; max: number; times?: number }): readonly number[] {
  return Array.from({ length: Math.round((max - min) / times) + 1 }, (_, place) => min + place * times);
}

function ascending(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

function without(
  answers: Readonly<Record<string, number>>,
  itemIds: readonly string[],
): Record<string, number> {
  return Object.fromEntries(Object.entries(answers).filter(([itemId]) => !itemIds.includes(itemId)));
}

/** The answers with every item that has a rule at 0, below all thresholds. */
function lowestRisk({ riskRules }: MeasureDefinition, answers: Readonly<Record<string, number>>) {
  return { ...answers, ...Object.fromEntries(riskRules.map(({ itemId }) => [itemId, 0])) };
}
