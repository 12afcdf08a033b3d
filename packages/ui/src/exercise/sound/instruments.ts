import type { SoundCue } from "../due.ts";

/** Stops a sound with a short fade, wherever it is. */
export type Silence = () => void;

type Strike = Extract<SoundCue, { kind: "strike" }>["sound"];
interface Partial {
  ratio: number;
  gain: number;
  /** Seconds until it has all but faded. */
  decay: number;
}

/** What each is struck on: fundamental in Hz and partials, the higher the softer and the shorter. */
const bodies: Record<Strike, { pitch: number; loudness: number; attack: number; partials: Partial[] }> = {
  bell: {
    pitch: 392,
    loudness: 0.34,
    attack: 0.008,
    partials: [
      { ratio: 1, gain: 1, decay: 2.6 },
      { ratio: 2.003, gain: 0.42, decay: 1.7 },
      { ratio: 2.76, gain: 0.2, decay: 1.1 },
      { ratio: 4.07, gain: 0.08, decay: 0.6 },
    ],
  },
  // Two partials a hair apart beat slowly, as the walls of a bowl do.
  bowl: {
    pitch: 196,
    loudness: 0.4,
    attack: 0.02,
    partials: [
      { ratio: 1, gain: 1, decay: 6 },
      { ratio: 1.006, gain: 0.6, decay: 5.5 },
      { ratio: 2.71, gain: 0.34, decay: 3.6 },
      { ratio: 5.15, gain: 0.1, decay: 1.6 },
    ],
  },
  chime: {
    pitch: 784,
    loudness: 0.24,
    attack: 0.005,
    partials: [
      { ratio: 1, gain: 1, decay: 1.5 },
      { ratio: 2.41, gain: 0.3, decay: 0.8 },
      { ratio: 3.9, gain: 0.1, decay: 0.4 },
    ],
  },
};

const FADE_SECONDS = 0.06;
const SILENT = 0.0001;

/** Strikes a bell, bowl or chime at a second of the context's clock. */
export function strike(into: GainNode, sound: Strike, at: number): Silence {
  const { context } = into;
  const { pitch, loudness, attack, partials } = bodies[sound];
  const whole = new GainNode(context);
  whole.connect(into);
  const tones = partials.map(({ ratio, gain, decay }) => {
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loudness * gain, at + attack);
    volume.gain.exponentialRampToValueAtTime(SILENT, at + attack + decay);
    const tone = new OscillatorNode(context, { frequency: pitch * ratio });
    tone.connect(volume).connect(whole);
    tone.start(at);
    tone.stop(at + attack + decay + 0.05);
    return tone;
  });
  return silencer(whole, tones);
}

/** Hz at the bottom and the top of a breath. */
const breathPitch = { low: 146.83, high: 220 };

/**
 * A soft tone that rises with breathing in or falls with breathing out.
 * @param from seconds of it that are over already: it is then entered in the middle
 */
export function breathTone(
  into: GainNode,
  cue: Extract<SoundCue, { kind: "tone" }>,
  at: number,
  from: number,
): Silence {
  const { context } = into;
  const { low, high } = breathPitch;
  const [first, last] = cue.direction === "rise" ? [low, high] : [high, low];
  const entered = first * (last / first) ** (from / cue.seconds);
  const end = at + cue.seconds - from;
  const peak = Math.max(at + FADE_SECONDS, Math.min(end - FADE_SECONDS, at + cue.seconds * 0.6 - from));
  const whole = new GainNode(context);
  const soften = new BiquadFilterNode(context, { type: "lowpass", frequency: 900 });
  soften.connect(whole).connect(into);
  const tones = [1, 2, 3].map((ratio) => {
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.2 / ratio ** 1.6, peak);
    volume.gain.linearRampToValueAtTime(0, end);
    const tone = new OscillatorNode(context, { frequency: entered * ratio });
    tone.frequency.setValueAtTime(entered * ratio, at);
    tone.frequency.exponentialRampToValueAtTime(last * ratio, end);
    tone.connect(volume).connect(soften);
    tone.start(at);
    tone.stop(end + 0.02);
    return tone;
  });
  return silencer(whole, tones);
}

const NOISE_LOOP_SECONDS = 6;
const NOISE_FADE_SECONDS = 2;
const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

/** Soft noise, like rain far off, for so many seconds. */
export function softNoise(into: GainNode, seconds: number, at: number): Silence {
  const { context } = into;
  const source = new AudioBufferSourceNode(context, { buffer: noiseOf(context), loop: true });
  const soften = new BiquadFilterNode(context, { type: "lowpass", frequency: 700 });
  const whole = new GainNode(context);
  const swell = new GainNode(context, { gain: 0 });
  const fade = Math.min(NOISE_FADE_SECONDS, seconds / 2);
  swell.gain.setValueAtTime(0, at);
  swell.gain.linearRampToValueAtTime(0.5, at + fade);
  swell.gain.setValueAtTime(0.5, Math.max(at + fade, at + seconds - fade));
  swell.gain.linearRampToValueAtTime(0, at + seconds);
  source.connect(soften).connect(swell).connect(whole).connect(into);
  source.start(at);
  source.stop(at + seconds + 0.02);
  return silencer(whole, [source]);
}

/** Brown noise whose end meets its beginning; the same every time, so that a rendering can be repeated. */
function noiseOf(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context);
  if (known) return known;
  const length = Math.round(NOISE_LOOP_SECONDS * context.sampleRate);
  const buffer = new AudioBuffer({ length, sampleRate: context.sampleRate });
  const samples = buffer.getChannelData(0);
  let seed = 20_261;
  let level = 0;
  for (let index = 0; index < length; index += 1) {
    seed = (seed * 16_807) % 2_147_483_647;
    level = (level + 0.02 * ((seed / 2_147_483_647) * 2 - 1)) / 1.02;
    samples[index] = level * 3.5;
  }
  const jump = (samples[length - 1] ?? 0) - (samples[0] ?? 0);
  for (let index = 0; index < length; index += 1)
    samples[index] = (samples[index] ?? 0) - jump * (index / length - 0.5);
  noises.set(context, buffer);
  return buffer;
}

function silencer(whole: GainNode, sources: readonly AudioScheduledSourceNode[]): Silence {
  const { context } = whole;
  let sounding = sources.length;
  for (const source of sources)
    source.addEventListener("ended", () => {
      sounding -= 1;
      if (sounding === 0) whole.disconnect();
    });
  return () => {
    const now = context.currentTime;
    whole.gain.setValueAtTime(1, now);
    whole.gain.linearRampToValueAtTime(0, now + FADE_SECONDS);
    for (const source of sources) source.stop(now + FADE_SECONDS);
  };
}
