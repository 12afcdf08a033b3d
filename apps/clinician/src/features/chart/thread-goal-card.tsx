import type { GoalThread } from "@goldthread/domain/thread/thread";
import { cardClass } from "@goldthread/ui/card";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "./chart-context.tsx";
import { GapCard } from "./gap-card.tsx";

/** A goal in both voices, and whom it waits for. */
export function ThreadGoalCard({ goal: { goalId, waitingOn } }: { goal: GoalThread }) {
  const t = useTranslations("chart.thread");
  const when = useWhen();
  const { chart, callName } = useChart();
  const goal = chart.goals.find(({ id }) => id === goalId);
  if (goal === undefined) return null;
  const last = goal.events.at(-1);
  const to = paths.goal(chart.client.id, goal.id);
  return (
    <>
      <Link {...to} className={cardClass({ padding: "s", pressable: true, className: "grow text-s" })}>
        {goal.clientWords === "" ? (
          <span className="block text-ink-3">{t("noClientWords", { name: callName })}</span>
        ) : (
          <span className="voice block text-[1.0625rem] leading-snug text-ink">
            {t("quoted", { words: goal.clientWords })}
          </span>
        )}
        {goal.clinicianWords === "" ? null : (
          <span className="mt-1.5 block text-ink-2">
            {t("clinicianSays", { words: goal.clinicianWords })}
          </span>
        )}
        {goal.status === "achieved" ? (
          <span className="mt-1.5 block font-medium text-good">{t("achieved")}</span>
        ) : null}
        {waitingOn === "client" && last !== undefined ? (
          <span className="mt-1.5 block text-gold-ink">
            {t("waitingForClient", { kind: last.kind, day: when.short(last.at), name: callName })}
          </span>
        ) : null}
      </Link>
      {waitingOn === "clinician" ? (
        <GapCard
          title={t("gap.goalWaiting", { name: callName, kind: last?.kind ?? "proposed" })}
          action={t("gapAction.goalWaiting")}
          to={to}
        />
      ) : null}
    </>
  );
}
