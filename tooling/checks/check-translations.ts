/**
 * English and Spanish say the same things: the same keys, the same ICU arguments and tags, and no Spanish text left in
 * English. Finds every pair of message files, `…/en.json` with `…/es.json` or `…/en/x.json` with `…/es/x.json`.
 */
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { finish, readHouse, staleExceptions, type HouseFile } from "./house.ts";

/** Texts that are right the same in both languages: names, abbreviations and "no". Shrink this list; do not grow it. */
const same_in_both: readonly string[] = ["Goldthread", "Portal", "No"];

/** Names what differs that should not, and what should differ and does not. */
export function problemsIn(files: readonly HouseFile[], sameInBoth: readonly string[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const used = new Set<string>();
  const problems = files.flatMap(({ path }) => {
    const english = path.replace(/(^|\/)es(\.json|\/)/, "$1en$2");
    const spanish = path.replace(/(^|\/)en(\.json|\/)/, "$1es$2");
    const [en, es] = [byPath.get(english), byPath.get(spanish)];
    if (en === undefined) return [`${path}: has no ${english}`];
    if (es === undefined) return [`${path}: has no ${spanish}`];
    return path === english ? compare(en, es, sameInBoth, used) : [];
  });
  return [...problems, ...staleExceptions(sameInBoth, used)];
}

function compare(en: HouseFile, es: HouseFile, sameInBoth: readonly string[], used: Set<string>): string[] {
  const [english, spanish] = [messagesOf(en.text), messagesOf(es.text)];
  const problems: string[] = [];
  for (const key of spanish.keys())
    if (!english.has(key)) problems.push(`${es.path}: ${key} is not in English`);
  for (const [key, text] of english) {
    const translated = spanish.get(key);
    if (translated === undefined) {
      problems.push(`${es.path}: ${key} is missing`);
      continue;
    }
    const [wanted, given] = [argumentsOf(text), argumentsOf(translated)];
    if (typeof wanted === "string") problems.push(`${en.path}: ${key}: ${wanted}`);
    else if (typeof given === "string") problems.push(`${es.path}: ${key}: ${given}`);
    else if (wanted.join() !== given.join()) {
      problems.push(`${es.path}: ${key} uses [${given.join(", ")}], English [${wanted.join(", ")}]`);
    }
    if (text === translated && typeof wanted !== "string" && /\p{L}{2}/u.test(wordsOf(text))) {
      if (sameInBoth.includes(text)) used.add(text);
      else problems.push(`${es.path}: ${key} is the English "${text}"`);
    }
  }
  return problems;
}

/** Message keys, joined by dots, with their texts. */
function messagesOf(json: string): Map<string, string> {
  const messages = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === "string") messages.set(path, value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === "" ? key : `${path}.${key}`);
    }
  };
  walk(JSON.parse(json), "");
  return messages;
}

/** The names of arguments and tags in a message, each once, sorted; or what is wrong with the message. */
function argumentsOf(message: string): string[] | string {
  try {
    const named = elementsOf(parse(message)).filter(
      ({ type }) => type !== TYPE.literal && type !== TYPE.pound,
    );
    const names = named.map((element) =>
      element.type === TYPE.tag ? `<${element.value}>` : "value" in element ? element.value : "",
    );
    return [...new Set(names)].toSorted();
  } catch (error) {
    return `is not a valid ICU message (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** What a message says itself, its arguments left out. */
function wordsOf(message: string): string {
  const literals = elementsOf(parse(message)).filter((element) => element.type === TYPE.literal);
  return literals.map(({ value }) => value).join(" ");
}

/** Every element of a message, those within tags and choices too. */
function elementsOf(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...elementsOf(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))];
  });
}

if (import.meta.main) {
  const files = readHouse("{apps,packages}/*/src/**/{en,es}.json", "{apps,packages}/*/src/**/{en,es}/*.json");
  finish("both languages say the same", problemsIn(files, same_in_both));
}
