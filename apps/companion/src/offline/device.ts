import type { Session } from "@goldthread/schema/identity";
import { openVault } from "./open-vault.ts";
import type { Vault } from "./vault.ts";

const session_name = "session";

/** What this phone knows. */
export interface Device {
  vault: Vault;
  /** Who was signed in when the app was last open; undefined where nobody was, or was signed out since. */
  session: Session | undefined;
  /** Follows the server's answer about who is signed in. */
  keepSession: (session: Session) => void;
  /** What can be asked for again goes; what was not sent yet stays until the same person is back. */
  leave: (personId: string) => Promise<void>;
  /** Nothing of this person stays on the phone: what is called for on signing out. */
  forget: (personId: string) => Promise<void>;
}

export async function openDevice(): Promise<Device> {
  const vault = await openVault();
  const kept = await vault.get(session_name);
  let personId: string | null = null;
  return {
    vault,
    session: isSession(kept) ? kept : undefined,
    keepSession(session) {
      if (session.state !== "open") {
        // What was not sent stays until the same person is back; the way in without a network does not.
        if (session.state === "signedOut") vault.delete(session_name).catch(() => undefined);
        return;
      }
      const present = session.person?.id ?? null;
      vault.set(session_name, session).catch(() => undefined);
      if (present !== null && present !== personId)
        dropAnswersOfOthers(vault, present).catch(() => undefined);
      personId = present;
    },
    async leave(left) {
      await vault.delete(session_name);
      await vault.deleteAll(`${left}/answer/`);
    },
    async forget(forgotten) {
      await vault.delete(session_name);
      await vault.forget(`${forgotten}/`);
    },
  };
}

/** On a shared phone nobody finds another's answers; what another has not sent yet is still sent when they are back. */
async function dropAnswersOfOthers(vault: Vault, personId: string): Promise<void> {
  for (const name of await vault.names("")) {
    if (!name.startsWith(`${personId}/`) && name.includes("/answer/")) await vault.delete(name);
  }
}

function isSession(value: unknown): value is Session {
  return typeof value === "object" && value !== null && "state" in value && value.state === "open";
}
