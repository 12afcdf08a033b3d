import { clear, createStore, del, get, keys, set, update } from "idb-keyval";
import type { RawStore } from "./vault.ts";

const database_name = "goldthread-companion";

/** The device's IndexedDB, or the page's own memory where the browser refuses to keep anything (some private windows). */
export async function openRawStore(): Promise<RawStore> {
  if (globalThis.crypto?.subtle === undefined) return createMemoryStore();
  try {
    const store = createStore(database_name, "kept");
    await keys(store);
    return {
      get: (name) => get(name, store),
      set: (name, value) => set(name, value, store),
      async keepFirst(name, value) {
        await update<unknown>(name, (present) => present ?? value, store);
        return get(name, store);
      },
      delete: (name) => del(name, store),
      names: async () => (await keys<string>(store)).filter((name) => typeof name === "string"),
      clear: () => clear(store),
    };
  } catch {
    return createMemoryStore();
  }
}

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
