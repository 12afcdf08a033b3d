import { loadScript } from "@goldthread/domain/exercise/load-script";
import { eachStep } from "@goldthread/domain/exercise/each-step";
import { expect, test } from "vitest";
import { leadingTo, placesOf } from "./step-places.ts";

test("every step has a place of its own, and a summary of problems can name it", async () => {
  const { steps } = await loadScript("urge-surfing");
  const places = placesOf(steps);
  const ids = eachStep(steps).map(({ step }) => step.id);
  expect([...places.keys()].toSorted()).toEqual(ids.toSorted());
  expect(new Set(places.values()).size).toBe(ids.length);
  expect(places.get("minutes")).toBe("4");
  expect(places.get("rate")).toBe("4.4");
  expect(places.get("strong")).toBe("5.1.1");
});

test("the way to a step leads through those it stands in, and through no others", async () => {
  const { steps } = await loadScript("urge-surfing");
  expect(leadingTo(steps, new Set(["rate", "where"]))).toEqual(["where", "minutes", "rate"]);
  expect(leadingTo(steps, new Set(["title"]))).toEqual([]);
});
