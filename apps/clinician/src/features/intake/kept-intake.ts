import type { KeptIntake } from "./intake-keeper.ts";

const keyOf = (clientId: string) => `goldthread.draft.intake.${clientId}`;

/** What this tab has typed of a client's intake and the server does not have yet. */
export function keptIntake(clientId: string): KeptIntake | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(clientId)) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepIntake(clientId: string, kept: KeptIntake | null): void {
  try {
    if (kept === null) sessionStorage.removeItem(keyOf(clientId));
    else sessionStorage.setItem(keyOf(clientId), JSON.stringify(kept));
  } catch {
    // Storage may be full or closed to us: what is typed then lives as long as the page.
  }
}

function isKept(value: unknown): value is KeptIntake {
  return (
    typeof value === "object" &&
    value !== null &&
    "intakeId" in value &&
    "sections" in value &&
    "base" in value
  );
}
