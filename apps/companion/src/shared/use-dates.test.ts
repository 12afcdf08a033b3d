import { expect, test } from "vitest";
import { regionalLocale } from "./use-dates.ts";

test.each([
  ["en", ["en-GB", "es"], "en-GB"],
  ["es", ["en-GB", "es-MX"], "es-MX"],
  ["es", ["en-GB"], "es"],
  ["en", ["es-ES", "en", "en-US"], "en"],
])("the page in %s for somebody who speaks %j has dates as in %s", (language, spoken, expected) => {
  expect(regionalLocale(language, spoken)).toBe(expected);
});
