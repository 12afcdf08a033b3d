import { expect, test } from "vitest";
import { clockText } from "./clock-text.ts";

test("time is told in minutes and seconds", () => {
  expect(clockText(0)).toBe("0:00");
  expect(clockText(114.9)).toBe("1:54");
  expect(clockText(300)).toBe("5:00");
  expect(clockText(-3)).toBe("0:00");
});
