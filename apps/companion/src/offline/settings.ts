import type { PlayerSettings } from "@goldthread/ui/exercise/player-settings";

/** What the person chose on this phone; nothing of it says anything about their health. */
export interface DeviceSettings {
  /** Whether a check-in is shared unless one says otherwise. */
  shareByDefault: boolean;
  /** One question at a time, or all on one page. */
  formMode: "one" | "all";
  /** As versions before `player` kept it. */
  sound: boolean;
  /** Whether breath holds are left out, as older versions kept it; what is chosen since is in `choices`. */
  withoutHolds: boolean;
  /** How the room of an exercise sounds and looks; null until one changes it. */
  player: PlayerSettings | null;
}

const first: DeviceSettings = {
  shareByDefault: false,
  formMode: "one",
  sound: true,
  withoutHolds: false,
  player: null,
};
const storage_key = "goldthread.companion.settings";
const listeners = new Set<() => void>();
let current: DeviceSettings | null = null;

function read(): DeviceSettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storage_key) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...first, ...kept } : first;
  } catch {
    // Closed storage or something else's text in it: as if nothing had been chosen.
    return first;
  }
}

export const deviceSettings = {
  get: (): DeviceSettings => (current ??= read()),
  set(change: Partial<DeviceSettings>) {
    current = { ...deviceSettings.get(), ...change };
    try {
      localStorage.setItem(storage_key, JSON.stringify(current));
    } catch {
      // The choice then lasts for this page.
    }
    for (const changed of listeners) changed();
  },
  /** On signing out: the next person begins anew. */
  clear() {
    current = first;
    try {
      localStorage.removeItem(storage_key);
    } catch {
      // Nothing was kept there.
    }
    for (const changed of listeners) changed();
  },
  subscribe(changed: () => void) {
    listeners.add(changed);
    return () => void listeners.delete(changed);
  },
};
