import { useCallback, useEffect, useRef, useState } from "react";
import { createBells, vibrate, type Bells } from "./bells.ts";
import { browserClock, createPace, type Clock, type Pace } from "./pace.ts";
import { endOfPractice, momentAt, type BreathMoment, type BreathPhase } from "./timeline.ts";
import { useWakeLock } from "./use-wake-lock.ts";

export type BreathingState = "ready" | "running" | "paused" | "finished";

/** What changes often enough to be worth a render: at most once a second. */
export interface BreathingView {
  state: BreathingState;
  moment: BreathMoment;
  elapsedSeconds: number;
}

export interface BreathingOptions {
  phases: readonly BreathPhase[];
  totalSeconds: number;
  clock?: Clock | undefined;
  sound: boolean;
  vibration: boolean;
  /** On every frame, outside of React: move what moves. */
  onFrame: (moment: BreathMoment, elapsed: number) => void;
  onFinish: (elapsed: number) => void;
}

/** Runs the breathing: time, bells, vibration, wake lock, and a pause when the page goes out of sight. */
export function useBreathing(options: BreathingOptions) {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [view, setView] = useState<BreathingView>(() => ({
    state: "ready",
    moment: momentAt(options.phases, 0),
    elapsedSeconds: 0,
  }));
  const pace = useRef<Pace | null>(null);
  const bells = useRef<Bells | null>(null);
  const shown = useRef({ second: -1, phase: "" });

  const frame = useCallback((elapsed: number) => {
    const { phases, totalSeconds, sound, vibration, onFrame, onFinish } = latest.current;
    const end = endOfPractice(phases, totalSeconds);
    if (elapsed >= end) {
      pace.current?.pause();
      setView((before) => ({ ...before, state: "finished", elapsedSeconds: totalSeconds }));
      onFinish(end);
      return;
    }
    const moment = momentAt(phases, elapsed);
    onFrame(moment, elapsed);
    const phase = `${moment.breath}:${moment.index}`;
    if (phase !== shown.current.phase) {
      if (sound) bells.current?.strike(moment.kind);
      if (vibration) vibrate(moment.kind);
    }
    const second = moment.countdown + Math.floor(elapsed) * 100;
    if (second === shown.current.second && phase === shown.current.phase) return;
    shown.current = { second, phase };
    setView({ state: "running", moment, elapsedSeconds: Math.floor(elapsed) });
  }, []);

  useEffect(() => {
    const counted = createPace(latest.current.clock ?? browserClock, frame);
    pace.current = counted;
    return () => {
      counted.pause();
      bells.current?.dispose();
      bells.current = null;
    };
  }, [frame]);

  const wake = useCallback(() => {
    bells.current ??= createBells();
    bells.current.wake();
  }, []);
  const go = useCallback(() => {
    pace.current?.go();
    setView((before) => ({ ...before, state: "running" }));
  }, []);
  const pause = useCallback(() => {
    pace.current?.pause();
    setView((before) => (before.state === "running" ? { ...before, state: "paused" } : before));
  }, []);
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === "hidden") pause();
    };
    document.addEventListener("visibilitychange", hide);
    return () => document.removeEventListener("visibilitychange", hide);
  }, [pause]);
  useWakeLock(view.state === "running");
  return { view, go, pause, wake, elapsed: () => pace.current?.elapsed() ?? 0 };
}
