import { useRef } from "react";
import { arcFrames } from "./motions.ts";
import type { PlayerEngine } from "./player-engine.ts";
import { useMotion } from "./use-motion.ts";

/** A half ring turns about the ring's middle, behind a half of the figure that shows no more than its own side. */
const half = "absolute inset-y-0 w-1/2 overflow-hidden";
const arch = "absolute inset-0 border-4 border-room-gold will-change-transform";

/** The gold thread: an arc that closes over a stretch of time. */
export function Arc({
  id,
  from,
  seconds,
  repeats = false,
  engine,
}: {
  id: string;
  from: number;
  seconds: number;
  repeats?: boolean;
  engine: PlayerEngine;
}) {
  const first = useRef<HTMLDivElement>(null);
  const second = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const motion = (keyframes: Keyframe[]) => ({ key: id, keyframes, seconds, from, repeats });
  useMotion(first, motion(arcFrames.firstHalf), engine);
  useMotion(second, motion(arcFrames.secondHalf), engine);
  useMotion(tip, motion(arcFrames.tip), engine);
  return (
    <div aria-hidden="true" className="absolute inset-[3%]">
      <div className="absolute inset-[1.5px] rounded-full border border-room-track" />
      <div className={`${half} right-0`}>
        <div ref={first} className={`${arch} -left-full right-full origin-right rounded-l-full border-r-0`} />
      </div>
      <div className={`${half} left-0`}>
        <div ref={second} className={`${arch} left-full -right-full origin-left rounded-r-full border-l-0`} />
      </div>
      <Tip />
      <div ref={tip} className="absolute inset-y-0 left-1/2 -ml-[2px] w-[4px] will-change-transform">
        <Tip />
      </div>
    </div>
  );
}

function Tip() {
  return (
    <span className="absolute top-0 left-1/2 size-[4px] -translate-x-1/2 rounded-full bg-room-gold forced-colors:bg-[Highlight]" />
  );
}
