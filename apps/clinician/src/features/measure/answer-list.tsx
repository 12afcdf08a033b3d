import type { Answers, Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { riskOf, softFlagsOf } from "@goldthread/domain/risk/item-risk";
import { Button } from "@goldthread/ui/button";
import { cx } from "@goldthread/ui/class-names";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { type AnsweredItem, answeredItems, worstFirst } from "./order-answers.ts";

type Order = "worst" | "form";

/** Every question that was asked, with its answer: what stands out first, or as on the form. */
export function AnswerList({
  measure,
  answers,
  carried,
  language,
}: {
  measure: MeasureDefinition;
  answers: Answers;
  /** Questions whose answers were taken over from another measure. */
  carried: readonly string[];
  /** Whose words they are shown in. */
  language: Language;
}) {
  const t = useTranslations("measure.response");
  const [order, setOrder] = useState<Order>("worst");
  const risks = new Set(riskOf(measure, answers).map(({ itemId }) => itemId));
  const soft = new Set(softFlagsOf(measure, answers).map(({ itemId }) => itemId));
  const items = answeredItems(measure, answers);
  const inOrder = order === "form" ? items : worstFirst(measure, items, risks);
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-s font-semibold text-ink">{t("answers")}</h3>
        <div role="group" aria-label={t("order")} className="flex gap-1 print:hidden">
          {(["worst", "form"] as const).map((choice) => (
            <Button
              key={choice}
              size="s"
              variant={choice === order ? "secondary" : "quiet"}
              aria-pressed={choice === order}
              onClick={() => setOrder(choice)}
            >
              {t(`orderBy.${choice}`)}
            </Button>
          ))}
        </div>
      </div>
      <ol className="flex flex-col">
        {inOrder.map((answered) => (
          <Answer
            key={answered.item.id}
            measure={measure}
            answered={answered}
            language={language}
            isCarried={carried.includes(answered.item.id)}
            isRisk={risks.has(answered.item.id)}
            isSoft={soft.has(answered.item.id)}
          />
        ))}
      </ol>
    </div>
  );
}

function Answer({
  measure,
  answered: { item, number, value, scored },
  language,
  isCarried,
  isRisk,
  isSoft,
}: {
  measure: MeasureDefinition;
  answered: AnsweredItem;
  language: Language;
  isCarried: boolean;
  isRisk: boolean;
  isSoft: boolean;
}) {
  const t = useTranslations("measure.response");
  const format = useFormatter();
  const said = useAnswerWords(measure, language);
  const { words, own } = said(item, value);
  return (
    <li
      className={cx(
        "grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line px-2 py-2 last:border-b-0",
        isRisk && "rounded-1 border-b-0 bg-risk-wash print:border print:border-line-strong",
        isSoft && !isRisk && "rounded-1 border-b-0 bg-warn-wash print:border print:border-line-strong",
      )}
    >
      <span className="text-right text-s text-ink-3 tabular">{number}</span>
      <span className="min-w-0 text-ink">
        <span lang={language}>{measure.translations[language]?.items[item.id] ?? item.id}</span>
        <span
          className={cx(
            "block whitespace-pre-line",
            own ? "voice text-l text-ink" : "text-s",
            !own && (isRisk ? "font-semibold text-risk" : value === undefined ? "text-ink-3" : "text-ink-2"),
          )}
        >
          {own || scored || value === undefined ? words : t("notScored", { answer: words })}
        </span>
        {isCarried ? <span className="block text-xs text-ink-3">{t("carried")}</span> : null}
        {isSoft && !isRisk ? (
          <span className="block text-xs font-semibold text-warn">{t("worthReading")}</span>
        ) : null}
      </span>
      <span className="text-right text-ink-2 tabular">
        {scored && typeof value === "number" ? format.number(value) : null}
      </span>
    </li>
  );
}

/** An answer as it was given: an option's words, a figure, a day, or the client's own. */
function useAnswerWords(measure: MeasureDefinition, language: Language) {
  const t = useTranslations("measure.response");
  const format = useFormatter();
  const when = useWhen();
  return ({ kind, optionSet }: AnsweredItem["item"], value: AnsweredItem["value"]) => {
    if (value === undefined) return { words: t("leftOut"), own: false };
    if (typeof value === "string")
      return kind === "date" ? { words: when.long(value), own: false } : { words: value, own: true };
    const options = measure.optionSets.find(({ id }) => id === optionSet)?.options ?? [];
    const place = options.findIndex((option) => option.value === value);
    const words = measure.translations[language]?.options[optionSet ?? ""]?.[place];
    return { words: words ?? format.number(value), own: false };
  };
}
