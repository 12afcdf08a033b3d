import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAnswers } from "./answers.ts";
import { askedAnswers, nextItem, visibleItems } from "./asked-items.ts";
import type { Answers, MeasureDefinition } from "./definition.ts";
import { gad7 } from "./gad-7.ts";
import { phq9 } from "./phq-9.ts";
import { getBand, isAtCaseness, maxTotal, minTotal, score } from "./score.ts";

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, position) => `${prefix}-${position + 1}`);
const phq9Ids = ids("phq9", 9);
const gad7Ids = ids("gad7", 7);

/** Answers to the given items, in order, that add up to `total`, filled from the first. */
function answersOf(itemIds: readonly string[], total: number): Answers {
  let rest = total;
  return Object.fromEntries(
    itemIds.map((id) => {
      const value = Math.min(3, rest);
      rest -= value;
      return [id, value];
    }),
  );
}

// Written out from the publications, not derived from the definitions: [total, band, case].
const phq9Table: readonly [number, string, boolean][] = [
  [0, "minimal", false],
  [1, "minimal", false],
  [2, "minimal", false],
  [3, "minimal", false],
  [4, "minimal", false],
  [5, "mild", false],
  [6, "mild", false],
  [7, "mild", false],
  [8, "mild", false],
  [9, "mild", false],
  [10, "moderate", true],
  [11, "moderate", true],
  [12, "moderate", true],
  [13, "moderate", true],
  [14, "moderate", true],
  [15, "moderatelySevere", true],
  [16, "moderatelySevere", true],
  [17, "moderatelySevere", true],
  [18, "moderatelySevere", true],
  [19, "moderatelySevere", true],
  [20, "severe", true],
  [21, "severe", true],
  [22, "severe", true],
  [23, "severe", true],
  [24, "severe", true],
  [25, "severe", true],
  [26, "severe", true],
  [27, "severe", true],
];
const gad7Table: readonly [number, string, boolean][] = [
  [0, "minimal", false],
  [1, "minimal", false],
  [2, "minimal", false],
  [3, "minimal", false],
  [4, "minimal", false],
  [5, "mild", false],
  [6, "mild", false],
  [7, "mild", false],
  [8, "mild", true],
  [9, "mild", true],
  [10, "moderate", true],
  [11, "moderate", true],
  [12, "moderate", true],
  [13, "moderate", true],
  [14, "moderate", true],
  [15, "severe", true],
  [16, "severe", true],
  [17, "severe", true],
  [18, "severe", true],
  [19, "severe", true],
  [20, "severe", true],
  [21, "severe", true],
];

const cases: readonly [MeasureDefinition, readonly string[], readonly [number, string, boolean][]][] = [
  [phq9, phq9Ids, phq9Table],
  [gad7, gad7Ids, gad7Table],
];

describe.each(cases)("score of $id", (measure, itemIds, table) => {
  const max = itemIds.length * 3;

  test.each(table)("a total of %i is %s, case: %s", (total, bandId, atCaseness) => {
    expect(score(measure, answersOf(itemIds, total))).toEqual({
      status: "scored",
      total,
      max,
      bandId,
      atCaseness,
      scales: { total: { value: total, min: 0, max, bandId, atCaseness, prorated: false } },
    });
  });

  test("the table names every possible total once, from all-lowest to all-highest", () => {
    expect(table.map(([total]) => total)).toEqual(Array.from({ length: max + 1 }, (_, total) => total));
    expect(minTotal(measure)).toBe(0);
    expect(maxTotal(measure)).toBe(max);
  });

  test("a second scoring, by counting how often each option was chosen, agrees on any answers", () => {
    const answering = fc.tuple(...itemIds.map(() => fc.integer({ min: 0, max: 3 })));
    fc.assert(
      fc.property(answering, (values) => {
        const count = (value: number) => values.filter((candidate) => candidate === value).length;
        const row = table[count(1) + 2 * count(2) + 3 * count(3)];
        const answers = Object.fromEntries(itemIds.map((id, position) => [id, values[position] ?? -1]));
        const [total, bandId, atCaseness] = row ?? [-1, "", false];
        expect(score(measure, answers)).toMatchObject({ status: "scored", total, max, bandId, atCaseness });
      }),
      { numRuns: 2_000 },
    );
  });

  test("any unanswered item withholds the total and is named, whatever the others say", () => {
    const answering = fc.tuple(...itemIds.map(() => fc.option(fc.integer({ min: 0, max: 3 }))));
    fc.assert(
      fc.property(answering, (values) => {
        fc.pre(values.includes(null));
        const given = itemIds.flatMap((id, position) => {
          const value = values[position] ?? null;
          return value === null ? [] : [[id, value] as const];
        });
        const missing = itemIds.filter((_, position) => values[position] === null);
        expect(score(measure, Object.fromEntries(given))).toEqual({ status: "incomplete", missing });
      }),
    );
  });

  test("no answers at all is incomplete, not a total of zero", () => {
    expect(score(measure, {})).toEqual({ status: "incomplete", missing: itemIds });
  });

  test.each([-1, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d is no option and is refused", (value) => {
    const itemId = itemIds[0] ?? "";
    const answers = { ...answersOf(itemIds, 5), [itemId]: value };
    expect(checkAnswers(measure, answers)).toEqual([{ kind: "notAnOption", itemId, value }]);
    expect(() => score(measure, answers)).toThrow(RangeError);
  });
});

test("the whole of PHQ-9's answers that differ in two items scores by its table, combination by combination", () => {
  for (let first = 0; first <= 3; first += 1) {
    for (let ninth = 0; ninth <= 3; ninth += 1) {
      for (let others = 0; others <= 3; others += 1) {
        const answers = {
          ...Object.fromEntries(phq9Ids.map((id) => [id, others])),
          "phq9-1": first,
          "phq9-9": ninth,
        };
        const total = first + ninth + 7 * others;
        const [, bandId] = phq9Table[total] ?? [];
        expect(score(phq9, answers)).toMatchObject({ total, bandId });
      }
    }
  }
});

test("every combination of GAD-7's answers scores by its table", () => {
  const wrong: string[] = [];
  for (let code = 0; code < 4 ** 7; code += 1) {
    const values = Array.from({ length: 7 }, (_, position) => Math.floor(code / 4 ** position) % 4);
    const scored = score(
      gad7,
      Object.fromEntries(values.map((value, position) => [`gad7-${position + 1}`, value])),
    );
    const [total, bandId, atCaseness] = gad7Table[values.reduce((sum, value) => sum + value, 0)] ?? [];
    const agrees =
      scored.status === "scored" &&
      scored.total === total &&
      scored.bandId === bandId &&
      scored.atCaseness === atCaseness;
    if (!agrees) wrong.push(values.join(""));
  }
  expect(wrong).toEqual([]);
});

describe("PHQ-9's difficulty item", () => {
  const visible = (answers: Answers) => visibleItems(phq9, answers).map((item) => item.id);

  test("is not summed", () => {
    const answers = answersOf(phq9Ids, 27);
    expect(score(phq9, { ...answers, "phq9-10": 3 })).toMatchObject({ total: 27, max: 27 });
    expect(score(phq9, { ...answersOf(phq9Ids, 1), "phq9-10": 3 })).toMatchObject({ total: 1 });
  });

  test("is not needed for a total", () => {
    expect(score(phq9, answersOf(phq9Ids, 12))).toMatchObject({ status: "scored", total: 12 });
  });

  test("is asked from a total of 1, not at 0, and not before the nine are answered", () => {
    expect(visible(answersOf(phq9Ids, 0))).toEqual(phq9Ids);
    expect(visible(answersOf(phq9Ids, 1))).toEqual([...phq9Ids, "phq9-10"]);
    expect(visible({ "phq9-1": 3 })).toEqual(phq9Ids);
  });

  test("comes last, and then nothing is left to ask", () => {
    expect(nextItem(phq9, {})?.id).toBe("phq9-1");
    expect(nextItem(phq9, { "phq9-1": 0, "phq9-3": 0 })?.id).toBe("phq9-2");
    expect(nextItem(phq9, answersOf(phq9Ids, 0))).toBeNull();
    expect(nextItem(phq9, answersOf(phq9Ids, 1))?.id).toBe("phq9-10");
    expect(nextItem(phq9, { ...answersOf(phq9Ids, 1), "phq9-10": 0 })).toBeNull();
  });

  test("its answer is dropped when going back has brought the total to 0", () => {
    const answers = { ...answersOf(phq9Ids, 0), "phq9-10": 2 };
    expect(askedAnswers(phq9, answers)).toEqual(answersOf(phq9Ids, 0));
    const kept = { ...answersOf(phq9Ids, 1), "phq9-10": 2 };
    expect(askedAnswers(phq9, kept)).toEqual(kept);
  });
});

describe("answers from outside", () => {
  test("every answer that is no item's is named", () => {
    expect(checkAnswers(phq9, { "gad7-1": 1, constructor: 1 })).toEqual([
      { kind: "unknownItem", itemId: "gad7-1" },
      { kind: "unknownItem", itemId: "constructor" },
    ]);
  });

  test("inherited properties are not answers", () => {
    const inherited = Object.setPrototypeOf({}, answersOf(phq9Ids, 9)) as Answers;
    expect(score(phq9, inherited)).toEqual({ status: "incomplete", missing: phq9Ids });
  });

  test("an impossible total has no band", () => {
    expect(() => getBand(phq9, 28)).toThrow(RangeError);
    expect(() => getBand(phq9, -1)).toThrow(RangeError);
  });
});

test("where higher is better, a case is a total at or below the cut-off", () => {
  const better: MeasureDefinition = { ...phq9, higherIs: "better" };
  expect(isAtCaseness(better, 10)).toBe(true);
  expect(isAtCaseness(better, 11)).toBe(false);
});
