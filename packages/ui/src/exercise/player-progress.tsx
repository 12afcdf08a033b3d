import { useRef } from "react";
import type { PlayerEngine } from "./player-engine.ts";
import { clockText } from "./clock-text.ts";
import { useMotion } from "./use-motion.ts";
import { usePassing } from "./use-passing.ts";

const grow = [{ transform: "scaleX(0)" }, { transform: "scaleX(1)" }];

/**
 * Time passed of the whole; by whole seconds where nothing may move. Only the clock is read out, and only when somebody
 * looks there: a bar that names each second as it passes would talk over the exercise.
 */
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
      <Bar {...{ engine, total, still }} />
      <div className="mt-2 flex items-start justify-between gap-3 text-m text-room-ink-2 tabular">
        <Clock {...{ engine, total, label }} />
        <Heading className="min-w-0 text-center hyphens-auto">{title}</Heading>
        <span aria-hidden="true" className="w-11 shrink-0 text-right">
          {clockText(Math.round(total))}
        </span>
      </div>
    </div>
  );
}

function Bar({ engine, total, still }: { engine: PlayerEngine; total: number; still: boolean }) {
  const bar = useRef<HTMLSpanElement>(null);
  const steps = grow.map((frame) => ({ ...frame, easing: `steps(${Math.max(1, Math.floor(total))})` }));
  useMotion(
    bar,
    { key: `${total}:${still}`, keyframes: still ? steps : grow, seconds: total, from: 0 },
    engine,
  );
  return (
    <div aria-hidden="true" className="h-1 overflow-clip rounded-full bg-room-track forced-colors:border">
      <span
        ref={bar}
        className="block size-full origin-left [transform:scaleX(0)] rounded-full bg-room-gold forced-colors:bg-[Highlight]"
      />
    </div>
  );
}

function Clock({ engine, total, label }: { engine: PlayerEngine; total: number; label: string }) {
  const seconds = usePassing(engine, ({ moment }) => Math.min(Math.floor(moment.at), Math.floor(total)));
  return (
    <span role="timer" aria-label={label} className="h-[1.45em] w-11 shrink-0 [contain:strict]">
      {clockText(seconds)}
      <span className="sr-only"> / {clockText(Math.round(total))}</span>
    </span>
  );
}
