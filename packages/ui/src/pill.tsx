import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** Red is for risk alone; gold is the thread. The words carry the meaning, the tone repeats it. */
export type Tone = "risk" | "warn" | "good" | "info" | "neutral" | "gold";

const tones: Record<Tone, string> = {
  risk: "bg-risk-wash text-risk",
  warn: "bg-warn-wash text-warn",
  good: "bg-good-wash text-good",
  info: "bg-info-wash text-info",
  neutral: "bg-sunken text-ink-2",
  gold: "bg-gold-wash text-gold-ink",
};

/** A word or two about a state. */
export function Pill({
  tone = "neutral",
  children,
  className,
}: {
  tone?: Tone | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <span
      className={cx(
        "inline-flex items-center rounded-full px-[9px] py-0.5 text-xs font-semibold touch:px-3 touch:py-1 touch:text-m print:border print:border-line-strong",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

/** How many, in figures. `label` says of what. */
export function Badge({
  count,
  label,
  tone = "neutral",
}: {
  count: number;
  label: string;
  tone?: Tone | undefined;
}) {
  return (
    <span
      className={cx(
        "inline-grid min-w-5 place-items-center rounded-full px-1.5 text-xs font-semibold tabular",
        tones[tone],
      )}
    >
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
