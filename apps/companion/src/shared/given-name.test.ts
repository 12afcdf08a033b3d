import { expect, test } from "vitest";
import { givenName } from "./given-name.ts";

test.each([
  ["Inés Valdemorillo", "Inés"],
  ["Dr. Inés Valdemorillo", "Dr. Inés Valdemorillo"],
  ["Dra Inés Valdemorillo", "Dra Inés Valdemorillo"],
  ["Inés", "Inés"],
])("%s is called %s", (name, called) => {
  expect(givenName(name)).toBe(called);
});
