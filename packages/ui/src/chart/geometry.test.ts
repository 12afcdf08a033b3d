import { expect, test } from "vitest";
import { labelsThatFit, nearestIndex, spreadApart, stackRows, timeSpan } from "./geometry.ts";
import { sparkPlaces } from "./sparkline.tsx";

const DAY_MS = 86_400_000;

test("labels never touch, and the first and last dates are those that stay", () => {
  const centres = [0, 30, 60, 90, 120];
  const kept = labelsThatFit(
    centres,
    centres.map(() => 40),
    10,
  );
  expect(kept).toEqual([0, 2, 4]);
  expect(labelsThatFit([0, 10], [40, 40], 10)).toEqual([0]);
  expect(labelsThatFit([], [], 10)).toEqual([]);
  expect(labelsThatFit([50], [40], 10)).toEqual([0]);
});

test("two hundred dates on 640 px keep a readable few", () => {
  const centres = Array.from({ length: 200 }, (_, index) => index * 3.2);
  const kept = labelsThatFit(
    centres,
    centres.map(() => 44),
    12,
  );
  expect(kept.length).toBeGreaterThan(5);
  for (let index = 1; index < kept.length; index += 1) {
    expect((centres[kept[index] ?? 0] ?? 0) - (centres[kept[index - 1] ?? 0] ?? 0)).toBeGreaterThanOrEqual(
      56,
    );
  }
});

test("band words are moved apart and stay on the chart", () => {
  expect(spreadApart([10, 50, 90], 14, 0, 100)).toEqual([10, 50, 90]);
  expect(spreadApart([10, 12, 14], 14, 7, 100)).toEqual([10, 24, 38]);
  expect(spreadApart([92, 95, 99], 14, 0, 100)).toEqual([72, 86, 100]);
});

test("marks on the same days go to different rows", () => {
  expect(
    stackRows(
      [
        { start: 0, end: 50 },
        { start: 20, end: 70 },
        { start: 60, end: 90 },
      ],
      4,
    ),
  ).toEqual([0, 1, 0]);
});

test("the nearest point is found, among none too", () => {
  expect(nearestIndex([0, 10, 20], 14)).toBe(1);
  expect(nearestIndex([0, 10, 20], 400)).toBe(2);
  expect(nearestIndex([], 4)).toBe(-1);
});

test("one response, or two on one day, stand in the middle of six days; more than that keep their own span", () => {
  expect(timeSpan([])).toBeNull();
  expect(timeSpan([10 * DAY_MS])).toEqual([7 * DAY_MS, 13 * DAY_MS]);
  expect(timeSpan([10 * DAY_MS, 10 * DAY_MS + 3_600_000])?.map((at) => Math.floor(at / DAY_MS))).toEqual([
    7, 13,
  ]);
  expect(timeSpan([0, 84 * DAY_MS])).toEqual([0, 84 * DAY_MS]);
});

test("a sparkline is drawn on the measure's own scale, higher score higher up, and stays inside when a score does not", () => {
  const [low, high] = sparkPlaces(
    [
      { at: 0, value: 0 },
      { at: DAY_MS, value: 27 },
    ],
    [0, 27],
    112,
    32,
  );
  expect(low).toEqual({ x: 4, y: 28 });
  expect(high).toEqual({ x: 108, y: 4 });
  expect(sparkPlaces([{ at: 0, value: 99 }], [0, 27], 112, 32)).toEqual([{ x: 108, y: 4 }]);
  expect(
    sparkPlaces(
      [
        { at: 5, value: 3 },
        { at: 5, value: 9 },
      ],
      [0, 27],
      112,
      32,
    ).map(({ x }) => x),
  ).toEqual([4, 108]);
  expect(sparkPlaces([], [0, 27], 112, 32)).toEqual([]);
});
