import { expect, test } from "vitest";
import { sealSecret, unsealSecret } from "./seal.ts";

const rootKey = Buffer.alloc(32, 1);
/** The cipher's own words, and ours for a version nobody wrote. */
const refused = /unable to authenticate|does not know/;
const secret = Buffer.from("an authenticator's secret");

test("what is sealed for a person opens for that person, and is never sealed alike twice", () => {
  const sealed = sealSecret(rootKey, "person-a", secret);
  expect(unsealSecret(rootKey, "person-a", sealed)).toEqual(secret);
  expect(sealed.includes(secret)).toBe(false);
  expect(sealSecret(rootKey, "person-a", secret)).not.toEqual(sealed);
});

test("it opens for nobody else, under no other key, and not once a byte was changed", () => {
  const sealed = sealSecret(rootKey, "person-a", secret);
  expect(() => unsealSecret(rootKey, "person-b", sealed)).toThrow(refused);
  expect(() => unsealSecret(Buffer.alloc(32, 2), "person-a", sealed)).toThrow(refused);
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(() => unsealSecret(rootKey, "person-a", altered)).toThrow(refused);
  }
});
