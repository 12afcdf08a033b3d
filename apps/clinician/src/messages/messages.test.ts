import { compareMessages, flattenMessages } from "@goldthread/app-core/locale/compare-messages";
import { loadCoreMessages, mergeMessages } from "@goldthread/app-core/locale/messages";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator, IntlErrorCode } from "use-intl/core";
import { expect, test } from "vitest";
import { messages as en } from "./en.ts";
import { messages as es } from "./es.ts";

const sources = join(import.meta.dirname, "..");
const all = mergeMessages(await loadCoreMessages("en"), en);
const words = flattenMessages(all);

/**
 * Keys used in a file: `const t = useTranslations("people")` followed by `t("name")`. Names put together at run time
 * (`t(`role.${role}`)`) are checked as far as their fixed beginning goes.
 */
function usesIn(file: string): { key: string; isPrefix: boolean }[] {
  const text = readFileSync(join(sources, file), "utf8");
  // Functions are looked at one by one: each may call another namespace `t`.
  return text.split(/\n(?=(?:export )?(?:async )?function )/).flatMap((part) => {
    const namespaces = new Map(
      [...part.matchAll(/const (\w+) = useTranslations\((?:"([^"]*)")?\)/g)].map(
        ([, name = "", space = ""]) => [name, space],
      ),
    );
    return [...namespaces].flatMap(([name, space]) => {
      const before = space === "" ? "" : `${space}.`;
      const plain = [...part.matchAll(new RegExp(`\\b${name}(?:\\.rich|\\.markup)?\\(\\s*"([^"]+)"`, "g"))];
      const built = [
        ...part.matchAll(new RegExp(`\\b${name}(?:\\.rich|\\.markup)?\\(\\s*\`([^\`$]*)\\$\\{`, "g")),
      ];
      return [
        ...plain.map(([, key = ""]) => ({ key: before + key, isPrefix: false })),
        ...built.map(([, key = ""]) => ({ key: before + key, isPrefix: true })),
      ];
    });
  });
}

test("English and Spanish say the same things with the same parameters", () => {
  expect(compareMessages(en, es)).toEqual([]);
});

test("every message that a screen asks for exists", () => {
  const files = globSync("**/*.{ts,tsx}", { cwd: sources }).filter((file) => !file.endsWith(".test.ts"));
  const uses = files.flatMap((file) => usesIn(file).map((use) => ({ file, ...use })));
  expect(uses.length).toBeGreaterThan(200);
  const missing = uses.filter(({ key, isPrefix }) =>
    isPrefix ? ![...words.keys()].some((word) => word.startsWith(key)) : !words.has(key),
  );
  expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
});

test.each([
  ["en", en],
  ["es", es],
] as const)("every %s message is well-formed ICU", (locale, messages) => {
  const broken: string[] = [];
  for (const [key, text] of flattenMessages(messages)) {
    const t = createTranslator({
      locale,
      messages: { text },
      onError: ({ code, originalMessage }) => {
        // Parameters are not given here; whether a message can be read at all is what is asked.
        if (code === IntlErrorCode.INVALID_MESSAGE) broken.push(`${key}: ${originalMessage ?? ""}`);
      },
    });
    t.raw("text");
    t("text");
  }
  expect(broken).toEqual([]);
});
