import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

export type NoticeTone = "brand" | "gold" | "risk" | "warn" | "good" | "info" | "neutral";

const tones: Record<NoticeTone, string> = {
  brand: "bg-brand-wash [&_svg]:text-brand",
  gold: "bg-gold-wash border border-gold [&_svg]:text-gold-ink",
  risk: "bg-risk-wash border border-risk [&_svg]:text-risk",
  warn: "bg-warn-wash [&_svg]:text-warn",
  good: "bg-good-wash [&_svg]:text-good",
  info: "bg-info-wash [&_svg]:text-info",
  neutral: "bg-sunken [&_svg]:text-ink-2",
};

/** One thing worth saying in place. `live` reads it out when it appears: "status" politely, "alert" at once. */
export function Notice({
  tone = "brand",
  icon,
  title,
  children,
  actions,
  live,
  className,
}: {
  tone?: NoticeTone | undefined;
  icon?: ReactNode;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  live?: "status" | "alert" | undefined;
  className?: string | undefined;
}) {
  return (
    <div
      role={live}
      className={cx(
        "flex items-start gap-3 rounded-2 px-4 py-3 text-ink print:border print:border-line-strong",
        tones[tone],
        className,
      )}
    >
      {icon ? <span className="mt-px shrink-0 touch:mt-0.5">{icon}</span> : null}
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
        {actions ? <div className="mt-2.5 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
