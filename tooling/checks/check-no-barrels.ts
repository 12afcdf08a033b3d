/** No file only passes on what another file holds: an import names the file where the thing is. */
import { finish, lineAt, readHouse, type HouseFile } from "./house.ts";

/** Names index files and re-exports. */
export function problemsIn(files: readonly HouseFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...(/(^|\/)index\.tsx?$/.test(path)
      ? [`${path}: an index file; import from the file that holds the thing`]
      : []),
    ...[...text.matchAll(/^export\s+(?:type\s+)?(?:\*|\{[^}]*\})(?:\s+as\s+\w+)?\s+from\s/gm)].map(
      (match) => `${path}:${lineAt(text, match.index)}: passes on another file's export`,
    ),
  ]);
}

if (import.meta.main) finish("no barrels", problemsIn(readHouse("{apps,packages,tooling}/**/*.{ts,tsx}")));
