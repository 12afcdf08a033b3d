import { useId, type ReactNode } from "react";
import { cx } from "./class-names.ts";
import { WarningIcon } from "./icons.tsx";

/** What every field says about itself. */
export interface FieldText {
  label: ReactNode;
  /** Keeps the label for assistive technology alone. */
  hideLabel?: boolean | undefined;
  /** A short aside after the label, such as "optional". */
  aside?: ReactNode;
  description?: ReactNode;
  /** What went wrong and how to put it right. Its presence marks the field invalid. */
  error?: ReactNode;
}

/** Ids that tie a control to its description and error. */
export function useFieldIds({
  id,
  description,
  error,
}: {
  id?: string | undefined;
  description?: ReactNode;
  error?: ReactNode;
}) {
  const made = useId();
  const controlId = id ?? made;
  const describedBy =
    cx(description ? `${controlId}-description` : "", error ? `${controlId}-error` : "") || undefined;
  return { controlId, describedBy };
}

/** Label, aside, description and error around one control. */
export function Field({
  controlId,
  label,
  hideLabel,
  aside,
  description,
  error,
  className,
  children,
}: FieldText & { controlId: string; className?: string | undefined; children: ReactNode }) {
  return (
    <div className={cx("flex min-w-0 flex-col gap-1.5", className)}>
      <div className={cx("flex flex-wrap items-baseline gap-x-2", hideLabel && "sr-only")}>
        <label htmlFor={controlId} className="text-s font-semibold text-ink touch:text-l">
          {label}
        </label>
        {aside ? <span className="text-s text-ink-3 touch:text-m">{aside}</span> : null}
      </div>
      <FieldDescription controlId={controlId} text={description} />
      {children}
      <FieldError controlId={controlId} text={error} />
    </div>
  );
}

/** The line under a label. */
export function FieldDescription({ controlId, text }: { controlId: string; text: ReactNode }) {
  return text ? (
    <p id={`${controlId}-description`} className="text-s text-ink-2 touch:text-m">
      {text}
    </p>
  ) : null;
}

/** The line under a control that is not right yet. */
export function FieldError({ controlId, text }: { controlId: string; text: ReactNode }) {
  if (!text) return null;
  return (
    <p
      id={`${controlId}-error`}
      className="flex items-start gap-1.5 text-s font-medium text-risk touch:text-m"
    >
      <WarningIcon size={16} className="mt-px shrink-0 touch:mt-0.5" />
      <span>{text}</span>
    </p>
  );
}

/** The look shared by every control one types or picks in. */
export const controlClass =
  "w-full min-w-0 rounded-[7px] border border-control bg-surface px-3 py-1.5 text-m text-ink placeholder:text-ink-3 min-h-9 " +
  "touch:min-h-12 touch:rounded-2 touch:px-4 touch:py-2.5 touch:text-l " +
  "aria-invalid:border-risk aria-invalid:border-2 disabled:bg-sunken disabled:text-ink-3 [&[readonly]]:bg-sunken";
