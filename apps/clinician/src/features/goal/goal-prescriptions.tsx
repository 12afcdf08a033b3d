import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import type { Goal } from "@goldthread/schema/goal";
import { Button } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { GapCard } from "../chart/gap-card.tsx";
import { useExerciseText } from "../exercise/use-exercise-text.ts";

/** The exercises prescribed for the goal. */
export function GoalPrescriptions({ goal }: { goal: Goal }) {
  const t = useTranslations("goal.work");
  const tRefusal = useTranslations("refusal.exercise");
  const tThread = useTranslations("chart.thread");
  const exerciseText = useExerciseText();
  const when = useWhen();
  const { chart, act } = useChart();
  const mine = chart.prescriptions.filter(({ goalId, status }) => goalId === goal.id && status === "active");
  const prescribe = () => act({ kind: "prescribe", goalId: goal.id });
  const agreed = goal.status === "accepted";
  return (
    <Section
      title={t("title")}
      card
      actions={
        agreed ? (
          <Button size="s" variant="secondary" onClick={prescribe}>
            {t("prescribe")}
          </Button>
        ) : undefined
      }
    >
      {mine.length === 0 && agreed ? (
        <GapCard
          title={tThread("gap.nothingPlanned")}
          action={tThread("gapAction.nothingPlanned")}
          onAct={prescribe}
        />
      ) : null}
      {agreed ? null : (
        <Button size="s" variant="secondary" disabledReason={tRefusal("goalNotAccepted")}>
          {t("prescribe")}
        </Button>
      )}
      <ul className="flex flex-col">
        {mine.map((prescription) => {
          const { name, dose } = exerciseText(prescription);
          const { days, count } = lastSevenDays(prescription.practisedOn, when.today);
          return (
            <li
              key={prescription.id}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2.5 last:border-b-0"
            >
              <div>
                <Link
                  {...paths.practice(chart.client.id)}
                  className="rounded-1 font-semibold text-ink no-underline hover:underline"
                >
                  {name}
                </Link>
                <p className="text-s text-ink-2">{dose}</p>
              </div>
              <SevenDots days={days} label={tThread("practised", { count })} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
