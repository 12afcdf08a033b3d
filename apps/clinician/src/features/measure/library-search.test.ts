import { gad7 } from "@goldthread/domain/measure/gad-7";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { summaryOf } from "@goldthread/domain/measure/summary";
import { expect, test } from "vitest";
import { findInLibrary, type LibrarySearch, readLibrarySearch } from "./library-search.ts";

const entries = [
  { ...summaryOf(phq9), offered: true, origin: "shipped" as const },
  { ...summaryOf(gad7), offered: false, origin: "shipped" as const },
  { ...summaryOf({ ...gad7, id: "own", translations: {} }), offered: true, origin: "own" as const },
];
const found = (words: string, search: LibrarySearch = {}, language: "en" | "es" = "en") =>
  findInLibrary(entries, { words, language, search }).map(({ id }) => id);

test("words find a measure by its name, with or without the hyphen, and by what it asks about", () => {
  expect(found("phq-9")).toEqual(["phq-9"]);
  expect(found("PHQ9")).toEqual(["phq-9"]);
  expect(found("depression")).toEqual(["phq-9"]);
  expect(found("depresion", {}, "es")).toEqual(["phq-9"]);
  expect(found("no such thing")).toEqual([]);
});

test("each part of the address narrows the list", () => {
  expect(found("", { offer: "offered" })).toEqual(["phq-9", "own"]);
  expect(found("", { offer: "notOffered" })).toEqual(["gad-7"]);
  expect(found("", { offer: "own" })).toEqual(["own"]);
  expect(found("", { language: "es" })).toEqual(["phq-9", "gad-7"]);
  expect(found("", { licence: "never" })).toEqual([]);
  expect(found("", { about: gad7.about.en })).toEqual(["gad-7", "own"]);
});

test("an address is read as far as it is understood", () => {
  expect(readLibrarySearch({ offer: "own", licence: "free", language: "es", about: "depression" })).toEqual({
    offer: "own",
    licence: "free",
    language: "es",
    about: "depression",
  });
  expect(readLibrarySearch({ offer: "all", licence: 3, language: "fr", about: ["x"] })).toEqual({});
});
