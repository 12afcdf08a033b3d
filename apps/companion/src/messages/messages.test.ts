import { gad7 } from "@goldthread/domain/measure/gad-7";
import { phq9 } from "@goldthread/domain/measure/phq-9";
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
  "%s has its own words for each range of the two measures asked most, and some for those of any other",
  (language) => {
    const keys = [
      ...[phq9, gad7].flatMap((measure) => plainSummaryKeys(measure)),
      "measureSummary.named",
      "measureSummary.change.uncertain",
    ];
    expect(keys.filter((key) => !has(language, key))).toEqual([]);
  },
);

test.each(["en", "es"] as const)("%s names everything the outbox can hold", (language) => {
  const outbox = Object.keys(staleAfter).map((path) => `unsent.what.${path}`);
  expect(outbox.filter((key) => !has(language, key))).toEqual([]);
});

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
