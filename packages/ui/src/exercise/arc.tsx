import { useRef } from "react";
import { arcFrames } from "./motions.ts";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";
import { useMotion } from "./use-motion.ts";

const half = "absolute inset-y-0 w-1/2 overflow-hidden";
const ring = "absolute inset-y-0 w-[200%] rounded-full border-4 border-room-gold will-change-transform";

/** The gold thread: an arc that closes over a stretch of time. */
export function Arc({
  id,
  from,
  seconds,
  repeats = false,
  engine,
  view,
}: {
  id: string;
  from: number;
  seconds: number;
  repeats?: boolean;
  engine: PlayerEngine;
  view: PlayerView;
}) {
  const first = useRef<HTMLDivElement>(null);
  const second = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const motion = (keyframes: Keyframe[]) => ({ key: id, keyframes, seconds, from, repeats });
  useMotion(first, motion(arcFrames.firstHalf), engine, view);
  useMotion(second, motion(arcFrames.secondHalf), engine, view);
  useMotion(tip, motion(arcFrames.tip), engine, view);
  return (
    <div aria-hidden="true" className="absolute inset-[3%] rounded-full">
      <div className="absolute inset-[1.5px] rounded-full border border-room-track" />
      <div className={`${half} right-0`}>
        <div ref={first} className={`${ring} right-0 [clip-path:inset(0_50.2%_0_0)]`} />
      </div>
      <div className={`${half} left-0`}>
        <div ref={second} className={`${ring} left-0 [clip-path:inset(0_0_0_50.2%)]`} />
      </div>
      <span className="absolute top-0 left-1/2 size-1 -translate-x-1/2 rounded-full bg-room-gold" />
      <div ref={tip} className="absolute inset-0 will-change-transform">
        <span className="absolute top-0 left-1/2 size-1 -translate-x-1/2 rounded-full bg-room-gold forced-colors:bg-[Highlight]" />
      </div>
    </div>
  );
}
