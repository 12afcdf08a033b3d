import { clear, createStore, del, get, keys, set, update } from "idb-keyval";
import { createMemoryStore } from "./memory-store.ts";
import { createVault, type RawStore, type Vault } from "./vault.ts";

const database_name = "goldthread-companion";

/**
 * The device's own store. Where the browser keeps nothing (some private windows) or cannot encrypt (a page without
 * https), it lasts for as long as the page does.
 */
export async function openVault(): Promise<Vault> {
  if (!globalThis.isSecureContext) return createUnsealedVault();
  return createVault(await openRawStore(), crypto);
}

async function openRawStore(): Promise<RawStore> {
  try {
    const store = createStore(database_name, "kept");
    await keys(store);
    return {
      get: (name) => get<unknown>(name, store),
      set: (name, value) => set(name, value, store),
      async keepFirst(name, value) {
        await update<unknown>(name, (present) => present ?? value, store);
        return get<unknown>(name, store);
      },
      delete: (name) => del(name, store),
      names: async () => (await keys(store)).map(String),
      clear: () => clear(store),
    };
  } catch {
    return createMemoryStore();
  }
}

function createUnsealedVault(): Vault {
  const raw = createMemoryStore();
  const names = async (prefix: string) =>
    (await raw.names()).filter((name) => name.startsWith(prefix)).toSorted();
  const deleteAll = async (prefix: string) => {
    for (const name of await names(prefix)) await raw.delete(name);
  };
  return {
    get: (name) => raw.get(name),
    set: (name, value) => raw.set(name, structuredClone(value)),
    delete: (name) => raw.delete(name),
    names,
    deleteAll,
    forget: deleteAll,
  };
}
