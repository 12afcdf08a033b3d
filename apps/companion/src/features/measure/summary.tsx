import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { type Message, plainSummary } from "@goldthread/domain/measure/plain-summary";
import { findScale } from "@goldthread/domain/measure/scale";
import type { ScaleScore, Scored } from "@goldthread/domain/measure/score";
import { Card } from "@goldthread/ui/card";
import { useFormatter, useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";
import { bandLabel } from "./band-label.ts";

/** What the answers add up to and what that means, in the order in which one would say it. */
export function Summary({
  measure,
  scored,
  first,
  className,
}: {
  measure: MeasureDefinition;
  scored: Scored;
  /** The first total of this measure; null where this is the first. */
  first: number | null;
  className?: string;
}) {
  const t = useTranslations("measure");
  const format = useFormatter();
  const locale = useLanguage();
  const say = useMessage(measure, scored);
  const parts = Object.entries(scored.scales).filter(([scaleId]) => scaleId !== measure.primaryScale);
  const { total, max } = scored;
  return (
    <Card className={className}>
      <p className="text-m text-ink-2">{measure.shortTitle[locale]}</p>
      {total === null || max === null ? null : (
        <p className="voice text-3xl tabular">
          {t("done.total", { total: format.number(total), max: format.number(max) })}
        </p>
      )}
      {plainSummary(measure, scored, first === null ? [] : [first]).map((message) => (
        <p key={message.key} className="mt-3">
          {say(message)}
        </p>
      ))}
      {parts.length === 0 ? null : (
        <>
          <p className="mt-4 mb-1 text-m text-ink-2">{t("done.parts")}</p>
          <ul>
            {parts.map(([scaleId, score]) => (
              <Part key={scaleId} measure={measure} scaleId={scaleId} score={score} />
            ))}
          </ul>
          <p className="mt-3 text-m text-ink-2">{t("done.partsAbout")}</p>
        </>
      )}
    </Card>
  );
}

/** One figure among several: what it is about, how much of how much, and the name of its range. */
function Part({
  measure,
  scaleId,
  score,
}: {
  measure: MeasureDefinition;
  scaleId: string;
  score: ScaleScore;
}) {
  const t = useTranslations("measure");
  const format = useFormatter();
  const locale = useLanguage();
  const band = bandLabel(measure, scaleId, score.bandId, locale);
  return (
    <li className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2.5 last:border-b-0">
      <span className="font-medium">{findScale(measure, scaleId)?.label[locale] ?? scaleId}</span>
      <span className="text-ink-2 tabular">
        {t("done.total", { total: format.number(score.value), max: format.number(score.max) })}
        {band === null ? null : ` · ${band}`}
      </span>
    </li>
  );
}

/** The words for a message of the clinical rules: a measure's own where we have some, else the name of the range. */
function useMessage(measure: MeasureDefinition, { bandId }: Scored) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLanguage();
  return ({ key, params }: Message) => {
    const own = key as Parameters<typeof t>[0];
    const name = t.has(own) ? own : "measureSummary.named";
    const figures = Object.entries(params).map(([param, value]) => [
      param,
      // Whole figures are written as they are; a mean in the reader's own way.
      typeof value === "number" && !Number.isInteger(value) ? format.number(value) : value,
    ]);
    const band = bandLabel(measure, measure.primaryScale ?? "", bandId, locale) ?? "";
    return t(name, { ...(Object.fromEntries(figures) as typeof params), band, higherIs: measure.higherIs });
  };
}
