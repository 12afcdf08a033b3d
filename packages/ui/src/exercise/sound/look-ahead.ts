import type { DueCue } from "../due.ts";
import { cueSeconds, isSound } from "./schedule-cues.ts";

/** Hands out each cue once, some seconds before it is due: the audio clock then plays it to the sample, not a timer. */
export interface LookAhead {
  /** Begins anew at a second of the timeline. Returns what began before it and still lasts. */
  seek: (seconds: number, cues: readonly DueCue[]) => DueCue[];
  /** What has to be scheduled now so that all is scheduled up to this second. */
  take: (until: number, cues: readonly DueCue[]) => DueCue[];
}

/** `cues` may grow at its end between calls, as a timeline does with every answer; what was handed out stays handed out. */
export function createLookAhead(): LookAhead {
  let next = 0;
  return {
    seek(seconds, cues) {
      const found = cues.findIndex(({ at }) => at >= seconds - 1e-3);
      next = found === -1 ? cues.length : found;
      return cues.slice(0, next).filter((cue) => isSound(cue) && cue.at + cueSeconds(cue) > seconds);
    },
    take(until, cues) {
      const first = next;
      while (next < cues.length && (cues[next]?.at ?? 0) <= until) next += 1;
      return cues.slice(first, next);
    },
  };
}
