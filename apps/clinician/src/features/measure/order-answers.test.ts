import { phq9 } from "@goldthread/domain/measure/phq-9";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { expect, test } from "vitest";
import { answeredItems, severityOf, worstFirst } from "./order-answers.ts";

const answers = Object.fromEntries(phq9.items.slice(0, 9).map(({ id }, place) => [id, place === 3 ? 3 : 1]));

test("a question that was asked and left out is listed without an answer; one that was not asked is not", () => {
  const { "phq9-2": _left, ...rest } = answers;
  const items = answeredItems(phq9, rest);
  expect(items.find(({ item }) => item.id === "phq9-2")).toMatchObject({ number: 2, value: undefined });
  const nothing = Object.fromEntries(Object.keys(answers).map((id) => [id, 0]));
  expect(answeredItems(phq9, nothing).map(({ item }) => item.id)).not.toContain("phq9-10");
});

test("a safety question comes first, then the most severe answer", () => {
  const order = worstFirst(phq9, answeredItems(phq9, answers), new Set(["phq9-9"]));
  expect(order.slice(0, 2).map(({ item }) => item.id)).toEqual(["phq9-9", "phq9-4"]);
});

test("what is severe turns round where higher is better, and again where an item is reversed", () => {
  expect(severityOf(phq9, "phq9-1", 3)).toBe(1);
  const better: MeasureDefinition = { ...phq9, higherIs: "better" };
  expect(severityOf(better, "phq9-1", 3)).toBe(0);
  const [total] = phq9.scales;
  if (total === undefined || total.method.kind === "tiers") throw new Error("PHQ-9 has a sum");
  const scales = [{ ...total, method: { ...total.method, reverse: ["phq9-1"] } }];
  expect(severityOf({ ...phq9, scales }, "phq9-1", 3)).toBe(0);
  expect(severityOf({ ...better, scales }, "phq9-1", 3)).toBe(1);
});
