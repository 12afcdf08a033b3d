import { getSummary, listSummaries } from "@goldthread/domain/exercise/library";
import { expect, test } from "vitest";
import {
  type ExerciseSearch,
  findExercises,
  readExerciseSearch,
  search_characters_max,
} from "./library-search.ts";

const entries = [
  { summary: getSummary("box-breathing"), origin: "shipped" as const, hidden: false },
  { summary: getSummary("body-scan"), origin: "shipped" as const, hidden: true },
  { summary: { ...getSummary("worry-time"), id: "own" }, origin: "own" as const, hidden: false },
];
const found = (search: ExerciseSearch, language: "en" | "es" = "en") =>
  findExercises(entries, search, language).map(({ summary }) => summary.id);

test("words find an exercise by title and purpose in the reader's language, with or without accents", () => {
  expect(found({ words: "BOX" })).toEqual(["box-breathing"]);
  expect(found({ words: "head hard" })).toEqual(["box-breathing"]);
  expect(found({ words: "respiracion" }, "es")).toEqual(["box-breathing"]);
  expect(found({ words: "respiracion" })).toEqual([]);
});

test("an exercise that is not written in the reader's language is found in its own", () => {
  const { title, purpose, ...rest } = getSummary("stop");
  const summary = {
    ...rest,
    languages: ["en" as const],
    title: { ...title, es: "" },
    purpose: { ...purpose, es: "" },
  };
  const only = [{ summary, origin: "own" as const, hidden: false }];
  expect(findExercises(only, { words: title.en }, "es")).toHaveLength(1);
});

test("each part of the address narrows the list, and together they narrow it further", () => {
  expect(found({})).toEqual(["box-breathing", "body-scan", "own"]);
  expect(found({ offer: "offered" })).toEqual(["box-breathing", "own"]);
  expect(found({ offer: "hidden" })).toEqual(["body-scan"]);
  expect(found({ offer: "own" })).toEqual(["own"]);
  expect(found({ need: "worry" })).toEqual(["own"]);
  expect(found({ need: "worry", offer: "hidden" })).toEqual([]);
});

test("every need finds something that ships", () => {
  const shipped = listSummaries().map((summary) => ({ summary, origin: "shipped" as const, hidden: false }));
  for (const need of ["calm", "sleep", "urge", "worry", "kindness", "focus"] as const)
    expect(findExercises(shipped, { need }, "en").length).toBeGreaterThan(0);
});

test("an address is read as far as it is understood", () => {
  const whole = { offer: "hidden", need: "sleep", words: "at night" } as const;
  expect(readExerciseSearch({ ...whole })).toEqual(whole);
  expect(readExerciseSearch({ words: 478 })).toEqual({ words: "478" });
  expect(readExerciseSearch({ offer: "all", need: "fame", words: " " })).toEqual({});
  expect(readExerciseSearch({ words: "x".repeat(search_characters_max) })).not.toEqual({});
  expect(readExerciseSearch({ words: "x".repeat(search_characters_max + 1) })).toEqual({});
});
