import type { OutboxEntry, OutboxStore } from "./outbox.ts";
import type { Vault } from "./vault.ts";

/** One person's outbox in the vault. */
export function createOutboxStore(vault: Vault, personId: string): OutboxStore {
  const prefix = `${personId}/outbox/`;
  return {
    async list() {
      const kept = await Promise.all((await vault.names(prefix)).map((name) => vault.get(name)));
      return kept.filter(isEntry);
    },
    put: (entry) => vault.set(prefix + entry.opId, entry),
    remove: (opId) => vault.delete(prefix + opId),
  };
}

function isEntry(value: unknown): value is OutboxEntry {
  return typeof value === "object" && value !== null && "opId" in value && "seq" in value && "path" in value;
}
