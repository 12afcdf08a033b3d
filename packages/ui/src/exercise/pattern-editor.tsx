import { useId } from "react";
import { FieldError } from "../field.tsx";
import { Stepper } from "../stepper.tsx";
import { breathKinds, type BreathParts } from "./breath-parts.ts";
import type { BreathKind } from "./due.ts";
import { PatternCurve } from "./pattern-curve.tsx";

export interface PatternLabels {
  legend: string;
  parts: Record<BreathKind, string>;
  /** Names of the buttons beside a part: "Breathe in: shorter". */
  less: (part: string) => string;
  more: (part: string) => string;
  /** Short for seconds. */
  unit: string;
  format: (value: number) => string;
  /** The drawn breath in words. */
  curve: string;
  /** "5 breaths a minute", as things stand. */
  rate: string;
}

export interface PatternEditorProps {
  value: BreathParts;
  onChange: (value: BreathParts) => void;
  /** Seconds within which the buttons lead. */
  bounds: Record<BreathKind, { min: number; max: number }>;
  step: number;
  /** false: only breathing in and out is asked for. */
  holds: boolean;
  /** In words, each beside the part it is about; `whole`: about the breath as a whole. */
  problems: Partial<Record<BreathKind | "whole", string>>;
  labels: PatternLabels;
}

/** A breath of one's own: its parts in seconds, drawn and judged as they change. */
export function PatternEditor({
  value,
  onChange,
  bounds,
  step,
  holds,
  problems,
  labels,
}: PatternEditorProps) {
  const id = useId();
  const shown = breathKinds.filter((kind) => holds || kind === "in" || kind === "out");
  return (
    <fieldset aria-describedby={`${id}-rate`} className="min-w-0">
      <legend className="mb-3 block text-s font-semibold text-ink touch:text-l">{labels.legend}</legend>
      <PatternCurve value={holds ? value : { ...value, holdIn: 0, holdOut: 0 }} label={labels.curve} />
      <p
        id={`${id}-rate`}
        aria-live="polite"
        className="mt-1 text-center text-s text-ink-2 tabular touch:text-m"
      >
        {labels.rate}
      </p>
      <div className="@container mt-4">
        <div className="grid grid-cols-1 gap-4 @min-[26rem]:grid-cols-2">
          {shown.map((kind) => (
            <Stepper
              key={kind}
              label={labels.parts[kind]}
              value={value[kind]}
              onChange={(seconds) => onChange({ ...value, [kind]: seconds })}
              {...bounds[kind]}
              step={step}
              format={labels.format}
              unit={labels.unit}
              lessLabel={labels.less(labels.parts[kind])}
              moreLabel={labels.more(labels.parts[kind])}
              error={problems[kind]}
            />
          ))}
        </div>
      </div>
      <div role="alert" className="mt-3 empty:hidden">
        <FieldError controlId={id} text={problems.whole} />
      </div>
    </fieldset>
  );
}
