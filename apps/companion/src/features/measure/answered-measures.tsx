import type { ApiOutput } from "@goldthread/app-core/api/client";
import { getMeasure } from "@goldthread/domain/measure/library";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { useLongDay } from "../../shared/use-dates.ts";
import { useLanguage } from "../../shared/use-language.ts";

type Answered = ApiOutput["measure"]["listMine"]["answered"];

/** Totals of before, newest first, each with the word for its range. */
export function AnsweredMeasures({
  answered,
  max,
  className,
}: {
  answered: Answered;
  max: (measureId: string) => number;
  className?: string;
}) {
  const t = useTranslations("measure");
  const locale = useLanguage();
  const longDay = useLongDay();
  return (
    <Section title={t("answered")} className={className}>
      {answered.length === 0 ? <p className="text-ink-2">{t("noneAnswered")}</p> : null}
      <ul>
        {answered
          .toSorted((a, b) => (a.completedAt < b.completedAt ? 1 : -1))
          .map(({ responseId, measureId, completedAt, total, bandId }) => {
            const measure = getMeasure(measureId);
            const band = measure.bands.find(({ id }) => id === bandId);
            return (
              <li
                key={responseId}
                className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2"
              >
                <span>
                  {t("summary.on", {
                    name: measure.shortTitle[locale],
                    day: longDay(completedAt),
                  })}
                </span>
                <span className="text-ink-2 tabular">
                  {t("done.total", { total, max: max(measureId) })}
                  {band === undefined ? null : ` · ${band.label[locale]}`}
                </span>
              </li>
            );
          })}
      </ul>
    </Section>
  );
}
