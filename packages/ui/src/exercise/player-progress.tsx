import { useRef } from "react";
import type { PlayerEngine } from "./player-engine.ts";
import { clockText } from "./clock-text.ts";
import { useMotion } from "./use-motion.ts";
import { usePassing } from "./use-passing.ts";

const grow = [{ transform: "scaleX(0)" }, { transform: "scaleX(1)" }];

/** Time passed of the whole; by whole seconds where nothing may move. */
export function PlayerProgress({
  engine,
  total,
  title,
  level,
  label,
  still,
}: {
  engine: PlayerEngine;
  total: number;
  title: string;
  /** Of the title among the headings. */
  level: 1 | 2;
  label: string;
  still: boolean;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="mt-1">
      <Bar {...{ engine, total, label, still }} />
      <div className="mt-2 flex items-start justify-between gap-3 text-m text-room-ink-2 tabular">
        <Clock {...{ engine, total }} />
        <Heading className="min-w-0 text-center hyphens-auto">{title}</Heading>
        <span aria-hidden="true" className="w-11 shrink-0 text-right">
          {clockText(Math.round(total))}
        </span>
      </div>
    </div>
  );
}

function Bar({
  engine,
  total,
  label,
  still,
}: {
  engine: PlayerEngine;
  total: number;
  label: string;
  still: boolean;
}) {
  const bar = useRef<HTMLSpanElement>(null);
  const seconds = useSeconds(engine, total);
  const steps = grow.map((frame) => ({ ...frame, easing: `steps(${Math.max(1, Math.floor(total))})` }));
  useMotion(
    bar,
    { key: `${total}:${still}`, keyframes: still ? steps : grow, seconds: total, from: 0 },
    engine,
  );
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.round(total)}
      aria-valuenow={seconds}
      aria-valuetext={clockText(seconds)}
      className="h-1 overflow-clip rounded-full bg-room-track forced-colors:border"
    >
      <span
        ref={bar}
        className="block size-full origin-left [transform:scaleX(0)] rounded-full bg-room-gold forced-colors:bg-[Highlight]"
      />
    </div>
  );
}

function Clock({ engine, total }: { engine: PlayerEngine; total: number }) {
  return (
    <span aria-hidden="true" className="h-[1.45em] w-11 shrink-0 [contain:strict]">
      {clockText(useSeconds(engine, total))}
    </span>
  );
}

function useSeconds(engine: PlayerEngine, total: number): number {
  return usePassing(engine, ({ moment }) => Math.min(Math.floor(moment.at), Math.floor(total)));
}
