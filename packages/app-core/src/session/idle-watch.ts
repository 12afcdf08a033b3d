const key = "goldthread.portal.usedAt";
/** Storage is written at most this often. */
const write_every_ms = 5_000;

export interface IdleWatchOptions {
  idleMs: number;
  now: () => number;
  /** Shared by all tabs, so that work in one keeps the others open. */
  storage: Pick<Storage, "getItem" | "setItem">;
  lock: () => void;
  stayOpen: () => void;
}

/** Decides when a page has been left alone too long; clock and storage are given, so that a test can be them. */
export function createIdleWatch({ idleMs, now, storage, lock, stayOpen }: IdleWatchOptions) {
  // Coming to the page (signing in, unlocking, reloading) is use only if the last use is not already too long ago.
  const before = readLast(storage);
  let last = before ?? now();
  let written = before ?? 0;
  let toldServer = now();
  return {
    checkEveryMs: Math.max(1_000, Math.min(15_000, idleMs / 4)),
    used: (): void => {
      last = now();
      if (last - written >= write_every_ms) {
        written = last;
        writeLast(storage, last);
      }
    },
    check: (): void => {
      last = Math.max(last, readLast(storage) ?? 0);
      const time = now();
      if (time - last >= idleMs) return lock();
      const usedSince = last > toldServer;
      if (usedSince && time - toldServer >= idleMs / 3) {
        toldServer = time;
        stayOpen();
      }
    },
  };
}

/** Notes a use that no watch could see, because none was running: unlocking, signing in. */
export function noteUse(at: number): void {
  writeLast(localStorage, at);
}

function readLast(storage: Pick<Storage, "getItem">): number | null {
  try {
    const kept = Number(storage.getItem(key));
    return Number.isFinite(kept) && kept > 0 ? kept : null;
  } catch {
    return null;
  }
}

function writeLast(storage: Pick<Storage, "setItem">, at: number): void {
  try {
    storage.setItem(key, String(at));
  } catch {
    // Storage may be closed to us: then each tab watches for itself.
  }
}
