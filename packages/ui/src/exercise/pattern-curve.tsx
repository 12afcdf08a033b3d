import type { BreathKind } from "./due.ts";
import { breathKinds, type BreathParts } from "./breath-parts.ts";

const width = 320;
const height = 96;
const edge = 8;

/** One breath as a line: it rises with the breath in, stays, falls with the breath out, and rests. The label says it in words. */
export function PatternCurve({ value, label }: { value: BreathParts; label: string }) {
  const whole = breathKinds.reduce((sum, kind) => sum + lengthOf(value, kind), 0);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="h-24 w-full"
      preserveAspectRatio="none"
      fill="none"
    >
      <path
        d={`M0 ${height - edge}H${width}`}
        className="stroke-line"
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      />
      {whole > 0 ? (
        <path
          d={curveOf(value, whole)}
          className="stroke-gold"
          strokeWidth={3}
          strokeLinecap="round"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
    </svg>
  );
}

function lengthOf(value: BreathParts, kind: BreathKind): number {
  return Number.isFinite(value[kind]) ? Math.max(0, value[kind]) : 0;
}

/** The breath fills the width, whatever its length: what is drawn is the shares. */
function curveOf(value: BreathParts, whole: number): string {
  const [empty, full] = [height - edge, edge];
  let x = edge;
  const path = [`M${x} ${empty}`];
  for (const kind of breathKinds) {
    const wide = (lengthOf(value, kind) / whole) * (width - 2 * edge);
    if (wide === 0) continue;
    const to = kind === "in" || kind === "holdIn" ? full : empty;
    const half = x + wide / 2;
    path.push(
      kind === "in" || kind === "out"
        ? `C${half} ${kind === "in" ? empty : full} ${half} ${to} ${x + wide} ${to}`
        : `H${x + wide}`,
    );
    x += wide;
  }
  return path.join("");
}
