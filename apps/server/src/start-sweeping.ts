import type { House } from "@goldthread/services/kernel/house";
import { sweep } from "@goldthread/services/operator/sweep";

const sweep_every_ms = 3_600_000;

/** Throws away once an hour what has ended: sessions, links, counts of rate limits, mails. */
export function startSweeping(house: House): { stop(): void } {
  // A database that is away for a moment loses nothing: the next hour sweeps as well.
  const timer = setInterval(() => void sweep(house).catch(() => {}), sweep_every_ms);
  return { stop: () => clearInterval(timer) };
}
