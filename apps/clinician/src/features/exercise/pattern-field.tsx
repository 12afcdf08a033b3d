import { breathLimits, checkPattern, withoutHolds } from "@goldthread/domain/exercise/breath-limits";
import type { BreathSeconds } from "@goldthread/domain/exercise/script";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";

const parts = ["in", "holdIn", "out", "holdOut"] as const;

/** A rhythm of breath to set. What is not safe can be written and is said to be so. */
export function PatternField({
  value,
  onChange,
  holds = true,
}: {
  value: BreathSeconds;
  onChange: (value: BreathSeconds) => void;
  /** false: the breath is not to be held. */
  holds?: boolean;
}) {
  const t = useTranslations("exercise.option");
  const tProblem = useTranslations("problem.exercise.script");
  const problems = checkPattern(holds ? value : withoutHolds(value));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-s font-semibold text-ink">{t("which")}</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {parts.map((part) => (
          <TextField
            key={part}
            label={t(`part.${part}`)}
            type="number"
            min={0}
            step={breathLimits.step_seconds}
            disabled={!holds && part.startsWith("hold")}
            value={Number.isFinite(value[part]) ? value[part] : ""}
            onChange={({ currentTarget }) => onChange({ ...value, [part]: currentTarget.valueAsNumber })}
          />
        ))}
      </div>
      {problems.map((problem) => (
        <p key={problem} role="status" className="mt-2 text-s font-medium text-risk">
          {tProblem(problem)}
        </p>
      ))}
    </fieldset>
  );
}
