import { useState } from "react";
import { clearDrafts } from "../shared/use-draft.ts";

const key = "goldthread.draftsOf";

/** Forgets what somebody else typed in this tab, before any form reads it: a session may have ended and another person come. */
export function useOwnDrafts(personId: string): void {
  const [owner, setOwner] = useState<string | null>(null);
  if (owner === personId) return;
  setOwner(personId);
  try {
    if (sessionStorage.getItem(key) !== personId) clearDrafts();
    sessionStorage.setItem(key, personId);
  } catch {
    // No storage, no drafts.
  }
}
