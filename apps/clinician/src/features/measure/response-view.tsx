import { changeBetween } from "@goldthread/domain/measure/change";
import { findMeasure } from "@goldthread/domain/measure/library";
import { answerTo, getBand, isAtCaseness, maxTotal } from "@goldthread/domain/measure/score";
import { riskOf } from "@goldthread/domain/risk/item-risk";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import type { ScoredResponse } from "@goldthread/schema/measure";
import { Button } from "@goldthread/ui/button";
import { cx } from "@goldthread/ui/class-names";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { useChangeText } from "./change-text.tsx";
import { useAnswerText } from "./use-answer-text.ts";

/** A finished form: total and band, how it differs from before, and every answer in the measure's own words. */
export function ResponseView({ response }: { response: ScoredResponse }) {
  const measure = findMeasure(response.measureId);
  return measure === undefined ? null : <Known measure={measure} response={response} />;
}

function Known({ measure, response }: { measure: MeasureDefinition; response: ScoredResponse }) {
  const t = useTranslations("measure.response");
  const language = languageOf(useLocale());
  const when = useWhen();
  const { total, completedAt } = response;
  return (
    <Section
      title={measure.shortTitle[language]}
      aside={t("answeredOn", { moment: when.moment(completedAt), language: response.locale })}
      card
    >
      <div className="mb-4 flex flex-wrap items-end gap-x-8 gap-y-3">
        <p className="flex items-baseline gap-2">
          <span className="text-3xl font-semibold text-ink tabular">{total}</span>
          <span className="text-ink-2">
            {t("ofMax", { max: maxTotal(measure) })} · {getBand(measure, total).label[language]}
          </span>
        </p>
        {isAtCaseness(measure, total) ? (
          <Pill tone="warn">{t("atCaseness", { at: measure.caseness.at })}</Pill>
        ) : (
          <Pill tone="good">{t("belowCaseness", { at: measure.caseness.at })}</Pill>
        )}
      </div>
      <Changes measure={measure} response={response} />
      <Items measure={measure} response={response} />
      <p lang="en" className="mt-4 text-xs text-ink-3">
        {measure.licence.attribution}
      </p>
    </Section>
  );
}

function Changes({ measure, response }: { measure: MeasureDefinition; response: ScoredResponse }) {
  const t = useTranslations("measure.response");
  const changeText = useChangeText();
  const when = useWhen();
  const series = useChart().responses.filter(({ measureId }) => measureId === measure.id);
  const place = series.findIndex(({ id }) => id === response.id);
  const baseline = series[0];
  const previous = place > 0 ? series[place - 1] : undefined;
  if (baseline === undefined || previous === undefined)
    return <p className="mb-4 text-s text-ink-2">{t("first")}</p>;
  const from = (earlier: ScoredResponse) => changeBetween(measure, earlier.total, response.total);
  return (
    <div className="mb-4">
      <dl className="grid gap-x-8 gap-y-2 text-s sm:grid-cols-2">
        <div>
          <dt className="text-ink-3">
            {t("sinceBaseline", { total: baseline.total, day: when.short(baseline.completedAt) })}
          </dt>
          <dd className="font-medium text-ink">{changeText(from(baseline))}</dd>
        </div>
        <div>
          <dt className="text-ink-3">
            {t("sinceLast", { total: previous.total, day: when.short(previous.completedAt) })}
          </dt>
          <dd className="font-medium text-ink">{changeText(from(previous))}</dd>
        </div>
      </dl>
      <p className="mt-2 text-xs text-ink-3">
        {t("changeSource", {
          needed: measure.change.reliable,
          source: measure.change.source,
          evidence: measure.change.evidence,
        })}
      </p>
    </div>
  );
}

type Order = "worst" | "form";

function Items({ measure, response }: { measure: MeasureDefinition; response: ScoredResponse }) {
  const t = useTranslations("measure.response");
  const answerText = useAnswerText();
  const [order, setOrder] = useState<Order>("worst");
  const risks = new Set(riskOf(measure, response.answers).map(({ itemId }) => itemId));
  const answered = measure.items.flatMap((item) => {
    const value = answerTo(response.answers, item.id);
    return value === undefined ? [] : [{ ...item, value }];
  });
  const inOrder =
    order === "form"
      ? answered
      : answered.toSorted(
          (a, b) =>
            Number(risks.has(b.id)) - Number(risks.has(a.id)) ||
            Number(b.scored) - Number(a.scored) ||
            b.value - a.value,
        );
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
        {inOrder.map(({ id, value, scored }) => {
          const { item, question, answer } = answerText(measure.id, id, value);
          const isRisk = risks.has(id);
          return (
            <li
              key={id}
              className={cx(
                "grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line px-2 py-2 last:border-b-0",
                isRisk && "rounded-1 border-b-0 bg-risk-wash print:border print:border-line-strong",
              )}
            >
              <span className="text-right text-s text-ink-3 tabular">{item}</span>
              <span className="min-w-0 text-ink">
                {question}
                <span className={cx("block text-s", isRisk ? "font-semibold text-risk" : "text-ink-2")}>
                  {scored ? answer : t("notScored", { answer })}
                </span>
              </span>
              <span className="text-right text-ink-2 tabular">{scored ? value : null}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
