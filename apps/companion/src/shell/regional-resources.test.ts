import { expect, test } from "vitest";
import { regionalResources } from "./regional-resources.ts";

test.each([
  ["Europe/London", "116123"],
  ["Europe/Madrid", "024"],
  ["America/Chicago", "988"],
  ["America/Indiana/Knox", "988"],
])("a phone set to %s knows %s before anybody has signed in", (zone, number) => {
  expect(regionalResources(zone)[0]?.phone).toBe(number);
});

test("where the lines are not known, none is made up", () => {
  expect(regionalResources("America/Bogota")).toEqual([]);
  expect(regionalResources("Asia/Tokyo")).toEqual([]);
});
