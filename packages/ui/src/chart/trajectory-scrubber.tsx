import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { TrajectoryLayout, TrajectoryPoint } from "./trajectory-layout.ts";
import { TrajectoryPlot } from "./trajectory-plot.tsx";

/**
 * The drawing with its read-out: arrow keys, Home and End walk the points, a pointer finds the nearest, Escape puts it away.
 * A slider to assistive technology, because that is read out at every step.
 */
export function TrajectoryScrubber({
  label,
  layout,
  readOut,
}: {
  label: string;
  layout: TrajectoryLayout;
  readOut: (point: TrajectoryPoint, index: number) => string;
}) {
  const [chosen, setChosen] = useState<number | null>(null);
  const end = layout.points.length - 1;
  const active = chosen === null ? null : Math.min(chosen, end);
  const current = active ?? end;
  const words = (index: number) => {
    const place = layout.points[index];
    return place ? readOut(place.point, index) : "";
  };
  const keyDown = (event: KeyboardEvent) => {
    const next = nextByKey(event.key, current, end);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = layout.width / box.width;
    setChosen(nearestPoint(layout, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={end + 1}
      aria-valuenow={current + 1}
      aria-valuetext={words(current)}
      onKeyDown={keyDown}
      onFocus={() => setChosen(current)}
      onBlur={() => setChosen(null)}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setChosen(null)}
      className="relative cursor-crosshair touch-pan-y rounded-1"
    >
      <TrajectoryPlot layout={layout} active={active} />
      {active === null ? null : (
        <ReadOut layout={layout} index={active}>
          {words(active)}
        </ReadOut>
      )}
    </div>
  );
}

/** Which point a key leads to: null puts the read-out away, undefined leaves the key to others. */
export function nextByKey(key: string, current: number, end: number): number | null | undefined {
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(end, current + 1);
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(0, current - 1);
  if (key === "Home") return 0;
  if (key === "End") return end;
  return key === "Escape" ? null : undefined;
}

/** The point under the pointer: the nearest in time and, of several on one day, the nearest in height. */
export function nearestPoint(layout: Pick<TrajectoryLayout, "points">, x: number, y: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const [index, place] of layout.points.entries()) {
    const away = Math.abs(place.x - x) * 1000 + Math.abs(place.y - y);
    if (away < least) {
      least = away;
      best = index;
    }
  }
  return best;
}

function ReadOut({
  layout,
  index,
  children,
}: {
  layout: TrajectoryLayout;
  index: number;
  children: ReactNode;
}) {
  const place = layout.points[index];
  if (!place) return null;
  const across = place.x / layout.width;
  const high = place.y - layout.top < 44;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-10 w-max max-w-[min(16rem,80%)] rounded-1 bg-ink px-2.5 py-1.5 text-xs text-paper shadow-2 print:hidden"
      style={{
        left: `${across * 100}%`,
        top: `calc(${(place.y / layout.height) * 100}% ${high ? "+" : "-"} 14px)`,
        translate: `${-across * 100}% ${high ? "0" : "-100%"}`,
      }}
    >
      {children}
    </div>
  );
}
