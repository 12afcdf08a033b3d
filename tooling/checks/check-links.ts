/** Every relative link in the documentation leads to a file, and every #part of one to a heading. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../scripts/root.ts";
import { finish, lineAt, readHouse, type HouseFile } from "./house.ts";

/**
 * Names the links that lead nowhere.
 *
 * @param read the text of a path from the root; "" for a folder or a picture; undefined where there is nothing
 */
export function problemsIn(
  files: readonly HouseFile[],
  read: (path: string) => string | undefined,
): string[] {
  return files.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].flatMap((match) => {
      const link = match[1] ?? "";
      if (/^[a-z][a-z+.-]*:/i.test(link)) return [];
      const [file = "", part] = link.split("#");
      const target = file === "" ? text : read(join(dirname(path), decodeURIComponent(file)));
      const where = `${path}:${lineAt(text, match.index)}`;
      if (target === undefined) return [`${where}: ${link} leads nowhere`];
      if (part !== undefined && !headingsOf(target).has(part))
        return [`${where}: ${link} has no such heading`];
      return [];
    }),
  );
}

// Blanked out with spaces and line breaks kept, so that positions stay true.
function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gm, (code) => code.replaceAll(/[^\n]/g, " "));
}

function headingsOf(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/^#+\s+(.+?)\s*$/gm)].map((match) =>
      (match[1] ?? "")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

function readFromRoot(path: string): string | undefined {
  const full = join(root, path);
  if (!existsSync(full)) return undefined;
  return path.endsWith(".md") ? readFileSync(full, "utf8") : "";
}

if (import.meta.main) finish("links lead somewhere", problemsIn(readHouse("**/*.md"), readFromRoot));
