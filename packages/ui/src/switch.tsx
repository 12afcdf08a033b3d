import type { ComponentPropsWithRef, ReactNode } from "react";
import { cx } from "./class-names.ts";
import { useFieldIds } from "./field.tsx";

export interface SwitchProps extends Omit<ComponentPropsWithRef<"input">, "type" | "children" | "role"> {
  label: ReactNode;
  description?: ReactNode;
}

/** On or off, taking effect at once (a check box waits for its form). */
export function Switch({ label, description, id, className, ...input }: SwitchProps) {
  const { controlId, describedBy } = useFieldIds({ id, description });
  return (
    <div
      className={cx("flex items-start justify-between gap-4 touch:min-h-12 touch:items-center", className)}
    >
      <label htmlFor={controlId} className="min-w-0 flex-1">
        <span className="block font-medium text-ink">{label}</span>
        {description ? (
          <span id={`${controlId}-description`} className="block text-s text-ink-2 touch:text-m">
            {description}
          </span>
        ) : null}
      </label>
      <input
        {...input}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a native check box says itself whether it is on
        role="switch"
        id={controlId}
        aria-describedby={describedBy}
        className="relative h-6 w-11 shrink-0 appearance-none forced-colors:appearance-auto forced-colors:before:hidden rounded-full border-[1.5px] border-control bg-sunken transition-colors before:absolute before:inset-y-0 before:left-[0.1875rem] before:my-auto before:size-[0.9375rem] before:rounded-full before:bg-control before:transition-[translate] checked:border-brand checked:bg-brand checked:before:translate-x-5 checked:before:bg-brand-ink disabled:opacity-55 touch:h-7 touch:w-12 touch:before:size-[1.1875rem]"
      />
    </div>
  );
}
