import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** Terms and their values in rows, the value at the right. `quiet` sets the value light. */
export function Facts({
  items,
  quiet = false,
  className,
}: {
  items: readonly { id: string; term: ReactNode; value: ReactNode }[];
  quiet?: boolean | undefined;
  className?: string | undefined;
}) {
  return (
    <dl className={cx("text-s touch:text-l", className)}>
      {items.map((item) => (
        <div
          key={item.id}
          className="flex items-baseline justify-between gap-4 border-b border-line py-2 last:border-b-0 last:pb-0"
        >
          <dt className="min-w-0 text-ink">{item.term}</dt>
          <dd
            className={cx(
              "min-w-0 text-right wrap-anywhere tabular",
              quiet ? "text-ink-3" : "font-semibold text-ink",
            )}
          >
            {item.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
