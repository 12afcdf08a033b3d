import type { ComponentPropsWithRef, ReactNode } from "react";
import { cx } from "./class-names.ts";
import { controlClass, Field, useFieldIds, type FieldText } from "./field.tsx";

export interface TextFieldProps extends FieldText, Omit<ComponentPropsWithRef<"input">, "children"> {
  /** Something at the end inside the field, such as a unit or a show-password button. */
  end?: ReactNode;
}

/** One line of text: a native input, so `{...register("name")}` of react-hook-form spreads onto it. `type` may be date, email, … */
export function TextField({
  label,
  hideLabel,
  aside,
  description,
  error,
  end,
  id,
  className,
  ...input
}: TextFieldProps) {
  const { controlId, describedBy } = useFieldIds({ id, description, error });
  return (
    <Field {...{ controlId, label, hideLabel, aside, description, error, className }}>
      <div className="relative">
        <input
          {...input}
          id={controlId}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          className={cx(controlClass, Boolean(end) && "pr-12")}
        />
        {end ? (
          <div className="absolute inset-y-0 right-1 flex items-center text-s text-ink-3">{end}</div>
        ) : null}
      </div>
    </Field>
  );
}
