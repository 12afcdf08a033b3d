import type { RepeatStep } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { Checkbox } from "@goldthread/ui/checkbox";
import { useTranslations } from "use-intl";
import { useEditing } from "../editing.ts";
import { NumberField } from "../number-field.tsx";

/** Steps that come round again. */
export function RepeatFields({ step, onChange }: { step: RepeatStep; onChange: (step: RepeatStep) => void }) {
  const t = useTranslations("ownExercise.repeat");
  const { renderSteps } = useEditing();
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Checkbox
          label={t("fill")}
          description={t("fillAbout")}
          checked={step.times === "fill"}
          onChange={({ currentTarget }) => onChange({ ...step, times: currentTarget.checked ? "fill" : 3 })}
        />
        {step.times === "fill" ? null : (
          <NumberField
            label={t("times")}
            value={step.times}
            min={1}
            max={scriptLimits.rounds_max}
            onChange={(times) => onChange({ ...step, times })}
          />
        )}
      </div>
      <div className="border-l-2 border-line-strong pl-3">
        {renderSteps({
          label: t("steps"),
          steps: step.steps,
          onChange: (steps) => onChange({ ...step, steps }),
          inLoop: true,
        })}
      </div>
    </>
  );
}
