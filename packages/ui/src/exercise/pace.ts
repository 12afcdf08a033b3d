/** Where time comes from; tests bring their own. `now` in ms, `frame` as requestAnimationFrame. */
export interface Clock {
  now: () => number;
  frame: (run: () => void) => number;
  cancel: (handle: number) => void;
}

/** The browser's. */
export const browserClock: Clock = {
  now: () => performance.now(),
  frame: (run) => requestAnimationFrame(run),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** Counts seconds that can be stopped and gone on with. Time spent paused, or asleep with the page, does not count. */
export interface Pace {
  /** Seconds so far. */
  elapsed: () => number;
  running: () => boolean;
  go: () => void;
  pause: () => void;
}

/** @param onFrame called on every frame while running */
export function createPace(clock: Clock, onFrame: (elapsed: number) => void): Pace {
  let counted_ms = 0;
  let since_ms: number | null = null;
  let handle: number | null = null;
  const elapsed = () => (counted_ms + (since_ms === null ? 0 : clock.now() - since_ms)) / 1000;
  const tick = () => {
    if (since_ms === null) return;
    handle = clock.frame(tick);
    onFrame(elapsed());
  };
  return {
    elapsed,
    running: () => since_ms !== null,
    go() {
      if (since_ms !== null) return;
      since_ms = clock.now();
      handle = clock.frame(tick);
    },
    pause() {
      if (since_ms === null) return;
      counted_ms += clock.now() - since_ms;
      since_ms = null;
      if (handle !== null) clock.cancel(handle);
      handle = null;
    },
  };
}
