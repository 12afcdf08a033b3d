import { useRef } from "react";
import { cx } from "../class-names.ts";
import type { Pattern } from "./due.ts";
import { lungFrames } from "./motions.ts";
import type { PlayerEngine } from "./player-engine.ts";
import { useMotion } from "./use-motion.ts";

const circle = "absolute rounded-full border border-transparent";

/** Three circles that fill and empty with the breath; at rest where there is none, or where nothing may move. */
export function Lungs({
  breath,
  still,
  bare,
  engine,
}: {
  breath: { pattern: Pattern; since: number } | null;
  still: boolean;
  /** The outermost circle alone: a ground for a picture. */
  bare: boolean;
  engine: PlayerEngine;
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
  useMotion(lungs, motion, engine);
  return (
    <div
      ref={lungs}
      aria-hidden="true"
      className={cx("absolute inset-[12.5%] [transform:scale(0.8)]", motion && "will-change-transform")}
    >
      <div className={`${circle} inset-0 bg-room-1`} />
      {bare ? null : (
        <>
          <div className={`${circle} inset-[9%] bg-room-2`} />
          <div className={`${circle} inset-[18.5%] bg-room-3`} />
        </>
      )}
    </div>
  );
}
