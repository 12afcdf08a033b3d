import { useSyncExternalStore } from "react";

/** `system` follows the device. */
export type Theme = "system" | "light" | "dark";

const STORAGE_KEY = "goldthread.theme";
const listeners = new Set<() => void>();

function read(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function apply(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  for (const listener of listeners) listener();
}

/** Call once before the first render: takes the choice kept on this device. */
export function restoreTheme(): void {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    if (kept === "light" || kept === "dark") apply(kept);
  } catch {
    // Storage may be closed to us (private windows): then the device decides.
  }
}

/** Chooses and keeps it on this device. */
export function setTheme(theme: Theme): void {
  apply(theme);
  try {
    if (theme === "system") localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // As above: the choice then lasts for this page.
  }
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}

/** The chosen theme and how to choose another. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  return { theme: useSyncExternalStore(subscribe, read, () => "system" as const), setTheme };
}
