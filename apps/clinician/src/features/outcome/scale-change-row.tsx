import {
  type ChangeCategory,
  type ClinicalChange,
  clinicalChange,
} from "@goldthread/domain/outcome/clinical-change";
import { isOnClinicalSide } from "@goldthread/domain/outcome/cut-off";
import type { HigherIs } from "@goldthread/domain/outcome/reliable-change";
import { remissionOf, responseOf } from "@goldthread/domain/outcome/response-remission";
import type { Tone } from "@goldthread/ui/pill";
import { useFormatter, useTranslations } from "use-intl";
import { useSigned } from "../../shared/use-signed.ts";
import { Citation, type Figure, Figures } from "./figures.tsx";
import { OutcomeRow } from "./outcome-row.tsx";
import type { ScoredScale } from "./scored-scales.ts";
import { useChangeFigures } from "./use-change-figures.tsx";
import { useScaleTitle } from "./use-scale-title.ts";

const tones: Readonly<Record<ChangeCategory, Tone>> = {
  recovered: "good",
  improved: "good",
  unchanged: "neutral",
  deteriorated: "warn",
};

/** How one scale changed from its first score to its latest, by Jacobson and Truax's categories. */
export function ScaleChangeRow({ scored: { measure, scale, scores } }: { scored: ScoredScale }) {
  const t = useTranslations("outcome");
  const format = useFormatter();
  const signed = useSigned();
  const scaleTitle = useScaleTitle();
  const changeFigures = useChangeFigures();
  const moreFigures = useMoreFigures();
  const first = scores[0]?.value;
  const last = scores.at(-1)?.value;
  if (first === undefined || last === undefined) return null;
  const { higherIs } = measure;
  const outcome = clinicalChange(scale, higherIs, first, last);
  const name = scaleTitle(measure, scale);
  const from = t("fromTo", { from: format.number(first), to: format.number(last) });
  if (outcome === null) {
    return (
      <OutcomeRow name={name} from={from} verdict={null} tone="neutral">
        <p className="text-ink-2">{t("noFigure", { change: signed(last - first) })}</p>
      </OutcomeRow>
    );
  }
  const { category, change } = outcome;
  return (
    <OutcomeRow name={name} from={from} verdict={t(`category.${category}`)} tone={tones[category]}>
      <p className="text-ink-2">
        {t(`meaning.${category}`, {
          change: signed(change.delta),
          needed: format.number(change.figures.reliable),
          side: sideOf(outcome, higherIs),
        })}
      </p>
      <Figures
        items={[
          ...changeFigures({ ...outcome, higherIs }),
          ...moreFigures(scale.change ?? {}, higherIs, first, last),
        ]}
      />
    </OutcomeRow>
  );
}

/** Where the two scores lie beside the cut-off, for the sentence. */
function sideOf({ cutOff, crossed, change }: ClinicalChange, higherIs: HigherIs): string {
  if (cutOff === null) return "none";
  if (crossed !== null) return crossed;
  return isOnClinicalSide(cutOff, higherIs, change.current) ? "clinical" : "healthy";
}

/** Response and remission, for measures with a sourced figure. */
function useMoreFigures() {
  const t = useTranslations("outcome.figures");
  const format = useFormatter();
  return (
    figures: Parameters<typeof responseOf>[0] & Parameters<typeof remissionOf>[0],
    higherIs: HigherIs,
    first: number,
    last: number,
  ): Figure[] => {
    const response = responseOf(figures, higherIs, first, last);
    const remission = remissionOf(figures, higherIs, last);
    const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 });
    return [
      ...(response === null
        ? []
        : [
            {
              id: "response",
              term: t("response"),
              value: (
                <>
                  {t("responseValue", {
                    responded: String(response.responded),
                    share: percent(response.share),
                    needed: percent(response.needed),
                  })}{" "}
                  <Citation source={response.source} evidence={response.evidence} />
                </>
              ),
            },
          ]),
      ...(remission === null
        ? []
        : [
            {
              id: "remission",
              term: t("remission"),
              value: (
                <>
                  {t("remissionValue", {
                    inRemission: String(remission.inRemission),
                    below: format.number(remission.below),
                    higherIs,
                  })}{" "}
                  <Citation source={remission.source} evidence={remission.evidence} />
                </>
              ),
            },
          ]),
    ];
  };
}
