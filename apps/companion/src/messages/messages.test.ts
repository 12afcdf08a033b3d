import { listExercises } from "@goldthread/domain/exercise/catalogue";
import { listMeasures } from "@goldthread/domain/measure/library";
import { plainSummaryKeys } from "@goldthread/domain/measure/plain-summary";
import { expect, test } from "vitest";
import { createTranslator } from "use-intl/core";
import { staleAfter } from "../offline/commands.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

const languages = { en, es };
const has = (language: keyof typeof languages, key: string) => {
  let value: unknown = languages[language];
  for (const part of key.split("."))
    value = typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined;
  return typeof value === "string";
};

test.each(["en", "es"] as const)(
  "%s has words for all that the clinical rules can say of a total",
  (language) => {
    const keys = listMeasures().flatMap((measure) => plainSummaryKeys(measure));
    expect(keys.filter((key) => !has(language, key))).toEqual([]);
  },
);

test.each(["en", "es"] as const)(
  "%s names every exercise, its safety notes and everything the outbox can hold",
  (language) => {
    const exercises = listExercises().flatMap(({ id, safetyNotes }) => [
      ...["name", "about", "short"].map((part) => `practice.exercise.${id}.${part}`),
      ...safetyNotes.map((note) => `practice.safety.${note}`),
    ]);
    const outbox = Object.keys(staleAfter).map((path) => `unsent.what.${path}`);
    expect([...exercises, ...outbox].filter((key) => !has(language, key))).toEqual([]);
  },
);

test.each([
  ["en", 0, 40, "40 seconds"],
  ["en", 1, 0, "1 minute"],
  ["en", 5, 5, "5 minutes and 5 seconds"],
  ["es", 2, 1, "2 minutos y 1 segundo"],
] as const)("in %s %d minutes and %d seconds read %j", (locale, minutes, seconds, text) => {
  const t = createTranslator({
    locale,
    messages: { practice: languages[locale].practice },
    namespace: "practice",
  });
  expect(t("after.time", { minutes, seconds })).toBe(text);
});
