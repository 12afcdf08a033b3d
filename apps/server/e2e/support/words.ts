import { readFileSync, readdirSync } from "node:fs";

export type App = "portal" | "companion";
export type Locale = "en" | "es";

/** The text of a message by its key, `{name}` and the like filled in. Throws on a key that no app has. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

interface Messages {
  [key: string]: string | Messages;
}

const root = new URL("../../../../", import.meta.url);
const folders = {
  portal: "apps/clinician/src/messages/",
  companion: "apps/companion/src/messages/",
} as const;

/** Everything an app can say in a language, by key: what both apps share and the app's own. */
export function readMessages(app: App, locale: Locale): ReadonlyMap<string, string> {
  const folder = new URL(`${folders[app]}${locale}/`, root);
  const own = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file.slice(0, -".json".length), readJson(new URL(file, folder))] as const);
  const shared = readJson(new URL(`packages/app-core/src/messages/${locale}.json`, root));
  const room = readJson(new URL(`packages/app-core/src/messages/room/${locale}.json`, root));
  return new Map([
    ...flatten(shared, ""),
    ...flatten(room, "room."),
    ...flatten(Object.fromEntries(own), ""),
  ]);
}

/**
 * Looks messages up for a test, so that it says what the app says. Messages with plurals and choices are not worked out
 * here: find those by role, or by a part of them.
 */
export function wordsOf(app: App, locale: Locale = "en"): Words {
  const messages = readMessages(app, locale);
  return (key, values = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`The ${app} has no message ${key}`);
    const text = message.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
    if (/[{}]/.test(text)) throw new Error(`${key} is not filled in: ${text}`);
    return text;
  };
}

function readJson(file: URL): Messages {
  return JSON.parse(readFileSync(file, "utf8")) as Messages;
}

function flatten(messages: Messages, under: string): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[under + key, value]] : flatten(value, `${under}${key}.`),
  );
}
