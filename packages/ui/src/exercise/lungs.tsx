import { useRef } from "react";
import type { Pattern } from "./due.ts";
import { lungFrames } from "./motions.ts";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";
import { useMotion } from "./use-motion.ts";

const circle = "absolute rounded-full border border-transparent";

/** Three circles that fill and empty with the breath; at rest where there is none, or where nothing may move. */
export function Lungs({
  breath,
  still,
  engine,
  view,
}: {
  breath: { pattern: Pattern; since: number } | null;
  still: boolean;
  engine: PlayerEngine;
  view: PlayerView;
}) {
  const lungs = useRef<HTMLDivElement>(null);
  const motion =
    breath && !still
      ? {
          key: `${breath.since}:${breath.pattern.phases.map(({ seconds }) => seconds).join("-")}`,
          keyframes: lungFrames(breath.pattern),
          seconds: breath.pattern.cycleSeconds,
          from: breath.since,
          repeats: true,
        }
      : null;
  useMotion(lungs, motion, engine, view);
  return (
    <div
      ref={lungs}
      aria-hidden="true"
      className="absolute inset-[12.5%] [transform:scale(0.8)] will-change-transform"
    >
      <div className={`${circle} inset-0 bg-room-1`} />
      <div className={`${circle} inset-[9%] bg-room-2`} />
      <div className={`${circle} inset-[18.5%] bg-room-3`} />
    </div>
  );
}
