import type { ScaleFigures, TrackFinding } from "@goldthread/domain/outcome/not-on-track";
import { findScaleOf } from "@goldthread/domain/measure/summary";
import { useFormatter, useTranslations } from "use-intl";
import { useSigned } from "../../shared/use-signed.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { goalWords } from "../goal/goal-words.ts";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { useMeasures } from "../measure/use-measures.ts";
import { useScaleTitle } from "./use-scale-title.ts";

/** A finding in a sentence with its figures. */
export function useFindingText(): (finding: TrackFinding) => string {
  const t = useTranslations("outcome.track.finding");
  const format = useFormatter();
  const when = useWhen();
  const measureTitle = useMeasureTitle();
  const scaleFigures = useScaleFigures();
  const goals = useChart().chart.goals;
  return ({ rule, figures }) => {
    switch (rule) {
      case "deteriorating":
        return t("deteriorating", scaleFigures(figures));
      case "rising":
        return t("rising", {
          ...scaleFigures(figures),
          values: figures.values.map((value) => format.number(value)).join(" → "),
        });
      case "notImproving":
        return t("notImproving", {
          ...scaleFigures(figures),
          unit: figures.by.unit,
          reached: figures.reached,
        });
      case "missed":
        return t("missed", {
          measure: measureTitle(figures.measureId),
          missed: figures.missed,
          day: when.short(figures.since),
        });
      case "goalStuck": {
        const goal = goals.find(({ id }) => id === figures.goalId);
        return t("goalStuck", {
          words: goal === undefined ? "" : goalWords(goal),
          from: figures.from,
          latest: figures.latest,
          weeks: figures.weeks,
          day: when.short(figures.fromOn),
        });
      }
    }
  };
}

function useScaleFigures() {
  const format = useFormatter();
  const signed = useSigned();
  const when = useWhen();
  const measures = useMeasures();
  const scaleTitle = useScaleTitle();
  return ({ measureId, scaleId, from, change }: ScaleFigures) => {
    const measure = measures.get(measureId);
    const scale = measure && findScaleOf(measure, scaleId);
    return {
      measure: measure && scale ? scaleTitle(measure, scale) : measureId,
      first: format.number(change.baseline),
      last: format.number(change.current),
      change: signed(change.delta),
      needed: format.number(change.figures.reliable),
      day: when.short(from),
    };
  };
}
