/** The device's own voice. */
export interface Reader {
  /** Whether the device has a voice of this language that needs no network: what is read stays on it. */
  available: () => boolean;
  say: (text: string, volume: number) => void;
  hush: () => void;
  /** Voices come late in some browsers. */
  onVoices: (listener: () => void) => () => void;
}

const CALM_RATE = 0.9;

export function createReader(language: string): Reader {
  const device = typeof speechSynthesis === "undefined" ? null : speechSynthesis;
  const find = () =>
    device
      ?.getVoices()
      .find(
        ({ lang, localService }) => localService && lang.toLowerCase().startsWith(language.slice(0, 2)),
      ) ?? null;
  return {
    available: () => find() !== null,
    say(text, volume) {
      const voice = find();
      if (!device || !voice) return;
      device.cancel();
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.rate = CALM_RATE;
      spoken.volume = volume;
      device.speak(spoken);
    },
    hush: () => device?.cancel(),
    onVoices(listener) {
      device?.addEventListener("voiceschanged", listener);
      return () => device?.removeEventListener("voiceschanged", listener);
    },
  };
}
