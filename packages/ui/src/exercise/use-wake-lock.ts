import { useEffect } from "react";

/** Keeps the screen from sleeping while `wanted`, where the browser can and lets us; otherwise nothing changes. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return undefined;
    let held: WakeLockSentinel | null = null;
    let over = false;
    navigator.wakeLock.request("screen").then(
      (lock) => {
        if (over) void lock.release();
        else held = lock;
      },
      () => undefined,
    );
    return () => {
      over = true;
      void held?.release();
    };
  }, [wanted]);
}
