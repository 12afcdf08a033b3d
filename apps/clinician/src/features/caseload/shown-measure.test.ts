import { expect, test } from "vitest";
import { caseloadRow, measures as known, scores, triaged } from "../../testing/caseload-row.ts";
import { columnMeasure, findShownMeasure } from "./shown-measure.ts";

const shownOf = (measures: ReturnType<typeof scores>[], wanted?: string, column: string | null = "phq-9") => {
  const [row] = triaged(caseloadRow("Oriel Fennick", { measures }));
  return row === undefined ? null : findShownMeasure(row, known, wanted, column);
};

test("a row shows the measure its reason speaks of, else the column's", () => {
  expect(shownOf([scores("phq-9", 12, 13), scores("gad-7", 6, 12)])?.measureId).toBe("gad-7");
  expect(shownOf([scores("gad-7", 8, 8), scores("phq-9", 12, 13)])?.measureId).toBe("phq-9");
  expect(shownOf([scores("gad-7", 8, 8)])?.measureId).toBe("gad-7");
});

test("a measure asked for is shown, or nothing where the client has not answered it", () => {
  expect(shownOf([scores("phq-9", 12, 13), scores("gad-7", 6, 12)], "phq-9")?.measureId).toBe("phq-9");
  expect(shownOf([scores("phq-9", 12, 13)], "gad-7")).toBeNull();
});

test("the change is last minus baseline, and none after one answer", () => {
  expect(shownOf([scores("phq-9", 19, 12, 10)])).toMatchObject({ baseline: 19, last: 10, change: -9 });
  expect(shownOf([scores("phq-9", 19)])?.change).toBeNull();
});

test("the trend keeps the order of the answers", () => {
  expect(shownOf([scores("phq-9", 19, 12, 10)])?.recent.map(({ total }) => total)).toEqual([19, 12, 10]);
});

test("the column is the first measure that half the clients have answered", () => {
  const phq = [scores("phq-9", 9)];
  const gad = [scores("gad-7", 9)];
  const rows = (...all: (typeof phq)[]) =>
    triaged(...all.map((measures, place) => caseloadRow(`Client ${place}`, { measures })));
  expect(columnMeasure(rows(phq, gad), known)).toBe("phq-9");
  expect(columnMeasure(rows(phq, gad, gad), known)).toBe("gad-7");
  expect(columnMeasure(rows([], []), known)).toBeNull();
});
