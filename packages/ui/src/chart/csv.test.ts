import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

test("figures are written alike everywhere, and words with commas, quotes and lines are quoted", () => {
  expect(
    toCsv(
      ["Day", "Score"],
      [
        ["2026-11-09", 2.5],
        ['a, "b"\nc', 0.1 + 0.2],
        [null, -3],
      ],
    ),
  ).toBe('Day,Score\r\n2026-11-09,2.5\r\n"a, ""b""\nc",0.3\r\n,-3\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"])("%j is not run as a formula", (words) => {
  expect(toCsv(["x"], [[words]]).split("x\r\n")[1]).toMatch(/^"?'/u);
});
