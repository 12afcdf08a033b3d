import type { ComponentPropsWithRef, ReactNode } from "react";
import { cx } from "./class-names.ts";
import { FieldError, useFieldIds } from "./field.tsx";
import { CheckIcon } from "./icons.tsx";

export interface CheckboxProps extends Omit<ComponentPropsWithRef<"input">, "type" | "children"> {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
}

/** A native check box with its words; spreads `register()`. */
export function Checkbox({ label, description, error, id, className, ...input }: CheckboxProps) {
  const { controlId, describedBy } = useFieldIds({ id, description, error });
  return (
    <div className={cx("flex flex-col gap-1", className)}>
      <div className="flex items-start gap-2.5 touch:gap-3">
        <span className="relative mt-px grid shrink-0 place-items-center">
          <input
            {...input}
            type="checkbox"
            id={controlId}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy}
            className="peer size-[1.125rem] appearance-none forced-colors:appearance-auto rounded-[4px] border-[1.5px] border-control bg-surface checked:border-brand checked:bg-brand aria-invalid:border-risk disabled:opacity-55 touch:size-6 touch:rounded-1"
          />
          <CheckIcon
            size={14}
            className="pointer-events-none absolute text-brand-ink opacity-0 [stroke-width:2.5] peer-checked:opacity-100 forced-colors:hidden touch:scale-125"
          />
        </span>
        <label htmlFor={controlId} className="min-w-0 flex-1 py-px touch:py-0">
          <span className="block text-ink">{label}</span>
          {description ? (
            <span id={`${controlId}-description`} className="block text-s text-ink-2 touch:text-m">
              {description}
            </span>
          ) : null}
        </label>
      </div>
      <FieldError controlId={controlId} text={error} />
    </div>
  );
}
