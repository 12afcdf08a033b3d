import type { GoalThread, ThreadRow } from "@goldthread/domain/thread/thread";
import { Card } from "@goldthread/ui/card";
import { useTranslations } from "use-intl";
import { Arrowed } from "../../shared/arrow.tsx";
import { type Ease, easeOf } from "@goldthread/domain/practice/ease";
import { useEaseText } from "../exercise/use-ease-text.ts";
import { useChangeText } from "../measure/change-text.tsx";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { useChart } from "./chart-context.tsx";
import { GapCard } from "./gap-card.tsx";
import { hasGap } from "./has-gap.ts";

/** What changed: the measures the concern rests on, the goal's rating, and how practice felt. */
export function ThreadChangeCard({
  row,
  goal,
  first,
}: {
  row: ThreadRow;
  goal: GoalThread | null;
  /** The measures belong to the concern and are told once. */
  first: boolean;
}) {
  const t = useTranslations("chart.thread");
  const { act } = useChart();
  const changes = first ? row.changes : [];
  const ease = useEase(goal);
  const easeText = useEaseText();
  const rating = goal?.rating ?? null;
  const isEmpty = changes.length === 0 && rating === null && ease === null;
  return (
    <>
      {isEmpty ? null : (
        <Card padding="s" className="grow text-s">
          {changes.map((change) => (
            <MeasureChange key={change.measureId} change={change} />
          ))}
          {rating === null ? null : (
            <p className="text-ink-2">
              <Arrowed>
                {rating.count === 1
                  ? t("ratedOnce", { value: rating.latest })
                  : t("rated", { first: rating.first, latest: rating.latest })}
              </Arrowed>
            </p>
          )}
          {ease === null ? null : <p className="text-ink-2">{t("practice", { ease: easeText(ease) })}</p>}
        </Card>
      )}
      {goal !== null && hasGap(goal.gaps, "goalWithoutRating") ? (
        <GapCard
          title={t("gap.goalWithoutRating")}
          action={t("gapAction.goalWithoutRating")}
          onAct={() => act({ kind: "rateGoal", goalId: goal.goalId })}
        />
      ) : null}
    </>
  );
}

function MeasureChange({ change }: { change: ThreadRow["changes"][number] }) {
  const t = useTranslations("chart.thread");
  const measureTitle = useMeasureTitle();
  const changeText = useChangeText();
  const { measureId, baseline, current, sinceBaseline } = change;
  const measure = measureTitle(measureId);
  return (
    <div className="mb-1">
      <p className="font-semibold text-ink tabular">
        <Arrowed>
          {sinceBaseline === null
            ? t("scoreOnce", { measure, total: current })
            : t("scoreChange", { measure, baseline, current })}
        </Arrowed>
      </p>
      <p className="text-ink-3">{sinceBaseline === null ? t("notYetAgain") : changeText(sinceBaseline)}</p>
    </div>
  );
}

/** How practice for the goal changed the tension felt, on average. */
function useEase(goal: GoalThread | null): Ease | null {
  const { chart } = useChart();
  const mine = new Set(goal?.prescriptions.map(({ prescriptionId }) => prescriptionId));
  return easeOf(
    chart.practices.filter(({ prescriptionId }) => prescriptionId !== null && mine.has(prescriptionId)),
  );
}
