import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** A key as it is printed on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="inline-grid min-w-[1.125rem] place-items-center rounded-[4px] border border-b-2 border-line-strong bg-surface px-[5px] font-ui text-[0.6875rem] leading-[1.35] font-medium text-ink-2">{children}</kbd>;
}

/** The keys that work here and what they do. */
export function KeyLegend({ label, items, className }: { label: string; items: readonly { keys: readonly string[]; label: ReactNode }[]; className?: string | undefined }) {
  return (
    <dl aria-label={label} className={cx("flex flex-wrap gap-x-[18px] gap-y-2 text-xs text-ink-3 print:hidden", className)}>
      {items.map((item) => (
        <div key={item.keys.join("+")} className="flex items-center gap-1">
          <dt className="flex gap-1">{item.keys.map((key) => <Kbd key={key}>{key}</Kbd>)}</dt>
          <dd>{item.label}</dd>
        </div>
      ))}
    </dl>
  );
}
