import type { ComponentPropsWithRef } from "react";
import { cx } from "./class-names.ts";
import { controlClass, Field, useFieldIds, type FieldText } from "./field.tsx";
import { ChevronDownIcon } from "./icons.tsx";

/** One choice of a list; `value` is what is stored, `label` what is read. */
export interface SelectOption {
  value: string;
  label: string;
  /** Where the label is not in the page's language. */
  lang?: string | undefined;
  disabled?: boolean | undefined;
}

export interface NativeSelectProps extends FieldText, Omit<ComponentPropsWithRef<"select">, "children"> {
  options: readonly SelectOption[];
  /** An empty first choice, such as "Choose one". */
  placeholder?: string | undefined;
}

/** The system's own select: light, right on phones, and spreads `register()`. The companion uses this one. */
export function NativeSelect({
  label,
  hideLabel,
  aside,
  description,
  error,
  options,
  placeholder,
  id,
  className,
  ...select
}: NativeSelectProps) {
  const { controlId, describedBy } = useFieldIds({ id, description, error });
  return (
    <Field {...{ controlId, label, hideLabel, aside, description, error, className }}>
      <div className="relative">
        <select
          {...select}
          id={controlId}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          className={cx(controlClass, "appearance-none pr-9 text-ellipsis touch:pr-10")}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDownIcon
          size={16}
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-2"
        />
      </div>
    </Field>
  );
}
