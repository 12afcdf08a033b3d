import { type MeanRatingChange, meanRatingChange } from "@goldthread/domain/goal/rating-change";
import type { Tone } from "@goldthread/ui/pill";
import { useFormatter, useTranslations } from "use-intl";
import { useSigned } from "../../shared/use-signed.ts";
import { Citation, Figures } from "./figures.tsx";
import { OutcomeRow } from "./outcome-row.tsx";

const tones: Readonly<Record<MeanRatingChange["meaningful"], Tone>> = {
  improved: "good",
  worsened: "warn",
  none: "neutral",
};

/** How far the client's goals have come on average; nothing while none was rated twice. */
export function GoalRatingsRow({ ratings }: { ratings: readonly (readonly number[])[] }) {
  const t = useTranslations("outcome.goals");
  const format = useFormatter();
  const signed = useSigned();
  const outcome = meanRatingChange(ratings);
  if (outcome === null) return null;
  const { goals, first, latest, change, meaningful, figures } = outcome;
  const rounded = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <OutcomeRow
      name={t("name", { count: goals })}
      from={t("fromTo", { from: rounded(first), to: rounded(latest) })}
      verdict={t(`verdict.${meaningful}`)}
      tone={tones[meaningful]}
    >
      <p className="text-ink-2">
        {t(`meaning.${meaningful}`, {
          change: signed(Math.round(change * 10) / 10),
          needed: format.number(figures.points),
        })}
      </p>
      <Figures
        items={[
          { id: "needed", term: t("needed"), value: t("points", { points: format.number(figures.points) }) },
          {
            id: "source",
            term: t("source"),
            value: <Citation source={figures.source} evidence={figures.evidence} />,
          },
        ]}
      />
    </OutcomeRow>
  );
}
