import type { Workings } from "@goldthread/domain/outcome/clinical-change";
import type { CutOff } from "@goldthread/domain/outcome/cut-off";
import type { HigherIs, ReliableChange } from "@goldthread/domain/outcome/reliable-change";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { Citation, type Figure } from "./figures.tsx";

interface Change {
  change: ReliableChange;
  cutOff: CutOff | null;
  higherIs: HigherIs;
  workings?: Workings | null | undefined;
}

/** Every figure behind a verdict on a change: spread, reliability, confidence, sample, cut-off, source. */
export function useChangeFigures(): (change: Change) => Figure[] {
  const t = useTranslations("outcome.figures");
  const format = useFormatter();
  const language = languageOf(useLocale());
  const decimal = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const stated = (value: number | null, words = decimal) => (value === null ? t("notStated") : words(value));
  return ({ change: { figures }, cutOff, higherIs, workings }) => [
    { id: "needed", term: t("needed"), value: t("points", { points: decimal(figures.reliable) }) },
    { id: "sd", term: t("sd"), value: stated(figures.sd) },
    { id: "reliability", term: t("reliability"), value: stated(figures.reliability) },
    {
      id: "confidence",
      term: t("confidence"),
      value: stated(figures.confidence, (share) => format.number(share, { style: "percent" })),
    },
    ...(workings ? workingsOf(workings) : []),
    { id: "population", term: t("population"), value: figures.population?.[language] ?? t("notStated") },
    {
      id: "source",
      term: t("source"),
      value: <Citation source={figures.source} evidence={figures.evidence} />,
    },
    {
      id: "cutOff",
      term: t("cutOff"),
      value:
        cutOff === null ? (
          t("noCutOff")
        ) : (
          <>
            {t("cutOffAt", { at: decimal(cutOff.at), higherIs, kind: cutOff.kind })}
            {cutOff.population === null ? null : `, ${cutOff.population[language]}`}
            <span className="block">
              <Citation source={cutOff.source} evidence={cutOff.evidence} />
            </span>
          </>
        ),
    },
  ];

  function workingsOf({ index, noiseLimit }: Workings): Figure[] {
    return [
      { id: "index", term: t("index"), value: decimal(index).replace("-", "\u2212") },
      ...(noiseLimit === null
        ? []
        : [{ id: "noise", term: t("noise"), value: t("pointsMore", { points: decimal(noiseLimit) }) }]),
    ];
  }
}
