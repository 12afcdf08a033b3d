import type { ApiOutput } from "@goldthread/app-core/api/client";
import { findScaleOf, type MeasureSummary } from "@goldthread/domain/measure/summary";
import { buttonClass } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { Link } from "@tanstack/react-router";
import { useFormatter, useTranslations } from "use-intl";
import { useLongDay } from "../../shared/use-dates.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { bandLabel } from "./band-label.ts";

type Answered = ApiOutput["measure"]["listMine"]["answered"];

/** What was answered before, newest first, each with its figures and the word for their range. */
export function AnsweredMeasures({
  answered,
  measures,
  className,
}: {
  answered: Answered;
  measures: readonly MeasureSummary[];
  className?: string;
}) {
  const t = useTranslations("measure");
  const locale = useLanguage();
  const longDay = useLongDay();
  return (
    <Section title={t("answered")} className={className}>
      {answered.length === 0 ? (
        <p className="text-ink-2">{t("noneAnswered")}</p>
      ) : (
        <OverTimeLinks {...{ answered, measures }} />
      )}
      <ul>
        {answered
          .toSorted((a, b) => (a.completedAt < b.completedAt ? 1 : -1))
          .map((response) => {
            const measure = measures.find(({ id }) => id === response.measureId);
            return (
              <li
                key={response.responseId}
                className="flex flex-wrap justify-between gap-x-4 gap-y-0.5 border-b border-line py-2"
              >
                <span>
                  {t("summary.on", {
                    name: measure?.shortTitle[locale] ?? t("unnamed"),
                    day: longDay(response.completedAt),
                  })}
                </span>
                {measure === undefined ? null : <Result measure={measure} response={response} />}
              </li>
            );
          })}
      </ul>
    </Section>
  );
}

/** The way to how each measure went, once for each. */
function OverTimeLinks({ answered, measures }: { answered: Answered; measures: readonly MeasureSummary[] }) {
  const t = useTranslations("measure.overTime");
  const locale = useLanguage();
  const shown = measures.filter(({ id }) => answered.some(({ measureId }) => measureId === id));
  return (
    <ul className="mb-3 flex flex-wrap gap-2" aria-label={t("title")}>
      {shown.map((measure) => (
        <li key={measure.id}>
          <Link
            to="/questions/over-time/$measureId"
            params={{ measureId: measure.id }}
            className={buttonClass({ variant: "secondary" })}
          >
            {t("link", { name: measure.shortTitle[locale] })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Result({ measure, response }: { measure: MeasureSummary; response: Answered[number] }) {
  const t = useTranslations("measure");
  const format = useFormatter();
  const locale = useLanguage();
  if (response.withheld) return <span className="text-ink-2">{t("withheld")}</span>;
  const of = (scaleId: string, value: number, bandId: string | null) => {
    const max = findScaleOf(measure, scaleId)?.max;
    const figures =
      max === undefined
        ? format.number(value)
        : t("done.total", { total: format.number(value), max: format.number(max) });
    const band = bandLabel(measure, scaleId, bandId, locale);
    return band === null ? figures : `${figures} · ${band}`;
  };
  if (response.total !== null && measure.primaryScale !== null) {
    return (
      <span className="text-ink-2 tabular">{of(measure.primaryScale, response.total, response.bandId)}</span>
    );
  }
  const parts = Object.entries(response.scores ?? {});
  if (parts.length === 0) return null;
  return (
    <ul className="w-full text-m text-ink-2">
      {parts.map(([scaleId, { value, bandId }]) => (
        <li key={scaleId} className="flex flex-wrap justify-between gap-x-4">
          <span>{findScaleOf(measure, scaleId)?.label[locale] ?? scaleId}</span>
          <span className="tabular">{of(scaleId, value, bandId)}</span>
        </li>
      ))}
    </ul>
  );
}
