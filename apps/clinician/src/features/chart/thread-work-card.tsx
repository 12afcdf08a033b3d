import type { GoalThread, PrescriptionThread } from "@goldthread/domain/thread/thread";
import { Card } from "@goldthread/ui/card";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { useExerciseText } from "../exercise/use-exercise-text.ts";
import { useChart } from "./chart-context.tsx";
import { GapCard } from "./gap-card.tsx";
import { hasGap } from "./has-gap.ts";

/** What is done for a goal: the exercises prescribed, and how often they were practised. */
export function ThreadWorkCard({ goal }: { goal: GoalThread }) {
  const t = useTranslations("chart.thread");
  const { act } = useChart();
  if (goal.prescriptions.length > 0) {
    return (
      <Card padding="s" className="grow text-s">
        <div className="flex flex-col gap-2.5">
          {goal.prescriptions.map((prescription) => (
            <Work key={prescription.prescriptionId} goal={goal} prescription={prescription} />
          ))}
        </div>
      </Card>
    );
  }
  if (!hasGap(goal.gaps, "nothingPlanned")) {
    return goal.waitingOn === null ? null : <p className="px-3 py-2 text-s text-ink-3">{t("onceAgreed")}</p>;
  }
  return (
    <GapCard
      title={t("gap.nothingPlanned")}
      action={t("gapAction.nothingPlanned")}
      onAct={() => act({ kind: "prescribe", goalId: goal.goalId })}
    />
  );
}

function Work({ goal, prescription }: { goal: GoalThread; prescription: PrescriptionThread }) {
  const t = useTranslations("chart.thread");
  const exerciseText = useExerciseText();
  const { chart, callName } = useChart();
  const { prescriptionId, practised } = prescription;
  const prescribed = chart.prescriptions.find(({ id }) => id === prescriptionId);
  if (prescribed === undefined) return null;
  const text = exerciseText(prescribed);
  const to = paths.practice(chart.client.id);
  return (
    <div>
      <Link {...to} className="rounded-1 font-semibold text-ink no-underline hover:underline">
        {text.name}
      </Link>
      <p className="text-ink-2">{text.dose}</p>
      {hasGap(goal.gaps, "neverPractised", prescriptionId) ? (
        <Link
          {...to}
          className="mt-1.5 block rounded-1 border border-dashed border-gold bg-gold-wash px-2 py-1 font-medium text-gold-ink no-underline"
        >
          {t("gap.neverPractised", { name: callName })}
        </Link>
      ) : (
        <SevenDots
          days={practised.days}
          label={t("practised", { count: practised.count })}
          className="mt-1.5 flex flex-wrap items-center gap-x-2 [&>p]:mt-0"
        />
      )}
    </div>
  );
}
