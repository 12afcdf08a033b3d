import { expect, test } from "vitest";
import { breathSeconds, clockText, endOfPractice, fullness, momentAt, type BreathPhase } from "./timeline.ts";

const box: BreathPhase[] = [
  { kind: "in", seconds: 4 },
  { kind: "holdIn", seconds: 4 },
  { kind: "out", seconds: 4 },
  { kind: "holdOut", seconds: 4 },
];
const resonant: BreathPhase[] = [
  { kind: "in", seconds: 60 / 5.5 / 2 },
  { kind: "out", seconds: 60 / 5.5 / 2 },
];
const fourSevenEight: BreathPhase[] = [
  { kind: "in", seconds: 4 },
  { kind: "holdIn", seconds: 7 },
  { kind: "out", seconds: 8 },
];

test("each phase begins exactly when the one before ends, in every breath", () => {
  expect(momentAt(box, 0)).toMatchObject({ kind: "in", progress: 0, countdown: 4, breath: 0 });
  expect(momentAt(box, 3.999).kind).toBe("in");
  expect(momentAt(box, 4)).toMatchObject({ kind: "holdIn", progress: 0, countdown: 4 });
  expect(momentAt(box, 15.5)).toMatchObject({ kind: "holdOut", countdown: 1 });
  expect(momentAt(box, 16)).toMatchObject({ kind: "in", breath: 1, index: 0 });
  expect(momentAt(fourSevenEight, 11)).toMatchObject({ kind: "out", countdown: 8 });
});

test("the count goes down by one each second and ends on 1, with phases that are no whole seconds too", () => {
  expect([0, 1, 2, 3].map((second) => momentAt(box, second).countdown)).toEqual([4, 3, 2, 1]);
  expect(momentAt(resonant, 0).countdown).toBe(6);
  expect(momentAt(resonant, 5.4).countdown).toBe(1);
});

test("an hour of breathing does not drift or leave the phases", () => {
  for (let second = 0; second < 3600; second += 0.37) {
    const moment = momentAt(resonant, second);
    expect(moment.index).toBeLessThan(2);
    expect(moment.progress).toBeGreaterThanOrEqual(0);
    expect(moment.progress).toBeLessThanOrEqual(1);
  }
  expect(momentAt(resonant, 3599.999).breath).toBe(329);
});

test("lungs fill, stay, empty and stay, without a jump between phases", () => {
  expect(fullness({ kind: "in", progress: 0 })).toBe(0);
  expect(fullness({ kind: "in", progress: 1 })).toBe(1);
  expect(fullness({ kind: "holdIn", progress: 0.5 })).toBe(1);
  expect(fullness({ kind: "out", progress: 0 })).toBe(1);
  expect(fullness({ kind: "out", progress: 1 })).toBeCloseTo(0, 12);
  expect(fullness({ kind: "holdOut", progress: 0.5 })).toBe(0);
});

test("the last breath is finished, never cut off, and none is added when the time fits", () => {
  expect(endOfPractice(box, 60)).toBe(64);
  expect(endOfPractice(box, 64)).toBe(64);
  expect(endOfPractice(resonant, 300)).toBeCloseTo(28 * (60 / 5.5), 9);
});

test("phases that take no time are refused", () => {
  expect(() => breathSeconds([])).toThrow("phases");
  expect(() => breathSeconds([{ kind: "in", seconds: 0 }])).toThrow("phases");
  expect(() => breathSeconds([{ kind: "in", seconds: Number.NaN }])).toThrow("phases");
});

test("time is told in minutes and seconds", () => {
  expect(clockText(0)).toBe("0:00");
  expect(clockText(114.9)).toBe("1:54");
  expect(clockText(300)).toBe("5:00");
  expect(clockText(-3)).toBe("0:00");
});
