import { useId, type ReactNode } from "react";
import { cx } from "./class-names.ts";
import { FieldDescription, FieldError } from "./field.tsx";

export interface NumberScaleProps {
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  description?: ReactNode;
  error?: ReactNode;
  /** Whole numbers, both included; 0 and 10 when left out. */
  min?: number | undefined;
  max?: number | undefined;
  value: number | null;
  onChange: (value: number) => void;
  /** What the ends mean, such as "not at all" and "fully". */
  lowLabel: ReactNode;
  highLabel: ReactNode;
  name?: string | undefined;
  id?: string | undefined;
  className?: string | undefined;
}

/** A true minus, as wide as the figures. */
const withMinus = (number: number) => String(number).replace("-", "\u2212");

/** Whole numbers in a row, ends named: native radios. Two rows under 480 px so that each stays a thumb wide. */
export function NumberScale({
  legend,
  hideLegend,
  description,
  error,
  min = 0,
  max = 10,
  value,
  onChange,
  lowLabel,
  highLabel,
  name,
  id,
  className,
}: NumberScaleProps) {
  const made = useId();
  const groupId = id ?? made;
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <fieldset
      id={groupId}
      tabIndex={-1}
      data-quiet-focus
      aria-describedby={cx(
        description ? `${groupId}-description` : "",
        `${groupId}-ends`,
        error ? `${groupId}-error` : "",
      )}
      className={cx("min-w-0", className)}
    >
      <legend className={hideLegend ? "sr-only" : "mb-2 block text-s font-semibold text-ink touch:text-l"}>
        {legend}
      </legend>
      <div className="flex flex-col gap-2">
        <FieldDescription controlId={groupId} text={description} />
        <div
          className={cx(
            "grid gap-1",
            numbers.length > 6
              ? "grid-cols-6 sm:grid-flow-col sm:auto-cols-fr sm:grid-cols-none"
              : "grid-flow-col auto-cols-fr",
          )}
        >
          {numbers.map((number) => (
            <label
              key={number}
              className="grid min-h-9 place-items-center rounded-1 border border-line-strong bg-surface text-m font-medium text-ink tabular transition-colors hover:bg-sunken has-checked:border-brand has-checked:bg-brand has-checked:font-semibold forced-colors:has-checked:border-4 has-checked:text-brand-ink has-[:focus-visible]:focus-ring touch:min-h-12 touch:rounded-2 touch:text-l"
            >
              <input
                type="radio"
                name={name ?? groupId}
                value={number}
                checked={number === value}
                onChange={() => onChange(number)}
                className="sr-only"
              />
              {withMinus(number)}
            </label>
          ))}
        </div>
        <div id={`${groupId}-ends`} className="flex justify-between gap-6 text-s text-ink-2 touch:text-m">
          <span>
            <span className="tabular">{withMinus(min)}</span> {lowLabel}
          </span>
          <span className="text-right">
            <span className="tabular">{withMinus(max)}</span> {highLabel}
          </span>
        </div>
        <FieldError controlId={groupId} text={error} />
      </div>
    </fieldset>
  );
}
