import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Timeline } from "./due.ts";
import {
  createPlayerEngine,
  type PlayerDevice,
  type PlayerEngine,
  type PlayerView,
} from "./player-engine.ts";
import type { PlayerSettings } from "./player-settings.ts";
import { createSoundDesk } from "./sound/sound-desk.ts";
import { createReader, type Reader } from "./speech.ts";
import { useWakeLock } from "./use-wake-lock.ts";

function browserDevice(settings: PlayerSettings): PlayerDevice {
  return {
    desk: createSoundDesk(settings),
    seconds: () => performance.now() / 1000,
    later(run, ms) {
      const handle = setTimeout(run, ms);
      return () => clearTimeout(handle);
    },
    hidden: () => document.visibilityState === "hidden",
    vibrate(pattern) {
      if ("vibrate" in navigator) navigator.vibrate([...pattern]);
    },
  };
}

/** A timeline being played in this page: engine, its scene, and the device's voice. What shows passing seconds asks the engine itself. */
export function usePlayer(timeline: Timeline, settings: PlayerSettings, startAt: number, language: string) {
  const [engine] = useState(() =>
    createPlayerEngine(browserDevice(settings), { timeline, settings, startAt }),
  );
  const view = useSyncExternalStore(engine.subscribe, engine.scene, engine.scene);
  useEffect(() => engine.load(timeline), [engine, timeline]);
  useEffect(() => engine.set(settings), [engine, settings]);
  useEffect(() => {
    const seen = () => engine.seen(document.visibilityState === "hidden");
    document.addEventListener("visibilitychange", seen);
    return () => {
      document.removeEventListener("visibilitychange", seen);
      engine.dispose();
    };
  }, [engine]);
  useWakeLock(view.state === "running" || view.state === "asking");
  const [reader] = useState(() => createReader(language));
  const hasVoice = useSyncExternalStore(reader.onVoices, reader.available, () => false);
  useVoice(
    reader,
    engine,
    view,
    settings.voice && settings.sound && hasVoice ? settings.volumes.voice : null,
  );
  return { engine, view, hasVoice };
}

/** Reads every line as it comes, and again after a pause in the middle of it. */
function useVoice(reader: Reader, engine: PlayerEngine, view: PlayerView, volume: number | null) {
  const { state, moment, epoch } = view;
  const asked = state === "asking" ? (moment.stop?.prompt.text ?? null) : null;
  const line = state === "running" ? moment.caption : asked;
  const key = line === null ? null : `${moment.segment?.key}:${moment.stop?.key}:${epoch}`;
  const latest = useRef(volume);
  useEffect(() => {
    latest.current = volume;
  });
  const on = volume !== null;
  useEffect(() => {
    if (on && line !== null && key !== null) reader.say(line, latest.current ?? 0);
  }, [reader, on, line, key]);
  useEffect(() => {
    if (!on || state === "paused" || state === "ready") reader.hush();
  }, [reader, on, state]);
  useEffect(() => () => reader.hush(), [reader, engine]);
}
