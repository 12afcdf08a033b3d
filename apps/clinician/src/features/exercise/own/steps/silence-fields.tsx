import type { SilenceStep } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { Checkbox } from "@goldthread/ui/checkbox";
import { useTranslations } from "use-intl";
import { NumberField } from "../number-field.tsx";

/** How long it is silent, and whether a soft noise is underneath. */
export function SilenceFields({
  step,
  onChange,
}: {
  step: SilenceStep;
  onChange: (step: SilenceStep) => void;
}) {
  const t = useTranslations("ownExercise.silence");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="flex flex-col gap-3">
        <Checkbox
          label={t("fill")}
          description={t("fillAbout")}
          checked={step.seconds === "fill"}
          onChange={({ currentTarget }) =>
            onChange({ ...step, seconds: currentTarget.checked ? "fill" : 30 })
          }
        />
        <Checkbox
          label={t("noise")}
          checked={step.noise === true}
          onChange={({ currentTarget }) => {
            const { noise: _before, ...rest } = step;
            onChange(currentTarget.checked ? { ...rest, noise: true } : rest);
          }}
        />
      </div>
      {step.seconds === "fill" ? null : (
        <NumberField
          label={t("seconds")}
          unit="s"
          value={step.seconds}
          min={1}
          max={scriptLimits.step_seconds_max}
          step={5}
          onChange={(seconds) => onChange({ ...step, seconds })}
        />
      )}
    </div>
  );
}
