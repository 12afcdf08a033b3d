import type { ApiOutput } from "@goldthread/app-core/api/client";
import { ItemField } from "@goldthread/app-core/measure/item-field";
import type { FormStep } from "@goldthread/app-core/measure/form-steps";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { answerTo } from "@goldthread/domain/measure/answers";
import { riskOfAnswer } from "@goldthread/domain/risk/item-risk";
import type { ReactNode } from "react";
import { CrisisNotice } from "./crisis-notice.tsx";
import type { useForm } from "./use-form.ts";

/** One question with what is read before it, and whom to call the moment a safety question is answered so. */
export function Question({
  measure,
  form,
  asked,
  step,
  numbered = false,
  error,
  onAnswered,
}: {
  measure: MeasureDefinition;
  form: ApiOutput["measure"]["getForm"];
  asked: ReturnType<typeof useForm>;
  step: FormStep;
  numbered?: boolean;
  error: ReactNode;
  onAnswered?: () => void;
}) {
  const { item, number, before } = step;
  const value = answerTo(asked.answers, item.id);
  return (
    <div className="flex flex-col gap-4">
      {before.map((read) => (
        <ItemField
          key={read.id}
          measure={measure}
          item={read}
          language={asked.language}
          value={undefined}
          onAnswer={ignore}
        />
      ))}
      <ItemField
        measure={measure}
        item={item}
        language={asked.language}
        number={numbered ? number : undefined}
        columns={numbered ? 2 : 1}
        value={value}
        error={error}
        onAnswer={(given) => {
          onAnswered?.();
          void asked.answer(item.id, given);
        }}
      />
      {value !== undefined && riskOfAnswer(measure, item.id, value).length > 0 ? (
        <CrisisNotice form={form} waiting={asked.waiting} />
      ) : null}
    </div>
  );
}

const ignore = () => undefined;
