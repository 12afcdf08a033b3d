import type { ApiOutput } from "@goldthread/app-core/api/client";
import { reliableChange } from "@goldthread/domain/outcome/reliable-change";
import type { MeasureSummary, ScaleSummary } from "@goldthread/domain/measure/summary";
import { Trajectories } from "@goldthread/ui/chart/trajectories";
import type { TrajectoryMeasure, TrajectoryPoint } from "@goldthread/ui/chart/trajectory-layout";
import { useTranslations } from "use-intl";
import { useDates, useLongDay } from "../../shared/use-dates.ts";
import { useLanguage } from "../../shared/use-language.ts";

type Answered = ApiOutput["measure"]["listMine"]["answered"];

/** A client's own line, with words where a clinician's has figures. */
export function OwnTrajectory({
  measure,
  scales,
  answered,
}: {
  measure: MeasureSummary;
  /** The total, or where there is none what it is made of. */
  scales: readonly ScaleSummary[];
  /** Oldest first. */
  answered: Answered;
}) {
  const t = useTranslations("measure.overTime");
  const locale = useLanguage();
  const date = useDates();
  const trajectoryOf = useTrajectoryOf(measure, answered);
  const summaryOf = useSummary(measure);
  const lines = scales.map(trajectoryOf).filter(({ points }) => points.length > 0);
  const better = measure.higherIs === "better";
  const summaries = scales.flatMap((scale) => {
    const points = pointsOf(measure, scale, answered);
    const said = summaryOf(scale, points);
    return said === null ? [] : [{ scale, said }];
  });
  return (
    <Trajectories
      className="mt-6"
      label={t("label", { name: measure.shortTitle[locale] })}
      measures={lines.length === 0 ? scales.slice(0, 1).map(trajectoryOf) : lines}
      plain={{ top: t(better ? "good" : "worse"), bottom: t(better ? "poor" : "better") }}
      summary={
        summaries.length === 0 ? undefined : (
          <ul className="flex flex-col gap-2">
            {summaries.map(({ scale, said }) => (
              <li key={scale.id}>
                {scales.length > 1 ? (
                  <strong className="font-semibold">{scale.label[locale]}: </strong>
                ) : null}
                {said}
              </li>
            ))}
          </ul>
        )
      }
      formatDate={(at) => date(at, { day: "numeric", month: "short" })}
      formatLongDate={(at) => date(at, { dateStyle: "long" })}
      formatTick={(at) => date(at, { month: "short", year: "numeric" })}
      labels={{
        showTable: t("showTable"),
        showChart: t("showChart"),
        date: t("date"),
        score: t("how"),
        band: t("how"),
        empty: t("empty"),
        howTo: t("howTo"),
      }}
    />
  );
}

function pointsOf(measure: MeasureSummary, scale: ScaleSummary, answered: Answered): TrajectoryPoint[] {
  return answered.flatMap(({ responseId, completedAt, total, scores }) => {
    const value = scale.id === measure.primaryScale ? total : scores?.[scale.id]?.value;
    return value === undefined || value === null
      ? []
      : [{ id: responseId, at: Date.parse(completedAt), value }];
  });
}

type Direction = "better" | "worse" | "same";

/** Which way a score went, and whether a published figure tells that from noise. */
function directionOf(
  { higherIs }: MeasureSummary,
  { change }: ScaleSummary,
  first: number,
  value: number,
): { direction: Direction; certain: boolean } {
  if (change !== null) {
    const { reliable } = reliableChange(change, higherIs, first, value);
    return {
      direction: ({ improved: "better", worsened: "worse", none: "same" } as const)[reliable],
      certain: true,
    };
  }
  if (value === first) return { direction: "same", certain: false };
  return { direction: value > first === (higherIs === "better") ? "better" : "worse", certain: false };
}

function useTrajectoryOf(
  measure: MeasureSummary,
  answered: Answered,
): (scale: ScaleSummary) => TrajectoryMeasure {
  const t = useTranslations("measure.overTime");
  const locale = useLanguage();
  const longDay = useLongDay();
  return (scale) => {
    const points = pointsOf(measure, scale, answered);
    const say = (point: TrajectoryPoint, index: number) => {
      const day = longDay(new Date(point.at).toISOString());
      if (index === 0) return t("first", { day });
      const { direction, certain } = directionOf(
        measure,
        scale,
        points[0]?.value ?? point.value,
        point.value,
      );
      return t(certain ? "readOut" : "uncertain", { day, change: direction });
    };
    const name = scale.id === measure.primaryScale ? measure.shortTitle[locale] : scale.label[locale];
    return {
      id: scale.id,
      name,
      title: name,
      points,
      range: [scale.min, scale.max],
      readOut: say,
    };
  };
}

/** One sentence on where the line has come since it began; null where nothing was scored. */
function useSummary(measure: MeasureSummary) {
  const t = useTranslations("measure.overTime");
  const longDay = useLongDay();
  return (scale: ScaleSummary, points: readonly TrajectoryPoint[]): string | null => {
    const [first] = points;
    const last = points.at(-1);
    if (first === undefined || last === undefined) return null;
    if (first === last) return t("single");
    const { direction, certain } = directionOf(measure, scale, first.value, last.value);
    const day = longDay(new Date(first.at).toISOString());
    return t(certain ? "since" : "sinceUncertain", { day, change: direction });
  };
}
