import { RadioCards } from "@goldthread/ui/radio-cards";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { AnswerControlProps, ItemFieldProps } from "./item-field-props.ts";
import { NumberAnswer } from "./number-answer.tsx";
import { WordsAnswer } from "./words-answer.tsx";

/** One question of a measure with the control its kind asks for, in its own words. */
export function ItemField(props: ItemFieldProps) {
  const { measure, item, language, number, name = item.id } = props;
  const t = useTranslations("measureItem");
  const words = measure.translations[language]?.items[item.id] ?? item.id;
  const question = (
    <span lang={language}>{number === undefined ? words : `${t("number", { number })} ${words}`}</span>
  );
  const common = { ...props, id: name, question };
  switch (item.kind) {
    case "display":
      return (
        <p lang={language} className="voice text-l whitespace-pre-line touch:text-xl">
          {words}
        </p>
      );
    case "choice":
      return <ChoiceAnswer {...common} />;
    case "openChoice":
      return <OpenChoiceAnswer {...common} />;
    case "integer":
    case "decimal":
      return <NumberAnswer {...common} />;
    case "date":
    case "text":
    case "longText":
      return <WordsAnswer {...common} />;
  }
}

function optionsOf({ measure, item, language }: AnswerControlProps) {
  const set = measure.optionSets.find(({ id }) => id === item.optionSet);
  const texts = measure.translations[language]?.options[item.optionSet ?? ""];
  return (set?.options ?? []).map(({ value }, place) => ({
    value: String(value),
    label: <span lang={language}>{texts?.[place] ?? String(value)}</span>,
  }));
}

function ChoiceAnswer(props: AnswerControlProps) {
  const { id, question, value, onAnswer, error, columns } = props;
  return (
    <RadioCards
      id={id}
      name={id}
      legend={question}
      legendStyle="voice"
      columns={columns}
      error={error}
      options={optionsOf(props)}
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => onAnswer(Number(chosen))}
    />
  );
}

const other = "other";

/** The given answers, and one in own words. */
function OpenChoiceAnswer(props: AnswerControlProps) {
  const { id, question, value, onAnswer, error, columns } = props;
  const t = useTranslations("measureItem");
  const [picked, setPicked] = useState(typeof value === "string");
  const isOther = typeof value === "string" || (picked && value === undefined);
  return (
    <div className="flex flex-col gap-3">
      <RadioCards
        id={id}
        name={id}
        legend={question}
        legendStyle="voice"
        columns={columns}
        error={isOther ? undefined : error}
        options={[...optionsOf(props), { value: other, label: t("other") }]}
        value={isOther ? other : value === undefined ? null : String(value)}
        onChange={(chosen) => {
          setPicked(chosen === other);
          onAnswer(chosen === other ? null : Number(chosen));
        }}
      />
      {isOther ? (
        <WordsAnswer
          {...props}
          id={`${id}-other`}
          item={{ ...props.item, kind: "text" }}
          question={t("otherWords")}
          plain
        />
      ) : null}
    </div>
  );
}
