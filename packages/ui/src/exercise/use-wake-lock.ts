import { useEffect } from "react";

/** Keeps the screen from sleeping while `wanted`, where the browser can and lets us; otherwise nothing changes. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return undefined;
    let held: WakeLockSentinel | null = null;
    let over = false;
    const ask = () => {
      // The browser takes the lock back whenever the page goes out of sight.
      if (document.visibilityState === "hidden" || (held && !held.released)) return;
      navigator.wakeLock.request("screen").then(
        (lock) => {
          if (over) void lock.release();
          else held = lock;
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", ask);
      void held?.release();
    };
  }, [wanted]);
}
