import type { Goal } from "@goldthread/schema/goal";
import { TrajectoryChart } from "@goldthread/ui/chart/trajectory-chart";
import { useTranslations } from "use-intl";
import { useDates } from "../../shared/use-dates.ts";

const plot_height_px = 150;

/** Ratings over time, as a line and as a table. */
export function RatingChart({ ratings }: { ratings: Goal["ratings"] }) {
  const t = useTranslations("goal");
  const date = useDates();
  const day = (at: number) => date(at, { day: "numeric", month: "short" });
  const by = (index: number) => (ratings[index]?.by === "clinician" ? t("clinician") : t("you"));
  return (
    <TrajectoryChart
      title={null}
      label={t("ratings")}
      points={ratings.map(({ value, at }, index) => ({ id: String(index), at: Date.parse(at), value }))}
      range={[0, 10]}
      plotHeight={plot_height_px}
      formatDate={day}
      readOut={(point, index) =>
        t("ratingReadOut", { day: day(point.at), value: point.value, by: by(index) })
      }
      columns={[
        { id: "date", label: t("date"), cell: (point) => day(point.at) },
        { id: "score", label: t("score"), align: "end", cell: (point) => point.value },
        { id: "by", label: t("band"), cell: (_point, index) => by(index) },
      ]}
      labels={{
        showTable: t("showTable"),
        showChart: t("showChart"),
        date: t("date"),
        score: t("score"),
        band: t("band"),
        empty: t("noRatings"),
      }}
    />
  );
}
