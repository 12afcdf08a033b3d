import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { cx } from "./class-names.ts";

export interface ErrorStateProps {
  /** What happened. */
  title: ReactNode;
  /** What to do about it, and that nothing typed is lost if so. */
  children?: ReactNode;
  retryLabel?: ReactNode;
  onRetry?: (() => void) | undefined;
  pending?: boolean | undefined;
  /** A request id for whoever is asked for help. */
  reference?: ReactNode;
  className?: string | undefined;
}

/** Something did not work, in plain words and with a way on. */
export function ErrorState({
  title,
  children,
  retryLabel,
  onRetry,
  pending,
  reference,
  className,
}: ErrorStateProps) {
  return (
    <div
      role="alert"
      className={cx(
        "flex flex-col items-start gap-2 rounded-2 border border-line-strong bg-surface px-6 py-6",
        className,
      )}
    >
      <p className="voice text-xl text-ink">{title}</p>
      {children ? <div className="max-w-[40rem] text-ink-2">{children}</div> : null}
      {onRetry ? (
        <Button variant="secondary" onClick={onRetry} pending={pending} className="mt-2">
          {retryLabel}
        </Button>
      ) : null}
      {reference ? <p className="mt-1 text-xs text-ink-3 touch:text-s">{reference}</p> : null}
    </div>
  );
}
