import type { PlayerSettings } from "../player-settings.ts";

/** One fader for each kind of sound, all into one that keeps the sum from clipping. */
export interface Mixer {
  readonly context: BaseAudioContext;
  readonly strikes: GainNode;
  readonly breath: GainNode;
  readonly noise: GainNode;
  /** Takes effect within a few hundredths of a second, for sounds under way too. */
  set: (settings: Pick<PlayerSettings, "sound" | "volumes">) => void;
}

const FADE_SECONDS = 0.04;

/** Builds the faders of a context, which may be an offline one. */
export function createMixer(
  context: BaseAudioContext,
  settings: Pick<PlayerSettings, "sound" | "volumes">,
): Mixer {
  const limit = new DynamicsCompressorNode(context, { threshold: -9, ratio: 8, attack: 0.003, release: 0.2 });
  limit.connect(context.destination);
  const fader = () => {
    const gain = new GainNode(context, { gain: 0 });
    gain.connect(limit);
    return gain;
  };
  const mixer = { context, strikes: fader(), breath: fader(), noise: fader() };
  const level = (volume: number, sound: boolean) => (sound ? volume ** 2 : 0);
  for (const kind of ["strikes", "breath", "noise"] as const)
    mixer[kind].gain.value = level(settings.volumes[kind], settings.sound);
  return {
    ...mixer,
    set({ sound, volumes }) {
      for (const kind of ["strikes", "breath", "noise"] as const)
        mixer[kind].gain.setTargetAtTime(level(volumes[kind], sound), context.currentTime, FADE_SECONDS);
    },
  };
}
