import { useSyncExternalStore } from "react";

const minute_ms = 60_000;
const currentMinute = () => Math.floor(Date.now() / minute_ms) * minute_ms;

function subscribe(changed: () => void) {
  const timer = setInterval(changed, minute_ms / 4);
  // A phone that was asleep has missed its ticks.
  document.addEventListener("visibilitychange", changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", changed);
  };
}

/** The present moment, to the minute; the screen follows it past noon and midnight. */
export function useNow(): Date {
  return new Date(useSyncExternalStore(subscribe, currentMinute));
}
