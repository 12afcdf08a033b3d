import { cardClass } from "@goldthread/ui/card";
import { Link, type LinkOptions } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ArrowIcon } from "../../shared/arrow.tsx";

/** A place in the thread with nothing in it yet, that leads to what closes it. */
export function GapCard({
  title,
  action,
  onAct,
  to,
}: {
  title: ReactNode;
  /** What to do, in a few words. */
  action: ReactNode;
  onAct?: (() => void) | undefined;
  to?: LinkOptions | undefined;
}) {
  const words = (
    <>
      <span className="block font-semibold text-gold-ink">{title}</span>
      <span className="block text-gold-ink">
        {action}
        {"\u00a0"}
        <ArrowIcon />
      </span>
    </>
  );
  const className = cardClass({
    tone: "gap",
    padding: "s",
    className: "w-full text-left text-s transition-colors hover:border-solid",
  });
  if (to !== undefined) {
    return (
      <Link {...to} className={className}>
        {words}
      </Link>
    );
  }
  return (
    <button type="button" onClick={onAct} className={className}>
      {words}
    </button>
  );
}
