import type { LoadMessages } from "@goldthread/app-core/locale/messages";

/** The portal's messages: one file per feature, whose name is its namespace; one chunk per language. */
export const loadMessages: LoadMessages = async (locale) =>
  locale === "es" ? (await import("./es.ts")).messages : (await import("./en.ts")).messages;
