import { answer_long_text_length_max, answer_text_length_max } from "@goldthread/domain/measure/answers";
import { TextArea } from "@goldthread/ui/text-area";
import { TextField } from "@goldthread/ui/text-field";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { AnswerControlProps } from "./item-field-props.ts";
import { QuestionLabel } from "./question-label.tsx";

/** How long typing rests before the words count as an answer. */
const rest_ms = 700;

/** Own words or a day. Words are answered when typing rests, when the field is left, and when the page goes on. */
export function WordsAnswer({
  id,
  question,
  item,
  value,
  onAnswer,
  error,
  plain = false,
}: AnswerControlProps & {
  /** The label is a field's, not a question asked. */
  plain?: boolean;
}) {
  const t = useTranslations("measureItem");
  const { typed, type, settle } = useRestingWords(typeof value === "string" ? value : "", onAnswer);
  const label = plain ? question : <QuestionLabel>{question}</QuestionLabel>;
  if (item.kind === "longText") {
    return (
      <TextArea
        id={id}
        label={label}
        voice
        rows={5}
        maxLength={answer_long_text_length_max}
        error={error}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={settle}
      />
    );
  }
  return (
    <TextField
      id={id}
      label={label}
      type={item.kind === "date" ? "date" : "text"}
      description={item.kind === "date" ? t("date") : undefined}
      maxLength={item.kind === "date" ? undefined : answer_text_length_max}
      className={item.kind === "date" ? "max-w-xs" : undefined}
      autoComplete="off"
      error={error}
      value={typed}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={settle}
    />
  );
}

function useRestingWords(value: string, onAnswer: AnswerControlProps["onAnswer"]) {
  const [typed, setTyped] = useState(value);
  const open = useRef<{ words: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const answer = useRef(onAnswer);
  useEffect(() => {
    answer.current = onAnswer;
  });
  const settle = useCallback(() => {
    if (open.current === null) return;
    const { words, timer } = open.current;
    clearTimeout(timer);
    open.current = null;
    answer.current(words.trim() === "" ? null : words.trim());
  }, []);
  const type = (words: string) => {
    setTyped(words);
    if (open.current !== null) clearTimeout(open.current.timer);
    open.current = { words, timer: setTimeout(settle, rest_ms) };
  };
  // What was typed last is an answer, too, when the question goes.
  useEffect(() => settle, [settle]);
  return { typed, type, settle };
}
