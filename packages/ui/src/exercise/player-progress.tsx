import { useRef } from "react";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";
import { PassedTime } from "./passed-time.tsx";
import { useMotion } from "./use-motion.ts";

/** Time passed of the whole; by whole seconds where nothing may move. */
export function PlayerProgress({
  engine,
  view,
  total,
  title,
  label,
  still,
}: {
  engine: PlayerEngine;
  view: PlayerView;
  total: number;
  title: string;
  label: string;
  still: boolean;
}) {
  const bar = useRef<HTMLSpanElement>(null);
  const grow = [{ transform: "scaleX(0)" }, { transform: "scaleX(1)" }];
  const steps = grow.map((frame) => ({ ...frame, easing: `steps(${Math.max(1, Math.floor(total))})` }));
  useMotion(
    bar,
    { key: `${total}:${still}`, keyframes: still ? steps : grow, seconds: total, from: 0 },
    engine,
    view,
  );
  const seconds = Math.min(Math.floor(view.moment.at), Math.floor(total));
  return <PassedTime bar={bar} label={label} seconds={seconds} total={Math.round(total)} title={title} />;
}
