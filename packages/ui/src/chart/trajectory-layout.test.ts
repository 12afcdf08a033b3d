import { expect, test } from "vitest";
import { nearestPoint, nextByKey } from "./trajectory-scrubber.tsx";
import { bandOf, layoutTrajectory, type SeverityBand, type TrajectoryPoint } from "./trajectory-layout.ts";

const WEEK_MS = 7 * 86_400_000;
const start = Date.UTC(2026, 7, 31);
const bands: SeverityBand[] = [
  { from: 0, label: "minimal", level: 0 },
  { from: 5, label: "mild", level: 1 },
  { from: 10, label: "moderate", level: 2 },
  { from: 15, label: "moderately severe", level: 3 },
  { from: 20, label: "severe", level: 4 },
];
const weekly = (count: number): TrajectoryPoint[] =>
  Array.from({ length: count }, (_, week) => ({
    id: String(week),
    at: start + week * WEEK_MS,
    value: (19 - week + 28) % 28,
  }));
const formatDate = (at: number) => new Date(at).toISOString().slice(5, 10);
const layout = (
  points: TrajectoryPoint[],
  width = 780,
  marks: { id: string; at: number; label: string }[] = [],
) =>
  layoutTrajectory({
    width,
    plotHeight: 208,
    points,
    range: [0, 27],
    bands,
    marks,
    caseness: 10,
    baseline: { value: 19, reliable: 6 },
    formatDate,
  });

test.each([0, 1, 2, 12, 200])(
  "%i points: all stand on the plot, in time's order, with dates that do not touch",
  (count) => {
    for (const width of [280, 320, 780, 1400]) {
      const laid = layout(weekly(count), width);
      for (const { x, y } of laid.points) {
        expect(x).toBeGreaterThanOrEqual(laid.left);
        expect(x).toBeLessThanOrEqual(laid.right);
        expect(y).toBeGreaterThanOrEqual(laid.top);
        expect(y).toBeLessThanOrEqual(laid.bottom);
      }
      expect(laid.points.map(({ x }) => x)).toEqual(laid.points.map(({ x }) => x).toSorted((a, b) => a - b));
      const ticks = laid.xTicks.map((tick) => tick.x);
      for (const [index, tick] of ticks.slice(1).entries())
        expect(tick - (ticks[index] ?? 0)).toBeGreaterThan(40);
      expect(JSON.stringify(laid)).not.toContain("null,null");
      expect(laid.path).not.toContain("NaN");
    }
  },
);

test("the grounds are the published bands: each begins where the one beneath ends, worst at the top", () => {
  const laid = layout(weekly(3));
  expect(laid.bands.map((band) => band.label)).toEqual([
    "severe",
    "moderately severe",
    "moderate",
    "mild",
    "minimal",
  ]);
  for (const [index, beneath] of laid.bands.slice(1).entries()) {
    const above = laid.bands[index];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(beneath.y, 6);
  }
  expect(laid.bands.map((band) => band.labelY)).toEqual(
    laid.bands.map((band) => band.labelY).toSorted((a, b) => a - b),
  );
});

test("a score belongs to the band it begins", () => {
  expect(bandOf(bands, 9)?.label).toBe("mild");
  expect(bandOf(bands, 10)?.label).toBe("moderate");
  expect(bandOf(bands, 27)?.label).toBe("severe");
});

test("the corridor reaches as far as reliable change on both sides of the baseline, and no further than the scale", () => {
  const laid = layout(weekly(3));
  const px_per_point = (laid.bottom - laid.top) / 27;
  expect(laid.corridor?.middle).toBeCloseTo(laid.bottom - 19 * px_per_point, 6);
  expect(laid.corridor?.bottom).toBeCloseTo(laid.bottom - 13 * px_per_point, 6);
  expect(laid.corridor?.top).toBeCloseTo(laid.bottom - 25 * px_per_point, 6);
});

test("repeats on one day keep both points, and one that hides another is marked", () => {
  const laid = layout([
    { id: "a", at: start, value: 9 },
    { id: "b", at: start + 60_000, value: 9 },
    { id: "c", at: start + 120_000, value: 14 },
  ]);
  expect(laid.points.map(({ stacked }) => stacked)).toEqual([false, true, false]);
  expect(laid.xTicks).toHaveLength(1);
});

test("two hundred points are drawn as a line, twelve with their rings", () => {
  expect(layout(weekly(200)).dense).toBe(true);
  expect(layout(weekly(12)).dense).toBe(false);
});

test("marks of the same week stand on rows of their own, inside the drawing", () => {
  const laid = layout(weekly(12), 780, [
    { id: "1", at: start, label: "plan v1 signed" },
    { id: "2", at: start + WEEK_MS / 7, label: "crisis plan written" },
    { id: "3", at: start + 11 * WEEK_MS, label: "plan v2 signed" },
  ]);
  expect(laid.marks.map(({ row }) => row)).toEqual([0, 1, 0]);
  for (const mark of laid.marks) expect(mark.end).toBeLessThanOrEqual(laid.width);
});

test("arrow keys walk the points and stay on them; Escape puts the read-out away; other keys are not taken", () => {
  expect(nextByKey("ArrowRight", 4, 11)).toBe(5);
  expect(nextByKey("ArrowRight", 11, 11)).toBe(11);
  expect(nextByKey("ArrowLeft", 0, 11)).toBe(0);
  expect(nextByKey("Home", 7, 11)).toBe(0);
  expect(nextByKey("End", 7, 11)).toBe(11);
  expect(nextByKey("Escape", 7, 11)).toBeNull();
  expect(nextByKey("Tab", 7, 11)).toBeUndefined();
});

test("the pointer finds the nearest day, and the nearest score of that day", () => {
  const laid = layout([
    { id: "a", at: start, value: 4 },
    { id: "b", at: start + 8 * WEEK_MS, value: 9 },
    { id: "c", at: start + 8 * WEEK_MS, value: 20 },
  ]);
  const [, low, high] = laid.points;
  expect(nearestPoint(laid, laid.left, 0)).toBe(0);
  expect(nearestPoint(laid, laid.right, low?.y ?? 0)).toBe(1);
  expect(nearestPoint(laid, laid.right, high?.y ?? 0)).toBe(2);
});
