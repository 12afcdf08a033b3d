import type { LoadMessages } from "@goldthread/app-core/locale/messages";

/** One language at a time: each is a chunk of its own. */
export const loadMessages: LoadMessages = async (locale) =>
  locale === "es" ? (await import("./es.ts")).es : (await import("./en.ts")).en;
