import type { CommandInput } from "./commands.ts";
import type { Vault } from "./vault.ts";

type Logged = CommandInput<"exercise.logPractice">;

/** A practice that is over and of which nothing has been said yet, kept in case the app is closed before. */
export function keepUnfinished(vault: Vault, personId: string) {
  const name = `${personId}/practice`;
  return {
    set: (practice: Logged) => void vault.set(name, practice).catch(() => undefined),
    clear: () => void vault.delete(name).catch(() => undefined),
    async take(): Promise<Logged | null> {
      const kept = await vault.get(name);
      await vault.delete(name);
      return isLogged(kept) ? kept : null;
    },
  };
}

function isLogged(value: unknown): value is Logged {
  return typeof value === "object" && value !== null && "practiceId" in value && "seconds" in value;
}
