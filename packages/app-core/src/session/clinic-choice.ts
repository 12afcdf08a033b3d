import type { AppKind } from "./app-kind.ts";

/** Which clinic this tab works in. Kept per tab, so that two tabs may work in two clinics; a new tab starts with the last one. */
export interface ClinicChoice {
  get: () => string | null;
  set: (clinicId: string | null) => void;
  subscribe: (changed: () => void) => () => void;
}

export function createClinicChoice(app: AppKind): ClinicChoice {
  const key = `goldthread.${app}.clinic`;
  const listeners = new Set<() => void>();
  let chosen = read(() => sessionStorage.getItem(key) ?? localStorage.getItem(key));
  return {
    get: () => chosen,
    set(clinicId) {
      if (clinicId === chosen) return;
      chosen = clinicId;
      read(() => {
        for (const storage of [sessionStorage, localStorage]) {
          if (clinicId === null) storage.removeItem(key);
          else storage.setItem(key, clinicId);
        }
        return null;
      });
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

/** Storage may be closed to us (private windows): then the choice lasts for the page. */
function read(from: () => string | null): string | null {
  try {
    return from();
  } catch {
    return null;
  }
}
