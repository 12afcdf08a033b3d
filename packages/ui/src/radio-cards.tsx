import { useId, type ReactNode } from "react";
import { cx } from "./class-names.ts";
import { FieldDescription, FieldError } from "./field.tsx";

export interface RadioCardOption<Value extends string> {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean | undefined;
}

export interface RadioCardsProps<Value extends string> {
  /** The question. Shown above the cards unless `hideLegend`. */
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  description?: ReactNode;
  error?: ReactNode;
  options: readonly RadioCardOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Form name; made up when left out. */
  name?: string | undefined;
  /** Id of the field set, for an error summary to lead to. */
  id?: string | undefined;
  /** `voice` sets the legend as a spoken question (measures). */
  legendStyle?: "label" | "voice" | undefined;
  /** Cards side by side where there is room. */
  columns?: 1 | 2 | 3 | undefined;
  className?: string | undefined;
}

/** Large answers to one question: native radios, so arrow keys, forms and assistive technology work as everywhere. */
export function RadioCards<Value extends string>({
  legend,
  hideLegend,
  description,
  error,
  options,
  value,
  onChange,
  name,
  id,
  legendStyle = "label",
  columns = 1,
  className,
}: RadioCardsProps<Value>) {
  const made = useId();
  const groupId = id ?? made;
  return (
    <fieldset
      id={groupId}
      tabIndex={-1}
      aria-invalid={error ? true : undefined}
      data-quiet-focus
      aria-describedby={
        cx(description ? `${groupId}-description` : "", error ? `${groupId}-error` : "") || undefined
      }
      className={cx("min-w-0", className)}
    >
      <legend
        className={cx(
          hideLegend ? "sr-only" : "mb-2 block",
          legendStyle === "voice"
            ? "voice text-2xl font-medium text-ink touch:mb-5"
            : "text-s font-semibold text-ink touch:text-l",
        )}
      >
        {legend}
      </legend>
      <div className="@container flex flex-col gap-2">
        <FieldDescription controlId={groupId} text={description} />
        <div
          className={cx(
            "grid gap-2 touch:gap-2.5",
            columns === 2 && "sm:grid-cols-2",
            columns === 3 && "@min-[26rem]:grid-cols-3",
          )}
        >
          {options.map((option) => (
            <RadioCard
              key={option.value}
              option={option}
              name={name ?? groupId}
              checked={option.value === value}
              onPick={() => onChange(option.value)}
            />
          ))}
        </div>
        <FieldError controlId={groupId} text={error} />
      </div>
    </fieldset>
  );
}

function RadioCard<Value extends string>({
  option,
  name,
  checked,
  onPick,
}: {
  option: RadioCardOption<Value>;
  name: string;
  checked: boolean;
  onPick: () => void;
}) {
  return (
    <label
      className={cx(
        "relative flex min-h-11 items-center gap-3 rounded-2 border border-line-strong bg-surface px-4 py-2 transition-colors touch:min-h-15 touch:px-5 touch:py-3.5",
        "hover:bg-sunken has-checked:border-brand has-checked:bg-brand-wash has-checked:shadow-[inset_0_0_0_1px_var(--brand)] has-[:focus-visible]:focus-ring has-disabled:cursor-not-allowed has-disabled:opacity-55",
      )}
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium text-ink touch:text-[1.0625rem]">{option.label}</span>
        {option.description ? (
          <span className="block text-s text-ink-2 touch:text-m">{option.description}</span>
        ) : null}
      </span>
      <input
        type="radio"
        name={name}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        onChange={onPick}
        className="size-[1.125rem] shrink-0 appearance-none forced-colors:appearance-auto rounded-full border-2 border-control bg-surface shadow-none! outline-none! checked:border-[6px] checked:border-brand touch:size-6 touch:checked:border-[7px]"
      />
    </label>
  );
}
