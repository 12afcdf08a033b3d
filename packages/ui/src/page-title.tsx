import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** The one heading of a page: a sentence that says what the page answers, in the voice font. */
export function PageTitle({
  children,
  id,
  className,
}: {
  children: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
}) {
  return (
    <h1
      id={id}
      tabIndex={-1}
      className={cx(
        "voice text-[1.9375rem] font-medium leading-[1.15] text-ink touch:text-[1.875rem]",
        className,
      )}
    >
      {children}
    </h1>
  );
}

export interface PageHeaderProps {
  title: ReactNode;
  /** Above the title: a date or the way here. */
  eyebrow?: ReactNode;
  /** Below it: who and what this is about. */
  meta?: ReactNode;
  /** One primary action, last. */
  actions?: ReactNode;
  className?: string | undefined;
}

/** Title, its surroundings, and what can be done on this page. */
export function PageHeader({ title, eyebrow, meta, actions, className }: PageHeaderProps) {
  return (
    <header className={cx("flex flex-wrap items-end justify-between gap-x-6 gap-y-3", className)}>
      <div className="min-w-0">
        {eyebrow ? <div className="text-s text-ink-3 touch:text-m">{eyebrow}</div> : null}
        <PageTitle>{title}</PageTitle>
        {meta ? (
          <div className="mt-1 text-m text-ink-2 touch:mt-1.5 touch:text-[1.0625rem]">{meta}</div>
        ) : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div> : null}
    </header>
  );
}
