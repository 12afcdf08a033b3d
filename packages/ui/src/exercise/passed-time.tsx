import type { Ref } from "react";
import { clockText } from "./timeline.ts";

/** How much of the practice is over; the bar itself is moved by whoever holds `bar`. */
export function PassedTime({
  bar,
  label,
  seconds,
  total,
  title,
}: {
  bar: Ref<HTMLSpanElement>;
  label: string;
  seconds: number;
  total: number;
  title: string;
}) {
  return (
    <div className="mt-1">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={seconds}
        aria-valuetext={clockText(seconds)}
        className="h-1 overflow-clip rounded-full bg-room-track forced-colors:border"
      >
        <span
          ref={bar}
          className="block size-full origin-left [transform:scaleX(0)] rounded-full bg-room-gold forced-colors:bg-[Highlight]"
        />
      </div>
      <div className="mt-2 flex items-baseline justify-between gap-3 text-m text-room-ink-2 tabular">
        <span aria-hidden="true">{clockText(seconds)}</span>
        <h1 className="text-center">{title}</h1>
        <span aria-hidden="true">{clockText(total)}</span>
      </div>
    </div>
  );
}
