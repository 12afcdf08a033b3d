import { expect, test } from "vitest";
import { moveCursor } from "./use-row-cursor.ts";

const ids = ["a", "b", "c"];

test("the cursor starts at the first row, stays inside, and has nowhere to go in an empty table", () => {
  expect(moveCursor(ids, null, 1)).toBe("a");
  expect(moveCursor(ids, "a", 1)).toBe("b");
  expect(moveCursor(ids, "c", 1)).toBe("c");
  expect(moveCursor(ids, "a", -1)).toBe("a");
  expect(moveCursor([], "a", 1)).toBeNull();
});

test("the cursor follows its row when rows are reordered, and starts over when its row is gone", () => {
  expect(moveCursor(["c", "b", "a"], "b", 1)).toBe("a");
  expect(moveCursor(["x", "y"], "b", 1)).toBe("x");
});
