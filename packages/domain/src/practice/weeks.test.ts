import { expect, test } from "vitest";
import { practiceWeeks } from "./weeks.ts";

const today = "2026-03-30";
const since = { firstDay: "2026-01-01", lastDay: null, today, weeks_max: 4 };
const fiveAWeek = { times: 5, per: "week" } as const;

test("each span is seven days, the last ends today, and what lies a day outside counts in none", () => {
  const edges = ["2026-03-02", "2026-03-03", "2026-03-23", "2026-03-24", "2026-03-30", "2026-03-31"];
  expect(practiceWeeks(edges, { ...since, dose: fiveAWeek })).toEqual([
    { from: "2026-03-03", to: "2026-03-09", done: 1, asked: 5 },
    { from: "2026-03-10", to: "2026-03-16", done: 0, asked: 5 },
    { from: "2026-03-17", to: "2026-03-23", done: 1, asked: 5 },
    { from: "2026-03-24", to: "2026-03-30", done: 2, asked: 5 },
  ]);
});

test("twice on a day is two times, and more than was asked is told as it was", () => {
  const weeks = practiceWeeks([today, today, today], { ...since, dose: { times: 2, per: "week" } });
  expect(weeks.at(-1)).toMatchObject({ done: 3, asked: 2 });
});

test("a daily dose asks for every day", () => {
  const weeks = practiceWeeks([], { ...since, dose: { times: 2, per: "day" } });
  expect(weeks.map(({ asked }) => asked)).toEqual([14, 14, 14, 14]);
});

test("the first span is as short as what was prescribed of it, and asks for its share, once at the least", () => {
  const from = (firstDay: string, dose: { times: number; per: "day" | "week" }) =>
    practiceWeeks(["2026-03-23", "2026-03-24"], { ...since, firstDay, dose });
  expect(from("2026-03-24", fiveAWeek)).toEqual([{ from: "2026-03-24", to: today, done: 1, asked: 5 }]);
  expect(from("2026-03-23", fiveAWeek)[0]).toEqual({
    from: "2026-03-23",
    to: "2026-03-23",
    done: 1,
    asked: 1,
  });
  expect(from("2026-03-27", fiveAWeek)).toEqual([{ from: "2026-03-27", to: today, done: 0, asked: 3 }]);
  expect(from("2026-03-30", { times: 1, per: "week" })[0]?.asked).toBe(1);
  expect(from("2026-03-29", { times: 2, per: "day" })[0]?.asked).toBe(4);
});

test("what has not begun has no span yet, and what is over ends on its last day", () => {
  expect(practiceWeeks([today], { ...since, firstDay: "2026-03-31", dose: fiveAWeek })).toEqual([]);
  const over = practiceWeeks([today, "2026-03-20"], { ...since, lastDay: "2026-03-20", dose: fiveAWeek });
  expect(over.at(-1)).toEqual({ from: "2026-03-14", to: "2026-03-20", done: 1, asked: 5 });
  const toCome = practiceWeeks([today], { ...since, lastDay: "2026-03-31", dose: fiveAWeek });
  expect(toCome.at(-1)?.to).toBe(today);
});
