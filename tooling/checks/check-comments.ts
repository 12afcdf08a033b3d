/**
 * Comments say why things are as they are. What they were belongs in the history, what they should become in an
 * issue, and a disabled rule needs its reason.
 */
import { parseSync } from "oxc-parser";
import { finish, lineAt, readHouse, type HouseFile } from "./house.ts";

interface Comment {
  readonly start: number;
  readonly value: string;
}

const rules: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [
    /(?<!\b(?:am|are|be|been|being|is|was|were|get|gets) )\bused to\b/i,
    "tells what used to be; the history does that",
  ],
  [/\b(?:TODO|FIXME|XXX|HACK)\b/, "leaves work behind; do it, or open an issue"],
  [
    /@ts-(?:ignore|nocheck)|@ts-expect-error(?! \S+ \S)/,
    "silences the type checker without saying what it proves",
  ],
  [/(?:eslint|oxlint)-disable(?!.* -- \S)/, "switches a rule off without ` -- ` and a reason"],
];

/** Names the comments that break a rule. */
export function problemsIn(files: readonly HouseFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    commentsOf(path, text).flatMap(({ start, value }) =>
      rules
        .filter(([pattern]) => pattern.test(value))
        .map(([, problem]) => `${path}:${lineAt(text, start)}: ${problem}`),
    ),
  );
}

function commentsOf(path: string, text: string): readonly Comment[] {
  if (/\.[cm]?[jt]sx?$/.test(path)) return parseSync(path, text).comments;
  const pattern = path.endsWith(".sql") ? /--[^\n]*/g : /\/\*[\s\S]*?\*\//g;
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, value: match[0] }));
}

if (import.meta.main) finish("comments say why", problemsIn(readHouse("**/*.{ts,tsx,mjs,sql,css}")));
