import { expect, test } from "vitest";
import { listMeasures } from "./library.ts";
import { wordingHash } from "./testing/wording-hash.ts";
import { wordingHashes } from "./testing/wording-hashes.ts";
import { getTranslation, languagesOf } from "./wording.ts";

const translations = listMeasures().flatMap((measure) =>
  languagesOf(measure).map((language) => ({ measure, language, name: `${measure.id} ${language}` })),
);

test.each(translations)("$name keeps its wording to the letter", ({ measure, language, name }) => {
  expect(wordingHash(getTranslation(measure, language))).toBe(wordingHashes[name]);
});

test("every hash is of a translation that ships, and every translation has an id of its own", () => {
  expect(Object.keys(wordingHashes).toSorted()).toEqual(translations.map(({ name }) => name).toSorted());
  const ids = translations.map(({ measure, language }) => getTranslation(measure, language).translationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a single changed letter changes the hash", () => {
  const [first] = translations;
  if (!first) throw new Error("no translation ships");
  const translation = getTranslation(first.measure, first.language);
  const [itemId = "", text = ""] = Object.entries(translation.items)[0] ?? [];
  const edited = { ...translation, items: { ...translation.items, [itemId]: `${text.slice(0, -1)}!` } };
  expect(wordingHash(edited)).not.toBe(wordingHash(translation));
});
