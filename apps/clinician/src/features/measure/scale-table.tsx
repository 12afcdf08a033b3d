import type { MeasureDefinition, Scale } from "@goldthread/domain/measure/definition";
import { casenessInForce, findTotalScale, scaleRange } from "@goldthread/domain/measure/scale";
import type { Scores } from "@goldthread/schema/measure-definition";
import { Pill } from "@goldthread/ui/pill";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { bandLabelOf } from "./band-level.ts";

/** The total, its range and band, and whether it counts as a case. */
export function TotalFigure({ measure, scores }: { measure: MeasureDefinition; scores: Scores }) {
  const t = useTranslations("measure.response");
  const format = useFormatter();
  const language = languageOf(useLocale());
  const scale = findTotalScale(measure);
  const figure = scores[measure.primaryScale ?? ""];
  if (scale === undefined || figure === undefined) return null;
  const band = bandLabelOf(scale, figure.bandId, language);
  return (
    <div className="mb-4 flex flex-wrap items-end gap-x-8 gap-y-3">
      <p className="flex items-baseline gap-2">
        <span className="text-3xl font-semibold text-ink tabular">{format.number(figure.value)}</span>
        <span className="text-ink-2">
          {t("ofMax", { max: format.number(scaleRange(measure, scale).max) })}
          {band === null ? null : ` · ${band}`}
          {figure.prorated ? ` · ${t("prorated")}` : null}
        </span>
      </p>
      <CasenessPill measure={measure} scale={scale} atCaseness={figure.atCaseness} />
    </div>
  );
}

/** The scores beside the total, one line each. */
export function ScaleTable({ measure, scores }: { measure: MeasureDefinition; scores: Scores }) {
  const t = useTranslations("measure.response");
  const format = useFormatter();
  const language = languageOf(useLocale());
  const rows = measure.scales.filter(({ id }) => id !== measure.primaryScale);
  return (
    <table className="mb-4 w-full text-left text-s">
      <caption className="sr-only">{t("scales")}</caption>
      <thead>
        <tr className="text-xs text-ink-3">
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            {t("scale")}
          </th>
          <th scope="col" className="py-1.5 pr-4 text-right font-semibold">
            {t("score")}
          </th>
          <th scope="col" className="py-1.5 font-semibold">
            {t("meaning")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((scale) => {
          const figure = scores[scale.id];
          return (
            <tr key={scale.id} className="border-t border-line">
              <th scope="row" className="py-2 pr-4 font-medium text-ink">
                {scale.label[language]}
              </th>
              <td className="py-2 pr-4 text-right whitespace-nowrap tabular">
                {figure === undefined ? (
                  <span className="text-ink-3">{t("notAsked")}</span>
                ) : (
                  <>
                    <span className="text-m font-semibold text-ink">{format.number(figure.value)}</span>{" "}
                    <span className="text-ink-3">
                      {t("ofMax", { max: format.number(scaleRange(measure, scale).max) })}
                    </span>
                  </>
                )}
              </td>
              <td className="py-2">
                <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
                  {figure === undefined ? null : bandLabelOf(scale, figure.bandId, language)}
                  <CasenessPill measure={measure} scale={scale} atCaseness={figure?.atCaseness ?? null} />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function CasenessPill({
  measure,
  scale,
  atCaseness,
}: {
  measure: Pick<MeasureDefinition, "higherIs">;
  scale: Scale;
  atCaseness: boolean | null;
}) {
  const t = useTranslations("measure.response");
  const format = useFormatter();
  const caseness = casenessInForce(scale);
  if (caseness === undefined || atCaseness === null) return null;
  const figures = { at: format.number(caseness.at), higherIs: measure.higherIs };
  return atCaseness ? (
    <Pill tone="warn">{t("atCaseness", figures)}</Pill>
  ) : (
    <Pill tone="good">{t("belowCaseness", figures)}</Pill>
  );
}
