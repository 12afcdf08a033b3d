import { expect, test } from "vitest";
import { layoutBeforeAfter } from "./before-after-layout.ts";

const day_ms = 86_400_000;
const point = (id: string, day: number, before: number, after: number) => ({
  id,
  at: day * day_ms,
  before,
  after,
});
const lay = (points: Parameters<typeof layoutBeforeAfter>[0]["points"], width = 320) =>
  layoutBeforeAfter({ points, range: [0, 10], width, size: 12, formatDate: (at) => `${at / day_ms} May` });

test("less stands lower, and the least and the greatest rating stand on the outer lines", () => {
  const { marks, lines } = lay([point("a", 1, 10, 0), point("b", 2, 6, 4)]);
  const [first, second] = marks;
  expect(first?.after).toBeGreaterThan(first?.before ?? Infinity);
  expect(Math.abs((first?.before ?? 0) - (lines.at(-1)?.y ?? 99))).toBeLessThan(1);
  expect(Math.abs((first?.after ?? 0) - (lines[0]?.y ?? 99))).toBeLessThan(1);
  expect(second?.before).toBeLessThan(second?.after ?? 0);
});

test("everything stays within the drawing at any width, once and a hundred times", () => {
  for (const width of [240, 320, 900]) {
    for (const count of [1, 2, 100]) {
      const points = Array.from({ length: count }, (_, day) => point(String(day), day, day % 11, 3));
      const { marks, dates, left, height } = lay(points, width);
      for (const { x, before, after } of marks) {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x).toBeLessThanOrEqual(width);
        expect(Math.max(before, after)).toBeLessThan(height);
      }
      expect(dates.length).toBeGreaterThan(0);
      expect(dates.every(({ x }) => x > 0 && x < width)).toBe(true);
    }
  }
});
