import type { BreathKind } from "./timeline.ts";

/** Fundamental of each phase's bell, Hz: rising with the breath in, falling with the breath out (a pentatonic on G). */
export const bellPitch: Record<BreathKind, number> = { in: 392, holdIn: 587.33, out: 293.66, holdOut: 440 };

/** A small bowl: slightly stretched partials, the higher the softer and the shorter. `decay` in seconds. */
const partials = [
  { ratio: 1, gain: 1, decay: 2.6 },
  { ratio: 2.003, gain: 0.42, decay: 1.7 },
  { ratio: 2.76, gain: 0.2, decay: 1.1 },
  { ratio: 4.07, gain: 0.08, decay: 0.6 },
];
const LOUDNESS = 0.16;
const ATTACK_SECONDS = 0.03;

/** Bells made on the spot, no recordings. */
export interface Bells {
  /** Call from a press: browsers give sound only then. Safe to call again. */
  wake: () => void;
  strike: (kind: BreathKind) => void;
  /** Lets the last bell fade and closes. */
  dispose: () => void;
}

/** A bell that could not sound because audio was still waking is rung late by at most this. */
const LATE_MS = 600;

/** Gives silent bells where there is no Web Audio. */
export function createBells(): Bells {
  let context: AudioContext | null = null;
  let missed: { kind: BreathKind; at: number } | null = null;
  const awake = () => {
    if (context?.state === "running" && missed && performance.now() - missed.at < LATE_MS)
      ring(context, bellPitch[missed.kind]);
    missed = null;
  };
  return {
    wake() {
      if (typeof AudioContext === "undefined") return;
      context ??= new AudioContext();
      if (context.state !== "running") context.resume().then(awake, () => undefined);
    },
    strike(kind) {
      if (!context) return;
      if (context.state === "running") ring(context, bellPitch[kind]);
      else missed = { kind, at: performance.now() };
    },
    dispose() {
      if (context && context.state !== "closed") void context.close();
      context = null;
    },
  };
}

function ring(context: AudioContext, pitch: number) {
  const now = context.currentTime;
  const soften = new BiquadFilterNode(context, { type: "lowpass", frequency: 2400 });
  soften.connect(context.destination);
  let sounding = partials.length;
  for (const partial of partials) {
    const tone = new OscillatorNode(context, { type: "sine", frequency: pitch * partial.ratio });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, now);
    volume.gain.linearRampToValueAtTime(LOUDNESS * partial.gain, now + ATTACK_SECONDS);
    volume.gain.exponentialRampToValueAtTime(0.0001, now + ATTACK_SECONDS + partial.decay);
    tone.connect(volume).connect(soften);
    tone.start(now);
    tone.stop(now + ATTACK_SECONDS + partial.decay + 0.05);
    tone.addEventListener("ended", () => {
      volume.disconnect();
      sounding -= 1;
      if (sounding === 0) soften.disconnect();
    });
  }
}

/** Vibration of each phase, ms on and off: long in, two short for a hold, one middling out. */
const patterns: Record<BreathKind, number[]> = {
  in: [220],
  holdIn: [50, 90, 50],
  out: [110],
  holdOut: [50, 90, 50],
};

/** Shakes where the device can (not on iOS). */
export function vibrate(kind: BreathKind): void {
  if (typeof navigator !== "undefined" && "vibrate" in navigator) navigator.vibrate(patterns[kind]);
}
