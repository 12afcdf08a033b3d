import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import type { Cited } from "@goldthread/domain/measure/definition";
import type { ScaleSummary } from "@goldthread/domain/measure/summary";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import type { ReactNode } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../../shared/language.ts";
import { useLibraryCommand } from "../use-library-command.ts";

/** Each score with the bands, cut-off and reliable change in force, and where every figure comes from. */
export function ScaleFigures({ measure }: { measure: LibraryMeasure }) {
  const t = useTranslations("library.figures");
  if (measure.scales.length === 0)
    return (
      <Section title={t("title")} card>
        <p className="text-s text-ink-2">{t("noScales")}</p>
      </Section>
    );
  return (
    <Section title={t("title")} card description={t("about")}>
      <div className="flex flex-col divide-y divide-line">
        {measure.scales.map((scale) => (
          <ScaleFigure key={scale.id} measure={measure} scale={scale} />
        ))}
      </div>
    </Section>
  );
}

function ScaleFigure({ measure, scale }: { measure: LibraryMeasure; scale: ScaleSummary }) {
  const t = useTranslations("library.figures");
  const format = useFormatter();
  const language = languageOf(useLocale());
  const bandSet = scale.bandSets[0];
  const caseness = scale.caseness[0];
  const { change } = scale;
  return (
    <div className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0">
      <h3 className="text-m font-semibold text-ink">
        {scale.label[language]}{" "}
        <span className="font-normal text-ink-2 tabular">
          {t("range", { min: format.number(scale.min), max: format.number(scale.max) })}
        </span>
      </h3>
      <Choices measure={measure} scale={scale} />
      {bandSet === undefined ? (
        <p className="text-s text-ink-2">{t("noBands")}</p>
      ) : (
        <Figure name={t("bands")} cited={bandSet}>
          <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-s">
            {bandSet.bands.map(({ id, from, to, label }) => (
              <li key={id} className="text-ink">
                <span className="text-ink-2 tabular">
                  {from === to
                    ? format.number(from)
                    : t("fromTo", { from: format.number(from), to: format.number(to) })}
                </span>{" "}
                {label[language]}
              </li>
            ))}
          </ul>
        </Figure>
      )}
      {caseness === undefined ? null : (
        <Figure name={t("caseness")} cited={caseness}>
          <p className="text-s text-ink">
            {t("casenessAt", { at: format.number(caseness.at), higherIs: measure.higherIs })}
            {caseness.population[language] === "" ? null : ` · ${caseness.population[language]}`}
          </p>
        </Figure>
      )}
      {change === null ? (
        <p className="text-s text-ink-2">{t("noChange")}</p>
      ) : (
        <Figure name={t("change")} cited={change}>
          <p className="text-s text-ink">
            {[
              t("points", { points: format.number(change.reliable) }),
              change.sd === null ? "" : t("sd", { sd: format.number(change.sd) }),
              change.reliability === null
                ? ""
                : t("reliability", { value: format.number(change.reliability) }),
              change.confidence === null ? "" : t("confidence", { share: change.confidence }),
              change.population?.[language] ?? "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </Figure>
      )}
    </div>
  );
}

function Figure({ name, cited, children }: { name: string; cited: Cited; children: ReactNode }) {
  const t = useTranslations("library");
  return (
    <div>
      <p className="text-xs text-ink-3">{name}</p>
      {children}
      <p className="mt-0.5 text-xs text-ink-3">
        <span lang="en">{cited.source}</span>
        {cited.source === "" ? null : " · "}
        {cited.evidence === "U" ? (
          <Pill tone="warn">{t("evidence.U")}</Pill>
        ) : (
          t(`evidence.${cited.evidence}`)
        )}
      </p>
    </div>
  );
}

/** Where several band sets or cut-offs are published, the clinic says by which it goes. */
function Choices({ measure, scale }: { measure: LibraryMeasure; scale: ScaleSummary }) {
  const t = useTranslations("library.figures");
  const trpc = useTRPC();
  const { roles } = useBelonging();
  const format = useFormatter();
  const language = languageOf(useLocale());
  const choose = useLibraryCommand(trpc.measure.chooseFigures.mutationOptions());
  const several = scale.bandSets.length > 1 || scale.caseness.length > 1;
  if (!several) return null;
  if (!roles.includes("admin")) return <p className="text-xs text-ink-3">{t("adminChooses")}</p>;
  const kept = measure.choices.find(({ scaleId }) => scaleId === scale.id);
  const send = (part: { bandSetId?: string; casenessId?: string }) =>
    choose.send({
      measureId: measure.id,
      scaleId: scale.id,
      bandSetId: part.bandSetId ?? kept?.bandSetId ?? null,
      casenessId: part.casenessId ?? kept?.casenessId ?? null,
    });
  return (
    <div className="flex max-w-xl flex-col gap-3 print:hidden">
      {scale.bandSets.length < 2 ? null : (
        <NativeSelect
          label={t("chooseBands")}
          disabled={choose.isPending}
          value={scale.bandSets[0]?.id ?? ""}
          onChange={(event) => send({ bandSetId: event.currentTarget.value })}
          options={scale.bandSets.map(({ id, label, source }) => ({
            value: id,
            label: label[language] || source,
          }))}
        />
      )}
      {scale.caseness.length < 2 ? null : (
        <NativeSelect
          label={t("chooseCaseness")}
          disabled={choose.isPending}
          value={scale.caseness[0]?.id ?? ""}
          onChange={(event) => send({ casenessId: event.currentTarget.value })}
          options={scale.caseness.map(({ id, at, population }) => ({
            value: id,
            label: `${t("casenessAt", { at: format.number(at), higherIs: measure.higherIs })} · ${population[language]}`,
          }))}
        />
      )}
      <RefusalText error={choose.error} />
    </div>
  );
}
