import { missedDays } from "@goldthread/domain/schedule/missed-days";
import type { TrajectoryGap } from "@goldthread/ui/chart/trajectory-layout";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";

/** Where a measure's line has holes: days it is asked for and was not answered, and answers that give no total. */
export function useGaps(): (measureId: string) => TrajectoryGap[] {
  const t = useTranslations("measure.trajectory");
  const when = useWhen();
  const { responses, chart } = useChart();
  return (measureId) => {
    const own = responses.filter((response) => response.measureId === measureId);
    const answeredOn = own.map(({ completedAt }) => when.dayOf(new Date(completedAt)));
    const [first] = answeredOn;
    const missed = chart.assignments.flatMap(({ id, measureId: asked, everyWeeks, startsOn, status }) => {
      if (asked !== measureId || everyWeeks === null || status !== "active" || first === undefined) return [];
      return missedDays({ startsOn, everyWeeks }, answeredOn, when.today)
        .filter((day) => day > first)
        .map((day): TrajectoryGap => ({
          id: `${id}-${day}`,
          kind: "missed",
          // Noon: the same calendar day in every clinic's time zone that has people.
          at: Date.parse(`${day}T12:00:00Z`),
          label: t("gapReadOut", { day: when.short(`${day}T12:00:00Z`), kind: "missed" }),
        }));
    });
    const unscored = own.flatMap(({ id, total, completedAt }): TrajectoryGap[] =>
      total === null
        ? [
            {
              id,
              kind: "unscored",
              at: Date.parse(completedAt),
              label: t("gapReadOut", { day: when.short(completedAt), kind: "unscored" }),
            },
          ]
        : [],
    );
    return [...missed, ...unscored].toSorted((a, b) => a.at - b.at);
  };
}
