import { expect, test } from "vitest";
import { findStops, latestStop, nearestPlace, nextByKey } from "./find-stops.ts";
import { layoutTrajectories } from "./layout-trajectories.ts";
import {
  bandOf,
  type SeverityBand,
  type TrajectoryGap,
  type TrajectoryMark,
  type TrajectoryMeasure,
  type TrajectoryPoint,
} from "./trajectory-layout.ts";

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
const measureOf = (points: TrajectoryPoint[], gaps: TrajectoryGap[] = []): TrajectoryMeasure => ({
  id: "phq9",
  name: "PHQ-9",
  points,
  gaps,
  range: [0, 27],
  bands,
  caseness: { value: 10, label: "caseness" },
  baseline: { value: 19, reliable: 6, label: "noise" },
  readOut: ({ value }) => String(value),
});
const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);
const layoutOf = (measures: TrajectoryMeasure[], width = 780, marks: TrajectoryMark[] = []) =>
  layoutTrajectories({ width, size: 11, plotHeight: 208, measures, marks, formatDate, isoDay });
const layout = (
  points: TrajectoryPoint[],
  width = 780,
  marks: TrajectoryMark[] = [],
  gaps: TrajectoryGap[] = [],
) => {
  const laid = layoutOf([measureOf(points, gaps)], width, marks);
  const [panel] = laid.panels;
  if (!panel) throw new Error("One measure has one panel");
  return { ...laid, ...panel, markSigns: laid.marks };
};

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
      const ticks = laid.dates.map((tick) => tick.x);
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
  expect(laid.bands.map((band) => band.wordsY)).toEqual(
    laid.bands.map((band) => band.wordsY).toSorted((a, b) => a - b),
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
  expect(laid.dates).toHaveLength(1);
});

test("two hundred points are drawn as a line, twelve with their rings", () => {
  expect(layout(weekly(200)).dense).toBe(true);
  expect(layout(weekly(12)).dense).toBe(false);
});

test("marks of the same week do not touch, stay inside the drawing, and give up their words before their sign", () => {
  const marks = Array.from({ length: 9 }, (_, index) => ({
    id: String(index),
    at: start + index * 86_400_000,
    label: "plan signed by both of them",
    kind: "plan" as const,
  }));
  const laid = layout(weekly(12), 780, marks);
  expect(laid.markSigns).toHaveLength(9);
  const worded = laid.markSigns.filter(({ words }) => words !== "");
  expect(new Set(worded.map(({ y }) => y)).size).toBe(worded.length);
  for (const mark of laid.markSigns) expect(mark.y).toBeLessThan(laid.top);
});

test("sessions are ticks in a row of their own", () => {
  const laid = layout(weekly(12), 780, [
    { id: "s", at: start, label: "session 1", kind: "session" },
    { id: "p", at: start, label: "plan", kind: "plan" },
  ]);
  const [plan, session] = [
    laid.markSigns.find(({ id }) => id === "p"),
    laid.markSigns.find(({ id }) => id === "s"),
  ];
  expect(session?.words).toBe("");
  expect(session?.y).toBeGreaterThan(plan?.y ?? Infinity);
});

test("the line is broken where an answer was missed, and bridged by another", () => {
  const missed: TrajectoryGap = { id: "g", at: start + 1.5 * WEEK_MS, kind: "missed", label: "not answered" };
  const laid = layout(weekly(4), 780, [], [missed]);
  expect(laid.path.match(/M/gu)).toHaveLength(2);
  expect(laid.bridge.match(/M/gu)).toHaveLength(1);
  expect(layout(weekly(4)).bridge).toBe("");
});

test("measures under one another share the time axis, and the cut-off is always among the figures", () => {
  const laid = layoutOf([
    measureOf(weekly(3)),
    { ...measureOf(weekly(12)), id: "b", range: [0, 100], bands: [] },
  ]);
  const [one, two] = laid.panels;
  expect(one?.points.map(({ x }) => x)).toEqual(two?.points.slice(0, 3).map(({ x }) => x));
  for (const panel of laid.panels) expect(panel.scoreTicks.some(({ strong }) => strong)).toBe(true);
});

test("the reading line stops once a day, twice where a day was answered twice, and at what else happened", () => {
  const one = measureOf([
    { id: "a", at: start, value: 4 },
    { id: "b", at: start + 60_000, value: 9 },
  ]);
  const other = measureOf([{ id: "c", at: start + 30_000, value: 2 }]);
  const stops = findStops([one, other], [{ id: "m", at: start + WEEK_MS, label: "plan" }], isoDay);
  expect(stops.map(({ entries }) => entries.map((entry) => entry !== null))).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
  expect(stops[2]?.marks).toHaveLength(1);
  expect(latestStop(stops)).toBe(1);
});

test("arrow keys walk the days and stay on them; Escape puts the read-out away; other keys are not taken", () => {
  expect(nextByKey("ArrowRight", 4, 11)).toBe(5);
  expect(nextByKey("ArrowRight", 11, 11)).toBe(11);
  expect(nextByKey("ArrowLeft", 0, 11)).toBe(0);
  expect(nextByKey("Home", 7, 11)).toBe(0);
  expect(nextByKey("End", 7, 11)).toBe(11);
  expect(nextByKey("Escape", 7, 11)).toBeNull();
  expect(nextByKey("Tab", 7, 11)).toBeUndefined();
});

test("the pointer finds the nearest day, and the nearest score of that day", () => {
  const places = [
    { x: 0, y: 90 },
    { x: 50, y: 90 },
    { x: 50, y: 20 },
  ];
  expect(nearestPlace(places, 4, 0)).toBe(0);
  expect(nearestPlace(places, 60, 85)).toBe(1);
  expect(nearestPlace(places, 60, 15)).toBe(2);
  expect(nearestPlace([], 0, 0)).toBeNull();
});
