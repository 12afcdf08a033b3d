import type { Locale } from "@goldthread/schema/text";
import type english from "../messages/en.json";

/** The shape of this package's own messages, for an app that checks its keys when compiling. */
export type CoreMessages = typeof english;

/** ICU messages by name, nested by dots. */
export interface Messages {
  [name: string]: string | Messages;
}

/** Fetches one language's messages: each language is its own chunk. */
export type LoadMessages = (locale: Locale) => Promise<Messages>;

export const locales = ["en", "es"] as const satisfies readonly Locale[];

/** Languages in their own words. */
export const localeNames: Readonly<Record<Locale, string>> = { en: "English", es: "Español" };

/** The languages to choose from, each under its own name. */
export const localeOptions = locales.map((value) => ({ value, label: localeNames[value], lang: value }));

export function isLocale(value: unknown): value is Locale {
  return value === "en" || value === "es";
}

/** This package's own messages. */
export const loadCoreMessages: LoadMessages = async (locale) =>
  locale === "es"
    ? (await import("../messages/es.json")).default
    : (await import("../messages/en.json")).default;

/** Later ones win; groups are merged name by name. */
export function mergeMessages(...all: readonly Messages[]): Messages {
  const merged: Messages = {};
  for (const messages of all) {
    for (const [name, value] of Object.entries(messages)) {
      const present = merged[name];
      merged[name] =
        typeof value === "object" && typeof present === "object" ? mergeMessages(present, value) : value;
    }
  }
  return merged;
}
