import { Stepper } from "@goldthread/ui/stepper";
import { useFormatter, useTranslations } from "use-intl";

/** A number within bounds, typed or nudged. What is outside is kept as it was typed, and said to be so. */
export function NumberField({
  label,
  value,
  onChange,
  min,
  max,
  step = 1,
  unit,
  hint,
  id,
  className,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  unit?: string;
  hint?: string;
  id?: string;
  className?: string;
}) {
  const t = useTranslations("ownExercise");
  const format = useFormatter();
  const fits = Number.isFinite(value) && value >= min && value <= max;
  return (
    <Stepper
      {...{ label, value, onChange, min, max, step, unit, id, className }}
      description={hint}
      error={fits ? undefined : t("outside", { min: format.number(min), max: format.number(max) })}
      format={(number) => format.number(number)}
      lessLabel={t("lessOf", { label })}
      moreLabel={t("moreOf", { label })}
    />
  );
}
