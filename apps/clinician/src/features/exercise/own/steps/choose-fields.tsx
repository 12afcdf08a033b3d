import { newId } from "@goldthread/app-core/api/new-id";
import type { ChooseStep } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { noWords } from "@goldthread/domain/exercise/write-steps";
import { Button } from "@goldthread/ui/button";
import { Checkbox } from "@goldthread/ui/checkbox";
import { useTranslations } from "use-intl";
import { useEditing } from "../editing.ts";
import { WordsField } from "../words-field.tsx";

type Option = ChooseStep["options"][number];

/** A choice of ways, each with its own steps. The first is taken when nothing is chosen. */
export function ChooseFields({
  step,
  onChange,
  inLoop,
}: {
  step: ChooseStep;
  onChange: (step: ChooseStep) => void;
  inLoop: boolean;
}) {
  const t = useTranslations("ownExercise.choose");
  const { renderSteps } = useEditing();
  const set = (id: string, part: Partial<Option>) =>
    onChange({ ...step, options: step.options.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  return (
    <>
      <WordsField
        label={t("question")}
        rows={2}
        value={step.text}
        max={scriptLimits.question_characters_max}
        onChange={(text) => onChange({ ...step, text })}
      />
      <p className="text-s text-ink-2">{t("first")}</p>
      {step.options.map((option, place) => (
        <div
          key={option.id}
          role="group"
          aria-label={t("way", { number: place + 1 })}
          className="flex flex-col gap-3 border-l-2 border-line-strong pl-3"
        >
          <div className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <WordsField
                label={t("label", { number: place + 1 })}
                value={option.label}
                max={scriptLimits.label_characters_max}
                onChange={(label) => set(option.id, { label })}
              />
            </div>
            <Button
              size="s"
              variant="quiet"
              aria-label={t("removeNamed", { number: place + 1 })}
              disabled={step.options.length <= 2}
              onClick={() =>
                onChange({ ...step, options: step.options.filter(({ id }) => id !== option.id) })
              }
            >
              {t("remove")}
            </Button>
          </div>
          {renderSteps({
            label: t("steps", { number: place + 1 }),
            steps: option.steps,
            onChange: (steps) => set(option.id, { steps }),
            inLoop,
          })}
          <Checkbox
            label={t("ends")}
            checked={option.after === "end"}
            onChange={({ currentTarget }) =>
              set(option.id, { after: currentTarget.checked ? "end" : "continue" })
            }
          />
        </div>
      ))}
      <div>
        <Button
          size="s"
          variant="secondary"
          disabled={step.options.length >= scriptLimits.options_per_choice_max}
          onClick={() =>
            onChange({
              ...step,
              options: [...step.options, { id: newId(), label: noWords, steps: [], after: "continue" }],
            })
          }
        >
          {t("add")}
        </Button>
      </div>
    </>
  );
}
