import { type App, readMessages } from "./words.ts";

// Words that English cannot do without and Spanish does not have.
const englishWords =
  /\b(?:the|and|with|your|you|this|that|was|were|been|will|today|yesterday|from|is|are|of|for|not|yet|week|weeks|day|days|by|to)\b/i;

/**
 * Looks for English on a page that should be in Spanish: messages of the app as they stand in English, wherever the
 * Spanish one differs, and English words that no Spanish has.
 */
export function englishFinder(app: App): (spoken: readonly string[]) => string[] {
  const spanish = readMessages(app, "es");
  const said = new Set(spanish.values());
  const patterns = [...readMessages(app, "en")]
    .filter(([key, text]) => spanish.get(key) !== text && !said.has(text))
    .flatMap(([, text]) => patternOf(text) ?? []);
  return (spoken) =>
    spoken.filter((text) => englishWords.test(text) || patterns.some((pattern) => pattern.test(text)));
}

/** What a message looks like once filled in; null for those with choices, and those with too few letters to tell. */
function patternOf(message: string): RegExp | null {
  if (/\{\w+,/.test(message)) return null;
  const literal = message.replaceAll(/\{\w+\}|<\/?\w+>/g, "\0");
  if (literal.replaceAll(/[^\p{L}]/gu, "").length < 4) return null;
  const escaped = literal.split("\0").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${escaped.join(".*")}$`, "u");
}
