/** A source file of more than 400 lines needs a reason. Sizes are a guide: most files stay under 150. */
import { finish, readHouse, staleExceptions, type HouseFile } from "./house.ts";

const lines_max = 400;

/** Path → why it is better long. Shrink this list; do not grow it. */
const exceptions: Readonly<Record<string, string>> = {};

/** Names the files that are too long and have no reason. */
export function problemsIn(files: readonly HouseFile[], allowed: Readonly<Record<string, string>>): string[] {
  const long = files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > lines_max);
  return [
    ...long
      .filter(({ path }) => !(path in allowed))
      .map(({ path, lines }) => `${path}: ${lines} lines, more than ${lines_max}: split it by what it does`),
    ...staleExceptions(Object.keys(allowed), new Set(long.map(({ path }) => path))),
  ];
}

if (import.meta.main)
  finish("files are short", problemsIn(readHouse("**/*.{ts,tsx,mjs,css,sql}"), exceptions));
