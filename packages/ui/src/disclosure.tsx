import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import { ChevronDownIcon } from "./icons.tsx";

/** What most people do without, behind a line that opens it. */
export function Disclosure({
  summary,
  open,
  onToggle,
  className,
  children,
}: {
  summary: ReactNode;
  /** Left out, it keeps by itself whether it is open. */
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
      className={cx("group min-w-0", className)}
    >
      <summary className="flex w-fit cursor-pointer list-none items-center gap-1.5 rounded-1 text-s font-semibold text-ink-2 hover:text-ink touch:min-h-12 touch:w-full touch:gap-2 touch:text-l touch:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronDownIcon
          size={16}
          className="shrink-0 text-ink-3 transition-[rotate] group-open:rotate-180 motion-reduce:transition-none touch:scale-125"
        />
        {summary}
      </summary>
      <div className="mt-3 touch:mt-1">{children}</div>
    </details>
  );
}
