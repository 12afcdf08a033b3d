import { useId, type ReactNode } from "react";
import { cx } from "./class-names.ts";
import { cardClass, type CardTone } from "./card.tsx";

export interface SectionProps {
  title: ReactNode;
  /** Said after the title in a lighter weight. */
  aside?: ReactNode;
  actions?: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  /** Draws the section as a card. */
  card?: boolean | CardTone | undefined;
  level?: 2 | 3 | undefined;
  hideTitle?: boolean | undefined;
  className?: string | undefined;
}

/** A named region of a page. */
export function Section({
  title,
  aside,
  actions,
  description,
  children,
  card,
  level = 2,
  hideTitle,
  className,
}: SectionProps) {
  const titleId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const tone = card === true ? "plain" : card;
  return (
    <section
      aria-labelledby={titleId}
      className={tone ? cardClass({ tone, className }) : cx("min-w-0", className)}
    >
      <div
        className={cx(
          "flex flex-wrap items-center justify-between gap-x-4 gap-y-2",
          hideTitle ? "sr-only" : "mb-3",
        )}
      >
        <Heading
          id={titleId}
          className={cx(
            "min-w-0 font-semibold text-ink",
            level === 2 ? "text-[0.9375rem] touch:text-[1.0625rem]" : "text-m touch:text-l",
          )}
        >
          {title}
          {aside ? <span className="font-normal text-ink-2"> {aside}</span> : null}
        </Heading>
        {actions ? (
          // Titles side by side stand on one line, whether something can be done there or not.
          <div className="-my-1 flex flex-wrap items-center gap-2 touch:my-0">{actions}</div>
        ) : null}
      </div>
      {description ? <p className="mb-3 text-s text-ink-2 touch:text-m">{description}</p> : null}
      {children}
    </section>
  );
}
