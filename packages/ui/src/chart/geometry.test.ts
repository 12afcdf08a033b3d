import { expect, test } from "vitest";
import { keepByPriority, labelsThatFit, shorten, spreadApart, timeSpan, wrapWords } from "./geometry.ts";
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

test("band words are moved apart and stay on the chart; too many of them are refused", () => {
  const lengths = [14, 14, 14];
  expect(spreadApart([10, 50, 90], lengths, 0, 100)).toEqual([10, 50, 90]);
  expect(spreadApart([10, 12, 14], lengths, 3, 100)).toEqual([10, 24, 38]);
  expect(spreadApart([92, 95, 99], lengths, 0, 100)).toEqual([65, 79, 93]);
  expect(spreadApart([10, 20, 30], lengths, 0, 41)).toBeNull();
});

test("of two figures that would touch, the more important stays", () => {
  expect(keepByPriority([0, 50, 52, 100], [11, 11, 11, 11], 3, [0, 3, 2, 1])).toEqual([0, 2, 3]);
});

test("long words wrap whole, and what cannot fit is shortened or left out", () => {
  expect(wrapWords("moderately severe", 10, 60)).toEqual(["moderately", "severe"]);
  expect(wrapWords("severe", 10, 1)).toEqual(["severe"]);
  expect(shorten("plan v2 signed by both", 10, 60)).toMatch(/^plan v.*…$/u);
  expect(shorten("plan", 10, 8)).toBe("");
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
