import type { ThreadRow } from "@goldthread/domain/thread/thread";
import { cardClass } from "@goldthread/ui/card";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { useChart } from "./chart-context.tsx";
import { GapCard } from "./gap-card.tsx";
import { hasGap } from "./has-gap.ts";

/** A concern and what it rests on. */
export function ThreadConcernCard({ row }: { row: ThreadRow }) {
  const t = useTranslations("chart.thread");
  const { chart, act } = useChart();
  const when = useWhen();
  const measureTitle = useMeasureTitle();
  const concern = chart.concerns.find(({ id }) => id === row.concernId);
  if (concern === undefined) return null;
  const evidence = concern.evidence.map(({ kind, measureId, total, at }) =>
    kind === "response" && measureId !== null && total !== null
      ? t("evidenceScore", { measure: measureTitle(measureId), total })
      : t("evidenceIntake", { day: when.short(chart.intake.at ?? at) }),
  );
  return (
    <>
      <Link
        {...paths.concern(chart.client.id, concern.id)}
        className={cardClass({ padding: "s", pressable: true, className: "grow text-s" })}
      >
        <span className="block font-semibold text-ink">{concern.title}</span>
        <span className="block text-ink-3">{[...new Set(evidence)].join(" · ")}</span>
      </Link>
      {hasGap(row.gaps, "concernWithoutEvidence") ? (
        <GapCard
          title={t("gap.concernWithoutEvidence")}
          action={t("gapAction.concernWithoutEvidence")}
          onAct={() => act({ kind: "addEvidence", concernId: concern.id })}
        />
      ) : null}
    </>
  );
}
