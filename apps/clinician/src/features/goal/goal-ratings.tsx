import { goalCan } from "@goldthread/domain/goal/negotiation";
import type { Goal } from "@goldthread/schema/goal";
import { Button } from "@goldthread/ui/button";
import { Sparkline } from "@goldthread/ui/chart/sparkline";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { Arrowed } from "../../shared/arrow.tsx";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { lastMoveOf } from "../chart/thread-of-chart.ts";

const rows_max = 6;

/** How near the goal was each time, 0 to 10, and by whose account. */
export function GoalRatings({ goal }: { goal: Goal }) {
  const t = useTranslations("goal.ratings");
  const tRefusal = useTranslations("refusal.goal");
  const when = useWhen();
  const { act, callName } = useChart();
  const { ratings } = goal;
  const first = ratings[0];
  const latest = ratings.at(-1);
  const open = goalCan.revise({ ...goal, lastMoveBy: lastMoveOf(goal) }, "clinician");
  return (
    <Section
      title={t("title")}
      card
      actions={
        <Button
          size="s"
          variant="secondary"
          disabledReason={open.ok ? undefined : tRefusal(open.reason)}
          onClick={() => act({ kind: "rateGoal", goalId: goal.id })}
        >
          {t("rate")}
        </Button>
      }
    >
      {first === undefined || latest === undefined ? (
        <p className="text-s text-ink-2">{t("none")}</p>
      ) : (
        <>
          <div className="mb-2 flex items-center justify-between gap-4">
            <p className="text-xl font-semibold text-ink tabular">
              <Arrowed>
                {ratings.length === 1
                  ? t("once", { value: latest.value })
                  : t("change", { first: first.value, latest: latest.value })}
              </Arrowed>
            </p>
            <Sparkline
              points={ratings.map(({ at, value }) => ({ at: Date.parse(at), value }))}
              range={[0, 10]}
              label={t("trend", { count: ratings.length, first: first.value, latest: latest.value })}
            />
          </div>
          <ul className="text-s">
            {ratings
              .slice(-rows_max)
              .toReversed()
              .map(({ at, value, by }) => (
                <li
                  key={at}
                  className="flex justify-between gap-4 border-b border-line py-1.5 last:border-b-0"
                >
                  <span className="text-ink-2">
                    {when.short(at)} · {t("by", { who: by, name: callName })}
                  </span>
                  <span className="font-semibold text-ink tabular">{value}</span>
                </li>
              ))}
          </ul>
        </>
      )}
    </Section>
  );
}
