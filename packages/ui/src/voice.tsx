import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** A person's own words, in the voice font. Quotation marks belong to the text. */
export function Voice({
  children,
  size = "m",
  className,
}: {
  children: ReactNode;
  size?: "s" | "m" | "l" | undefined;
  className?: string | undefined;
}) {
  return (
    <p
      className={cx(
        "voice font-[450] text-ink",
        size === "s" && "text-l",
        size === "m" && "text-[1.0625rem] leading-snug touch:text-xl",
        size === "l" && "text-2xl",
        className,
      )}
    >
      {children}
    </p>
  );
}
