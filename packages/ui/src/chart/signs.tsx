import type { GapKind, MarkKind } from "./trajectory-layout.ts";

/** What happened, told apart by shape: session a tick, plan a square, prescription a diamond, event a triangle. */
export function MarkSign({ kind, x, y }: { kind: MarkKind; x: number; y: number }) {
  if (kind === "session") {
    return <path d={`M${x} ${y - 4}V${y + 4}`} stroke="var(--brand)" strokeWidth={2} strokeLinecap="round" />;
  }
  const shapes = {
    plan: `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
    prescription: `M${x} ${y - 4.75}l4.75 4.75-4.75 4.75-4.75-4.75z`,
    event: `M${x - 4.5} ${y - 3.75}h9l-4.5 8z`,
  };
  return <path d={shapes[kind]} fill="var(--brand)" stroke="var(--surface)" strokeWidth={1} />;
}

/** A time without a score: missed an empty ring of dashes, unscored an open diamond. */
export function GapSign({ kind, x, y }: { kind: GapKind; x: number; y: number }) {
  if (kind === "missed") {
    return (
      <circle
        cx={x}
        cy={y}
        r={4}
        fill="var(--surface)"
        stroke="var(--ink-2)"
        strokeWidth={1.25}
        strokeDasharray="2 2"
      />
    );
  }
  return (
    <path
      d={`M${x} ${y - 5}l5 5-5 5-5-5z`}
      fill="var(--surface)"
      stroke="var(--ink-2)"
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
  );
}
