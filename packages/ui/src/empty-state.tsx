import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** Nothing here yet: why, and the next step. */
export function EmptyState({
  title,
  children,
  action,
  icon,
  className,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  className?: string | undefined;
}) {
  return (
    <div
      className={cx(
        "flex flex-col items-center gap-2 rounded-2 border border-dashed border-line-strong px-6 py-10 text-center",
        className,
      )}
    >
      {icon ? <div className="mb-1 text-ink-3">{icon}</div> : null}
      <p className="voice text-xl text-ink">{title}</p>
      {children ? <div className="max-w-[34rem] text-ink-2">{children}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
