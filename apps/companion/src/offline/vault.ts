/** Keys and values of any kind that IndexedDB can hold; tests give a Map. */
export interface RawStore {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  /** Stores the value unless there is one; answers with the one that is there. In one step, whatever other tabs do. */
  keepFirst(name: string, value: unknown): Promise<unknown>;
  delete(name: string): Promise<void>;
  names(): Promise<string[]>;
  clear(): Promise<void>;
}

/** What the device keeps, encrypted. Values are JSON. */
export interface Vault {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  delete(name: string): Promise<void>;
  /** Names that begin with `prefix`, sorted. */
  names(prefix: string): Promise<string[]>;
  deleteAll(prefix: string): Promise<void>;
  /** As `deleteAll`; the key goes too where nothing is left that needs it. */
  forget(prefix: string): Promise<void>;
}

const key_name = "key";
const record_prefix = "record/";
const iv_bytes = 12;

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/**
 * Encrypts with AES-256-GCM under a key that this browser made and will not hand out, each value bound to its name.
 * It keeps a lost phone's storage, or a backup of it, from being read as plain text; it does not keep out somebody who
 * can use the unlocked phone.
 */
export function createVault(raw: RawStore, crypto: Pick<Crypto, "subtle" | "getRandomValues">): Vault {
  // Asked for every time: another tab may have thrown the old key away.
  const getKey = () => openKey(raw, crypto);
  const deleteAll = async (prefix: string) => {
    for (const name of await namesOf(raw, prefix)) await raw.delete(record_prefix + name);
  };

  return {
    async get(name) {
      const sealed = await raw.get(record_prefix + name);
      if (!isSealed(sealed)) return undefined;
      try {
        const key = await getKey();
        const plain = await crypto.subtle.decrypt(algorithmFor(name, sealed.iv), key, sealed.data);
        return JSON.parse(new TextDecoder().decode(plain)) as unknown;
      } catch {
        // Damaged, or of a key that is gone: as good as absent.
        return undefined;
      }
    },
    async set(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(iv_bytes));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      const data = await crypto.subtle.encrypt(algorithmFor(name, iv), await getKey(), plain);
      await raw.set(record_prefix + name, { iv, data } satisfies Sealed);
    },
    delete: (name) => raw.delete(record_prefix + name),
    names: (prefix) => namesOf(raw, prefix),
    deleteAll,
    async forget(prefix) {
      await deleteAll(prefix);
      if ((await namesOf(raw, "")).length === 0) await raw.clear();
    },
  };
}

async function openKey(raw: RawStore, { subtle }: Pick<Crypto, "subtle">): Promise<CryptoKey> {
  const kept = await raw.get(key_name);
  if (kept instanceof CryptoKey) return kept;
  const key = await subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const first = await raw.keepFirst(key_name, key);
  return first instanceof CryptoKey ? first : key;
}

function algorithmFor(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) };
}

async function namesOf(raw: RawStore, prefix: string): Promise<string[]> {
  const wanted = record_prefix + prefix;
  return (await raw.names())
    .filter((name) => name.startsWith(wanted))
    .map((name) => name.slice(record_prefix.length))
    .toSorted();
}

function isSealed(value: unknown): value is Sealed {
  return typeof value === "object" && value !== null && "iv" in value && "data" in value;
}
