/** Nothing in the repository names a machine, somebody's home folder or the host packages came from. */
import { finish, lineAt, readHouse, type HouseFile } from "./house.ts";

// In two halves, so that this file does not name them either.
const patterns = [
  new RegExp(String.raw`(?<![\w.~-])/(?:ro${""}ot|wo${""}rk)/`, "g"),
  new RegExp(String.raw`(?<![\w.~-])/(?:ho${""}me|Us${""}ers)/[\w.-]+/`, "g"),
  new RegExp(
    String.raw`\bregistry\.[\w-]+\.\w+|\bnpm${""}js\.(?:org|com)|https?://[^\s"')]*/(?:artifactory|nexus)/`,
    "g",
  ),
];

/** Names the places. */
export function problemsIn(files: readonly HouseFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => `${path}:${lineAt(text, match.index)}: names ${match[0]}`),
    ),
  );
}

if (import.meta.main) {
  const text = "{ts,tsx,mjs,cjs,js,json,jsonc,yaml,yml,md,sql,css,html,svg,toml,prisma,sh,txt}";
  finish("no private names", problemsIn(readHouse(`**/*.${text}`, ".ci/*", ".*rc*", ".npmrc")));
}
