import { eachStep } from "@goldthread/domain/exercise/each-step";
import type { Condition, WhenStep } from "@goldthread/domain/exercise/script";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useContext } from "react";
import { useTranslations } from "use-intl";
import { StepsContext, useEditing } from "../editing.ts";
import { NumberField } from "../number-field.tsx";
import { questionsIn } from "./questions.ts";

/** Steps that depend on what was answered before. */
export function WhenFields({
  step,
  onChange,
  inLoop,
}: {
  step: WhenStep;
  onChange: (step: WhenStep) => void;
  inLoop: boolean;
}) {
  const t = useTranslations("ownExercise.when");
  const { renderSteps } = useEditing();
  return (
    <>
      <ConditionFields
        stepId={step.id}
        condition={step.condition}
        onChange={(condition) => onChange({ ...step, condition })}
      />
      {(["steps", "otherwise"] as const).map((branch) => (
        <div key={branch} className="border-l-2 border-line-strong pl-3">
          <p className="mb-2 text-s font-semibold text-ink">{t(branch)}</p>
          {renderSteps({
            label: t(branch),
            steps: step[branch],
            onChange: (steps) => onChange({ ...step, [branch]: steps }),
            inLoop,
          })}
        </div>
      ))}
    </>
  );
}

function ConditionFields({
  stepId,
  condition,
  onChange,
}: {
  stepId: string;
  condition: Condition;
  onChange: (condition: Condition) => void;
}) {
  const t = useTranslations("ownExercise.when");
  const language = useEditing().languages[0] ?? "en";
  const all = eachStep(useContext(StepsContext)).map(({ step }) => step);
  const questions = questionsIn(
    all.slice(
      0,
      all.findIndex(({ id }) => id === stepId),
    ),
  );
  const asked = all.find(({ id }) => id === condition.stepId);
  const options = asked?.kind === "choose" ? asked.options : [];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <NativeSelect
        label={t("question")}
        placeholder={t("noQuestion")}
        value={questions.some((one) => one.stepId === condition.stepId) ? condition.stepId : ""}
        onChange={({ currentTarget }) => {
          const question = questions.find((one) => one.stepId === currentTarget.value);
          if (question !== undefined) onChange(question.conditions[0]);
        }}
        options={questions.map(({ stepId: id, text }) => ({
          value: id,
          label: text[language].trim() === "" ? t("unwritten") : text[language],
          lang: language,
        }))}
      />
      {condition.kind === "ratingAtLeast" ? (
        <NumberField
          label={t("atLeast")}
          value={condition.value}
          min={1}
          max={10}
          onChange={(value) => onChange({ ...condition, value })}
        />
      ) : null}
      {condition.kind === "yes" && condition.stepId !== "" ? (
        <p className="self-end pb-1.5 text-s text-ink-2">{t("yes")}</p>
      ) : null}
      {condition.kind === "chose" ? (
        <NativeSelect
          label={t("chose")}
          value={condition.optionId}
          onChange={({ currentTarget }) => onChange({ ...condition, optionId: currentTarget.value })}
          options={options.map(({ id, label }) => ({
            value: id,
            label: label[language].trim() === "" ? t("unwritten") : label[language],
            lang: language,
          }))}
        />
      ) : null}
    </div>
  );
}
