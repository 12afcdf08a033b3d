import { describe, expect, test } from "vitest";
import { crisisRegions, defaultCrisisResources } from "./default-resources.ts";

describe.each(crisisRegions)("%s", (region) => {
  const resources = defaultCrisisResources(region);

  test("starts with a crisis line and has an emergency number", () => {
    expect(resources.map(({ kind }) => kind)).toEqual(["crisisLine", "emergency"]);
  });

  test("has numbers that can be dialled as they are, named in both languages", () => {
    for (const { phone, sms, name, source } of resources) {
      expect(phone).toMatch(/^\d{3,6}$/);
      expect(sms ?? phone).toMatch(/^\d{3,6}$/);
      expect([name.en, name.es, source]).not.toContain("");
    }
  });

  test("asks to be checked before use", () => {
    expect(resources.map(({ evidence }) => evidence)).toEqual(["U", "U"]);
  });
});

test("each region has its own numbers", () => {
  expect(crisisRegions.map((region) => defaultCrisisResources(region).map(({ phone }) => phone))).toEqual([
    ["988", "911"],
    ["116123", "999"],
    ["024", "112"],
  ]);
});

test("every id is used once", () => {
  const ids = crisisRegions.flatMap((region) => defaultCrisisResources(region).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
