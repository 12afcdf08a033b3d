import { Fragment, type ReactNode } from "react";
import { cx } from "./class-names.ts";
import { CommandIcon, EnterIcon } from "./icons.tsx";

/** Signs that neither bundled font holds are drawn, so that they look the same on every machine. */
const drawn: Record<string, ReactNode> = { "⌘": <CommandIcon size={11} />, "↵": <EnterIcon size={11} /> };

/** A key as it is printed on the keyboard: `⌘K`, `↵`, `J`. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-flex min-h-[1.0625rem] min-w-[1.125rem] items-center justify-center rounded-[4px] border border-b-2 border-line-strong bg-surface px-[5px] font-ui text-[0.6875rem] leading-none font-medium text-ink-2">
      {children.split(/([⌘↵])/).map((sign) => (
        <Fragment key={sign}>
          {drawn[sign] ? (
            <>
              {drawn[sign]}
              <span className="sr-only">{sign}</span>
            </>
          ) : (
            sign
          )}
        </Fragment>
      ))}
    </kbd>
  );
}

/** The keys that work here and what they do. */
export function KeyLegend({
  label,
  items,
  className,
}: {
  label: string;
  items: readonly { keys: readonly string[]; label: ReactNode }[];
  className?: string | undefined;
}) {
  return (
    <dl
      aria-label={label}
      className={cx("flex flex-wrap gap-x-[18px] gap-y-2 text-xs text-ink-3 print:hidden", className)}
    >
      {items.map((item) => (
        <div key={item.keys.join("+")} className="flex items-center gap-1">
          <dt className="flex gap-1">
            {item.keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{item.label}</dd>
        </div>
      ))}
    </dl>
  );
}
