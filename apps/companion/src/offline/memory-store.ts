import type { RawStore } from "./vault.ts";

/** A store that lasts as long as the page. */
export function createMemoryStore(): RawStore {
  const kept = new Map<string, unknown>();
  return {
    get: async (name) => kept.get(name),
    set: async (name, value) => void kept.set(name, value),
    async keepFirst(name, value) {
      if (!kept.has(name)) kept.set(name, value);
      return kept.get(name);
    },
    delete: async (name) => void kept.delete(name),
    names: async () => [...kept.keys()],
    clear: async () => kept.clear(),
  };
}
