/** Where seconds come from. The audio clock is null while it stands; the device's always goes. */
export interface Clocks {
  audio: () => number | null;
  device: () => number;
}

/** Where one is in the timeline, in seconds, by the audio clock wherever there is one. */
export interface Transport {
  position: () => number;
  /** Seconds played: pauses, answers and what was skipped left out. */
  practised: () => number;
  running: () => boolean;
  /** Whether the audio clock carries it. */
  audible: () => boolean;
  go: () => void;
  hold: () => void;
  seek: (seconds: number) => void;
}

export function createTransport(clocks: Clocks, startAt = 0): Transport {
  let base = startAt;
  let counted = 0;
  let since: number | null = null;
  let byAudio = false;
  let latest = 0;
  const passed = () => {
    if (since === null) return 0;
    // An audio clock that the device has stopped stands where it was last seen.
    const now = byAudio ? clocks.audio() : clocks.device();
    latest = Math.max(latest, now === null ? latest : now - since);
    return latest;
  };
  const settle = () => {
    const seconds = passed();
    base += seconds;
    counted += seconds;
    since = null;
    latest = 0;
  };
  const go = () => {
    if (since !== null) return;
    const audio = clocks.audio();
    byAudio = audio !== null;
    since = audio ?? clocks.device();
  };
  return {
    position: () => base + passed(),
    practised: () => counted + passed(),
    running: () => since !== null,
    audible: () => since !== null && byAudio,
    go,
    hold: settle,
    seek(seconds) {
      const going = since !== null;
      settle();
      base = Math.max(0, seconds);
      if (going) go();
    },
  };
}
