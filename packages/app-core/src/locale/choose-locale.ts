import type { Locale } from "@goldthread/schema/text";
import { isLocale } from "./messages.ts";

const key = "goldthread.locale";

/** The language chosen on this device, or null. */
export function keptLocale(): Locale | null {
  try {
    const kept = localStorage.getItem(key);
    return isLocale(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage may be closed to us (private windows): then the choice lasts for the page.
  }
}

/** The first of the browser's languages that there is, else English. */
export function browserLocale(): Locale {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find(isLocale) ?? "en";
}
