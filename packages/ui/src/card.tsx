import type { HTMLAttributes, ReactNode } from "react";
import { cx } from "./class-names.ts";

/** `gap` is dashed gold: a place in the thread with nothing in it yet. `gold` asks for an answer. */
export type CardTone = "plain" | "gold" | "gap" | "brand" | "sunken";

const tones: Record<CardTone, string> = {
  plain: "border border-line bg-surface",
  gold: "border border-gold bg-gold-wash",
  gap: "border border-dashed border-gold bg-gold-wash text-gold-ink",
  brand: "border border-transparent bg-brand-wash",
  sunken: "border border-transparent bg-sunken",
};

/** Classes of a card, for a link or a list item that is one. `pressable` adds a hover. */
export function cardClass({
  tone = "plain",
  padding = "m",
  pressable = false,
  className,
}: {
  tone?: CardTone | undefined;
  padding?: "none" | "s" | "m" | undefined;
  pressable?: boolean | undefined;
  className?: string | undefined;
} = {}): string {
  return cx(
    "block min-w-0 rounded-2 text-ink no-underline print:break-inside-avoid print:shadow-none",
    tones[tone],
    tone === "plain" && padding === "m" && "shadow-1 touch:shadow-none",
    padding === "m" && "p-5",
    padding === "s" && "p-3",
    pressable && "transition-colors hover:border-line-strong hover:bg-sunken",
    className,
  );
}

export interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: "div" | "section" | "article" | "li" | undefined;
  tone?: CardTone | undefined;
  padding?: "none" | "s" | "m" | undefined;
  children: ReactNode;
}

/** A sheet of paper on paper. */
export function Card({ as: Element = "div", tone, padding, className, ...rest }: CardProps) {
  return <Element {...rest} className={cardClass({ tone, padding, className })} />;
}
