import type { DueCue } from "../due.ts";
import type { PlayerSettings } from "../player-settings.ts";
import type { Silence } from "./instruments.ts";
import { createLookAhead } from "./look-ahead.ts";
import { createMixer, type Mixer } from "./mixer.ts";
import { scheduleCues } from "./schedule-cues.ts";

type Loudness = Pick<PlayerSettings, "sound" | "volumes">;

/** The sound of one practice, and the clock everything else goes by. */
export interface SoundDesk {
  /** Call from a press: browsers give sound only then. Resolves when there is sound, or after a moment without. */
  wake: () => Promise<void>;
  /** Seconds of the audio clock as they are heard; null while it stands. */
  now: () => number | null;
  set: (loudness: Loudness) => void;
  /** Sounds from a second of the timeline on, that second being now. `again`: what rings already goes on, nothing sounds twice. */
  play: (position: number, cues: readonly DueCue[], again: boolean) => void;
  /** Schedules what comes next; call at least once a second while playing. */
  keepUp: (position: number, cues: readonly DueCue[], hidden: boolean) => void;
  /** `at once`: everything fades now; otherwise what is scheduled rings out. */
  stop: (atOnce: boolean) => void;
  /** Tells when the device stops or gives back the sound. */
  onChange: (listener: (running: boolean) => void) => void;
  /** Lets the last bell ring and closes. */
  dispose: () => void;
}

/** A page out of sight is woken once a minute at worst: then more is scheduled ahead. */
const AHEAD_SECONDS = { seen: 4, hidden: 130 };
const RING_OUT_MS = 6500;
/** Longer than this nobody waits for the sound: the practice begins without. */
const PATIENCE_MS = 500;

/** Gives a desk without sound, whose clock always stands, where there is no Web Audio. */
export function createSoundDesk(first: Loudness): SoundDesk {
  let context: AudioContext | null = null;
  let mixer: Mixer | null = null;
  let loudness = first;
  let zero = 0;
  // Seconds between the clock and the ear; taken once a start, so that the clock never runs backwards.
  let lag = 0;
  let sounds: Silence[] = [];
  let listener: (running: boolean) => void = () => undefined;
  const ahead = createLookAhead();
  const keepUp = (position: number, cues: readonly DueCue[], hidden: boolean) => {
    if (!mixer || context?.state !== "running") return;
    const until = position + (hidden ? AHEAD_SECONDS.hidden : AHEAD_SECONDS.seen);
    sounds.push(...scheduleCues(mixer, ahead.take(until, cues), zero));
  };
  return {
    async wake() {
      if (typeof AudioContext === "undefined") return;
      if (!context) {
        const made = new AudioContext({ latencyHint: "playback" });
        context = made;
        mixer = createMixer(made, loudness);
        made.addEventListener("statechange", () => {
          if (context === made) listener(made.state === "running");
        });
      }
      const waking = context;
      if (waking.state !== "running" && waking.state !== "closed")
        await Promise.race([waking.resume().catch(() => undefined), pause(PATIENCE_MS)]);
      lag = waking.outputLatency || waking.baseLatency || 0;
    },
    now: () => (context?.state === "running" ? context.currentTime - lag : null),
    set(next) {
      loudness = next;
      mixer?.set(next);
    },
    play(position, cues, again) {
      if (!mixer || context?.state !== "running") return;
      zero = context.currentTime - lag - position;
      const lasting = again ? [] : ahead.seek(position, cues);
      sounds.push(...scheduleCues(mixer, lasting, zero, position));
      keepUp(position, cues, false);
    },
    keepUp,
    stop(atOnce) {
      if (atOnce) for (const silence of sounds) silence();
      sounds = [];
    },
    onChange(next) {
      listener = next;
    },
    dispose() {
      const closing = context;
      context = null;
      mixer = null;
      if (closing && closing.state !== "closed") setTimeout(() => void closing.close(), RING_OUT_MS);
    },
  };
}

const pause = (ms: number) => new Promise<void>((done) => void setTimeout(done, ms));
