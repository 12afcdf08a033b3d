import type { Text } from "../measure/definition.ts";
import { sayingSeconds } from "./saying-seconds.ts";
import type { AskStep, Cue, SayStep } from "./script.ts";

export const both = (en: string, es: string): Text => ({ en, es });

export const opening: readonly Cue[] = [{ sound: "bowl" }, { vibrate: "long" }];
export const closing: readonly Cue[] = [
  { sound: "bowl", at: "end" },
  { vibrate: "long", at: "end" },
];

/** Words in both languages, for as long as the longer of them takes to say, and a breath. */
export function say(
  id: string,
  en: string,
  es: string,
  more: Partial<Omit<SayStep, "kind" | "id" | "text">> = {},
): SayStep {
  const texts = [both(en, es), ...(more.later ?? []), ...(more.eyesOpen ? [more.eyesOpen] : [])];
  return {
    kind: "say",
    id,
    text: both(en, es),
    seconds: sayingSeconds(texts),
    ...more,
  };
}

/** A few words of one's own; `aboutSeconds` is how long writing them takes, roughly. */
export function askWords(id: string, en: string, es: string, aboutSeconds = 45): AskStep {
  return { kind: "ask", id, prompt: { kind: "words", text: both(en, es) }, aboutSeconds };
}

export function askRating(id: string, text: Text, low: Text, high: Text): AskStep {
  return { kind: "ask", id, prompt: { kind: "rating", text, low, high }, aboutSeconds: 5 };
}
