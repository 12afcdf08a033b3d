import type { Text } from "../measure/definition.ts";

// Spoken calmly; captions stay well below the 17 characters a second that subtitles are held to.
const charactersPerSecond = 13;

/** Whole seconds that the longest of these texts takes to say, in whichever language, and a breath. */
export function sayingSeconds(texts: readonly Text[]): number {
  const longest = Math.max(0, ...texts.flatMap((text) => [text.en.length, text.es.length]));
  return Math.ceil(longest / charactersPerSecond) + 1;
}
