import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { useChart } from "../chart/chart-context.tsx";
import { useMeasures } from "../measure/use-measures.ts";
import { CompositeRow } from "./composite-row.tsx";
import { GoalRatingsRow } from "./goal-ratings-row.tsx";
import { ScaleChangeRow } from "./scale-change-row.tsx";
import { scoredScales } from "./scored-scales.ts";

/** What every measure changed since its baseline, what that is called, and where each figure comes from. */
export function OutcomeSection() {
  const t = useTranslations("outcome");
  const { chart, responses } = useChart();
  const measures = useMeasures();
  const scales = scoredScales(responses, measures).filter(({ scores }) => scores.length > 1);
  const ratings = chart.goals.map((goal) => goal.ratings.map(({ value }) => value));
  if (scales.length === 0 && !ratings.some((of) => of.length > 1)) return null;
  return (
    <Section title={t("title")} card>
      <ul className="-mt-1 flex flex-col">
        {scales.map((scored) => (
          <ScaleChangeRow key={`${scored.measure.id} ${scored.scale.id}`} scored={scored} />
        ))}
        <CompositeRow scales={scales} />
        <GoalRatingsRow ratings={ratings} />
      </ul>
      <p className="mt-3 text-xs text-ink-3">{t("about")}</p>
    </Section>
  );
}
