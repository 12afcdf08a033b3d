import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/root.ts";

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface HouseFile {
  readonly path: string;
  readonly text: string;
}

// What is made, fetched or kept on this machine, and not written by hand.
const not_ours = new Set([
  "node_modules",
  "dist",
  "generated",
  "test-results",
  "coverage",
  "data",
  ".git",
  ".turbo",
  ".cache",
]);

/** Reads the repository's files that match the globs, sorted by path. */
export function readHouse(...globs: readonly string[]): HouseFile[] {
  return globSync([...globs], {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => not_ours.has(entry.name),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(join(root, "/").length), text: readFileSync(path, "utf8") }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The 1-based line of a position in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/**
 * Exceptions that nothing needs any more: lists of exceptions only shrink.
 *
 * @param exceptions the keys allowed, @param used those met in the house
 */
export function staleExceptions(exceptions: Iterable<string>, used: ReadonlySet<string>): string[] {
  return [...exceptions]
    .filter((key) => !used.has(key))
    .map((key) => `the exception "${key}" is no longer needed: take it off the list`);
}

/** Prints what is wrong and ends the script, with exit code 1 if anything is. */
export function finish(rule: string, problems: readonly string[]): void {
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) console.log(`${problems.length} against the rule: ${rule}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
