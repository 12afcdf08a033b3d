import { useState } from "react";
import { cx } from "./class-names.ts";
import { controlClass, Field, useFieldIds, type FieldText } from "./field.tsx";
import { MinusIcon, PlusIcon } from "./icons.tsx";

export interface StepperProps extends FieldText {
  /** NaN while what is typed is no number. */
  value: number;
  onChange: (value: number) => void;
  /** As far as the buttons go; what is typed may be anything, and whoever shows the field says what is wrong with it. */
  min: number;
  max: number;
  step: number;
  /** A number in the page's language. */
  format: (value: number) => string;
  /** Short, such as "s". */
  unit?: string | undefined;
  /** Names of the buttons, with what they are for. */
  lessLabel: string;
  moreLabel: string;
  id?: string | undefined;
  className?: string | undefined;
}

const button =
  "grid size-9 shrink-0 place-items-center rounded-full border border-control bg-surface text-ink transition-colors hover:bg-sunken disabled:opacity-45 touch:size-12";

/** A number that is nudged up and down, or typed: with a comma or a point, as one is used to. */
export function Stepper({
  value,
  onChange,
  min,
  max,
  step,
  format,
  unit,
  lessLabel,
  moreLabel,
  id,
  className,
  ...text
}: StepperProps) {
  const { controlId, describedBy } = useFieldIds({ id, ...text });
  const [typed, setTyped] = useState<string | null>(null);
  const from = Number.isFinite(value) ? value : min;
  const nudge = (steps: number) => {
    setTyped(null);
    const next = (Math.round(from / step) + steps) * step;
    onChange(Math.min(max, Math.max(min, next)));
  };
  return (
    <Field {...text} controlId={controlId} className={className}>
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-label={lessLabel}
          disabled={value <= min}
          className={button}
          onClick={() => nudge(-1)}
        >
          <MinusIcon size={18} />
        </button>
        <div className="relative min-w-0 flex-1">
          <input
            id={controlId}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={text.error ? true : undefined}
            aria-describedby={describedBy}
            value={typed ?? (Number.isFinite(value) ? format(value) : "")}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              onChange(readTyped(currentTarget.value));
            }}
            onBlur={() => {
              if (Number.isFinite(value)) setTyped(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
              event.preventDefault();
              nudge(event.key === "ArrowUp" ? 1 : -1);
            }}
            className={cx(controlClass, "text-center tabular", unit !== undefined && "pr-7 pl-7")}
          />
          {unit === undefined ? null : (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-s text-ink-3 touch:text-m"
            >
              {unit}
            </span>
          )}
        </div>
        <button
          type="button"
          aria-label={moreLabel}
          disabled={value >= max}
          className={button}
          onClick={() => nudge(1)}
        >
          <PlusIcon size={18} />
        </button>
      </div>
    </Field>
  );
}

function readTyped(text: string): number {
  const plain = text.trim().replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}
