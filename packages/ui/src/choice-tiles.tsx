import { useId, type ReactNode } from "react";
import { cx } from "./class-names.ts";

export interface ChoiceTile<Value extends string> {
  value: Value;
  label: ReactNode;
  icon?: ReactNode;
}

/** A row of small tiles, an icon over a word: native radios. `value` null when nothing is chosen yet. */
export function ChoiceTiles<Value extends string>({
  legend,
  hideLegend,
  options,
  value,
  onChange,
  name,
  className,
}: {
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  options: readonly ChoiceTile<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  name?: string | undefined;
  className?: string | undefined;
}) {
  const groupId = useId();
  return (
    <fieldset className={cx("min-w-0", className)}>
      <legend className={hideLegend ? "sr-only" : "mb-3 block text-s font-semibold text-ink touch:text-l"}>
        {legend}
      </legend>
      <div className="@container">
        <div className="grid grid-cols-3 gap-2 @min-[21rem]:auto-cols-fr @min-[21rem]:grid-flow-col @min-[21rem]:grid-cols-none">
          {options.map((option) => (
            <label
              key={option.value}
              className="relative flex min-h-20 flex-col items-center justify-center gap-2 rounded-2 border border-line-strong bg-surface px-1 py-3 text-center text-s text-ink-2 transition-colors hover:bg-sunken has-checked:border-brand has-checked:bg-brand-wash has-checked:font-semibold forced-colors:has-checked:border-4 has-checked:text-ink has-checked:shadow-[inset_0_0_0_1px_var(--brand)] has-[:focus-visible]:focus-ring"
            >
              <input
                type="radio"
                name={name ?? groupId}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
                className="sr-only"
              />
              {option.icon}
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
