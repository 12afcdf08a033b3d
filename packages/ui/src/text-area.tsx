import type { ComponentPropsWithRef } from "react";
import { useCallback, useRef } from "react";
import { cx } from "./class-names.ts";
import { controlClass, Field, useFieldIds, type FieldText } from "./field.tsx";

export interface TextAreaProps extends FieldText, Omit<ComponentPropsWithRef<"textarea">, "children"> {
  /** Sets the text in the voice font: a person's own words. */
  voice?: boolean | undefined;
  /** Shown at the lower right, such as "120 of 2,000". */
  count?: string | undefined;
}

/** Several lines; grows with what is typed up to 60 % of the window. `rows` is its smallest height (default 3). */
export function TextArea({
  label,
  hideLabel,
  aside,
  description,
  error,
  voice,
  count,
  id,
  className,
  rows = 3,
  ref,
  onInput,
  ...area
}: TextAreaProps) {
  const { controlId, describedBy } = useFieldIds({ id, description, error });
  const own = useRef<HTMLTextAreaElement | null>(null);
  const attach = useCallback(
    (node: HTMLTextAreaElement | null) => {
      own.current = node;
      grow(node);
      if (typeof ref === "function") return ref(node);
      if (ref) ref.current = node;
      return undefined;
    },
    [ref],
  );
  return (
    <Field {...{ controlId, label, hideLabel, aside, description, error, className }}>
      <textarea
        {...area}
        ref={attach}
        id={controlId}
        rows={rows}
        style={{ minHeight: `calc(${rows} * 1.625em + 1.125rem)` }}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        onInput={(event) => {
          grow(event.currentTarget);
          onInput?.(event);
        }}
        className={cx(
          controlClass,
          "field-sizing-content max-h-[60vh] resize-y leading-relaxed",
          voice && "voice text-l touch:text-xl",
        )}
      />
      {count ? <p className="text-right text-xs text-ink-3 tabular">{count}</p> : null}
    </Field>
  );
}

/** For engines without `field-sizing: content`. */
function grow(node: HTMLTextAreaElement | null) {
  if (!node || CSS.supports("field-sizing", "content")) return;
  node.style.height = "auto";
  node.style.height = `${node.scrollHeight + 2}px`;
}
