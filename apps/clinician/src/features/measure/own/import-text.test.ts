import { limits } from "@goldthread/schema/limits";
import { expect, test } from "vitest";
import { importText } from "./import-text.ts";

const max = limits.measure_import_bytes_max;

test("a questionnaire is sent as it came", () => {
  const text = '{\n  "resourceType": "Questionnaire"\n}';
  expect(importText(text)).toEqual({ json: text });
});

test("spaces between the parts do not make a questionnaire too long", () => {
  expect(importText(`[1,${" ".repeat(max)}2]`)).toEqual({ json: "[1,2]" });
});

test("nothing, and what is too long however it is written, is said before it is sent; bytes count, not characters", () => {
  expect(importText(" \n")).toEqual({ problem: "nothing" });
  expect(importText(`"${"x".repeat(max)}"`)).toEqual({ problem: "tooLong" });
  expect(importText(`"${"ñ".repeat(max / 2)}"`)).toEqual({ problem: "tooLong" });
  expect(importText(`{${" ".repeat(max)}`)).toEqual({ problem: "tooLong" });
  expect(importText("[".repeat(2 * max) + "]".repeat(2 * max))).toEqual({ problem: "tooLong" });
});
