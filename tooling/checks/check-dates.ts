/**
 * Dates are written by `useDateFormat` and what stands on it: use-intl's own `dateTime` takes "en" for American English,
 * and puts the month before the day.
 */
import { finish, lineAt, readHouse, type HouseFile } from "./house.ts";

/** Names the dates that are written past it. */
export function problemsIn(files: readonly HouseFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/\.dateTime(?:Range)?\(|\.toLocale(?:Date|Time)String\(/g)].map(
      (match) => `${path}:${lineAt(text, match.index)}: a date written otherwise than by useDateFormat`,
    ),
  );
}

if (import.meta.main)
  finish("dates are written in one way", problemsIn(readHouse("{apps,packages}/*/src/**/*.{ts,tsx}")));
