import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** A place kept for what is coming; give it the true size by class (`h-4 w-40`). */
export function Skeleton({ className }: { className?: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      className={cx("block animate-breathe-dots rounded-1 bg-line", className ?? "h-4 w-full")}
    />
  );
}

/** Wraps skeletons and says once that something is loading. */
export function Loading({
  label,
  children,
  className,
}: {
  label: string;
  children?: ReactNode;
  className?: string | undefined;
}) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {children ?? (
        <div className="flex flex-col gap-3">
          <Skeleton className="h-5 w-2/5" />
          <Skeleton />
          <Skeleton className="h-4 w-4/5" />
        </div>
      )}
    </div>
  );
}
