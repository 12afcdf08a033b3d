import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { AnswerControlProps } from "./item-field-props.ts";
import { QuestionLabel } from "./question-label.tsx";
import { readNumber } from "./read-number.ts";

/** A figure, typed. What is no figure, or one out of bounds, stays as typed and is no answer. */
export function NumberAnswer({ id, question, item, value, onAnswer, error }: AnswerControlProps) {
  const t = useTranslations("measureItem");
  const format = useFormatter();
  const [typed, setTyped] = useState(value === undefined ? "" : format.number(Number(value), plain_figures));
  const { bounds } = item;
  const range =
    bounds === undefined
      ? undefined
      : t("between", { min: format.number(bounds.min), max: format.number(bounds.max) });
  const wrong = typed.trim() !== "" && readNumber(typed, item) === null;
  return (
    <TextField
      id={id}
      label={<QuestionLabel>{question}</QuestionLabel>}
      description={range}
      inputMode={item.kind === "integer" ? "numeric" : "decimal"}
      autoComplete="off"
      className="max-w-md"
      value={typed}
      error={wrong ? t(item.kind === "integer" ? "wholeNumber" : "aNumber") : error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onAnswer(readNumber(currentTarget.value, item));
      }}
    />
  );
}

/** As it is typed: without separators of thousands. */
const plain_figures = { useGrouping: false, maximumFractionDigits: 10 } as const;
