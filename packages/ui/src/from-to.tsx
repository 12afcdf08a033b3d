import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import { ArrowRightIcon } from "./icons.tsx";

/** Two figures and the arrow between them ("12 → 10"), the arrow drawn. `label` says it in words ("from 12 to 10"). */
export function FromTo({
  from,
  to,
  label,
  className,
}: {
  from: ReactNode;
  to: ReactNode;
  label: string;
  className?: string | undefined;
}) {
  return (
    <span className={cx("whitespace-nowrap tabular", className)}>
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className="inline-flex items-center gap-[0.3em]">
        {from}
        <ArrowRightIcon size={14} className="[stroke-width:2]" />
        {to}
      </span>
    </span>
  );
}
