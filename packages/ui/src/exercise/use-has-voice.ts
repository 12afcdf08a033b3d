import { useState, useSyncExternalStore } from "react";
import { createReader } from "./speech.ts";

/** Whether this device can read a language aloud by itself, without a network. */
export function useHasVoice(language: string): boolean {
  const [reader] = useState(() => createReader(language));
  return useSyncExternalStore(reader.onVoices, reader.available, () => false);
}
