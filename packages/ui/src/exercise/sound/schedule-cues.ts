import type { DueCue, SoundCue } from "../due.ts";
import { breathTone, softNoise, strike, type Silence } from "./instruments.ts";
import type { Mixer } from "./mixer.ts";

/** Less than this much of a long sound is not worth entering it again. */
const WORTH_SECONDS = 0.25;

export function isSound(cue: DueCue): cue is SoundCue {
  return cue.kind !== "vibrate";
}

/** How long a cue is wanted to sound; a strike rings by itself. */
export function cueSeconds(cue: SoundCue): number {
  return cue.kind === "strike" ? 0 : cue.seconds;
}

/**
 * Builds the sounds of these cues on the mixer's context, live or offline.
 * @param zero second of the context's clock at which the timeline's second 0 lies; below 0 when that was earlier
 * @param from second of the timeline before which nothing sounds: what began earlier and lasts is entered in the middle
 * @returns one silencer for each sound
 */
export function scheduleCues(mixer: Mixer, cues: readonly DueCue[], zero: number, from = 0): Silence[] {
  const earliest = Math.max(from, mixer.context.currentTime - zero);
  return cues.filter(isSound).flatMap((cue) => {
    const at = Math.max(cue.at, earliest);
    const over = at - cue.at;
    if (cue.kind === "strike") return [strike(mixer.strikes, cue.sound, zero + at)];
    if (cue.seconds - over < WORTH_SECONDS) return [];
    if (cue.kind === "tone") return [breathTone(mixer.breath, cue, zero + at, over)];
    return [softNoise(mixer.noise, cue.seconds - over, zero + at)];
  });
}
