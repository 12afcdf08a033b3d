import { useEffect, useRef, type RefObject } from "react";
import type { PlayerEngine } from "./player-engine.ts";

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
): void {
  const latest = useRef(motion);
  useEffect(() => {
    latest.current = motion;
  });
  const key = motion?.key ?? null;
  useEffect(() => {
    const wanted = latest.current;
    if (key === null || !wanted || !target.current) return undefined;
    const moved = target.current.animate(wanted.keyframes, {
      duration: wanted.seconds * 1000,
      iterations: wanted.repeats ? Infinity : 1,
      fill: "both",
    });
    moved.pause();
    const follow = () => setRight(moved, (engine.position() - wanted.from) * 1000, engine.moving());
    follow();
    const leave = engine.subscribe(follow);
    return () => {
      leave();
      moved.cancel();
    };
  }, [engine, key, target]);
}

function setRight(moved: Animation, due_ms: number, moving: boolean): void {
  if (Math.abs(Number(moved.currentTime ?? 0) - due_ms) > APART_MS) moved.currentTime = Math.max(0, due_ms);
  if (moving) {
    if (moved.playState !== "running" && moved.playState !== "finished") moved.play();
  } else if (moved.playState === "running") moved.pause();
}
