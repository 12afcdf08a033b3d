import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** The one thing that comes first on a screen, on brand ground. Put an `inverse` button in `action`. */
export function LeadCard({
  eyebrow,
  title,
  children,
  action,
  className,
}: {
  eyebrow?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string | undefined;
}) {
  return (
    <section className={cx("relative overflow-clip rounded-3 bg-brand p-5 text-brand-ink", className)}>
      <svg
        aria-hidden="true"
        focusable="false"
        viewBox="0 0 180 180"
        fill="none"
        stroke="currentColor"
        className="pointer-events-none absolute top-1/2 -right-10 size-[11.25rem] -translate-y-[45%] opacity-30"
      >
        {[20, 42, 64, 86].map((radius) => (
          <circle key={radius} cx="90" cy="90" r={radius} />
        ))}
      </svg>
      <div className="relative">
        {eyebrow ? <p className="text-m opacity-90">{eyebrow}</p> : null}
        <h2 className="voice text-[1.4375rem] leading-snug font-medium">{title}</h2>
        {children}
        {action ? <div className="mt-4">{action}</div> : null}
      </div>
    </section>
  );
}
