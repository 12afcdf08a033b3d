/** Why nothing passes for now. */
export type GateReason = "locked" | "signedOut" | "secondFactorNeeded";

/**
 * Holds calls back while the session is locked or has ended, and lets them through once the person is back, so that
 * nothing typed is lost and nothing has to be sent again by hand.
 */
export interface Gate {
  reason: () => GateReason | null;
  close: (reason: GateReason) => void;
  /** The person is back: what waited goes on. */
  open: () => void;
  /** The person leaves: what waited is refused. */
  giveUp: () => void;
  /** Resolves at once while open; true once opened, false once given up. */
  passed: () => Promise<boolean>;
  subscribe: (changed: () => void) => () => void;
}

export function createGate(): Gate {
  const listeners = new Set<() => void>();
  let reason: GateReason | null = null;
  let waiting: ((passed: boolean) => void)[] = [];

  const settle = (passed: boolean) => {
    const released = waiting;
    waiting = [];
    reason = null;
    for (const release of released) release(passed);
    for (const changed of listeners) changed();
  };
  return {
    reason: () => reason,
    close(next) {
      if (reason === next) return;
      reason = next;
      for (const changed of listeners) changed();
    },
    open: () => settle(true),
    giveUp: () => settle(false),
    passed: () => (reason === null ? Promise.resolve(true) : new Promise((resolve) => waiting.push(resolve))),
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
