import { useEffect, useRef, type RefObject } from "react";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";

/** A movement of the Web Animations API, which the compositor carries while React rests. */
export interface Motion {
  /** Another key is another movement; the same goes on, whatever else changes. */
  key: string;
  keyframes: Keyframe[];
  seconds: number;
  /** Second of the timeline at which it begins. */
  from: number;
  repeats?: boolean;
}

/** Less than this between figure and sound nobody notices, and setting it right would show as a jerk. */
const APART_MS = 40;

/** Moves an element, and keeps it together with the timeline through pauses, leaps and sleep. */
export function useMotion(
  target: RefObject<Element | null>,
  motion: Motion | null,
  engine: PlayerEngine,
  view: PlayerView,
): void {
  const animation = useRef<Animation | null>(null);
  const latest = useRef(motion);
  useEffect(() => {
    latest.current = motion;
  });
  const key = motion?.key ?? null;
  useEffect(() => {
    const wanted = latest.current;
    if (key === null || !wanted || !target.current) return undefined;
    const made = target.current.animate(wanted.keyframes, {
      duration: wanted.seconds * 1000,
      iterations: wanted.repeats ? Infinity : 1,
      fill: "both",
    });
    made.pause();
    animation.current = made;
    return () => {
      animation.current = null;
      made.cancel();
    };
  }, [key, target]);
  useEffect(() => {
    const moved = animation.current;
    const wanted = latest.current;
    if (!moved || !wanted) return;
    const due_ms = (engine.position() - wanted.from) * 1000;
    const at_ms = Number(moved.currentTime ?? 0);
    if (Math.abs(at_ms - due_ms) > APART_MS) moved.currentTime = Math.max(0, due_ms);
    if (engine.moving()) {
      if (moved.playState !== "running" && moved.playState !== "finished") moved.play();
    } else if (moved.playState === "running") moved.pause();
  }, [engine, view, key]);
}
