import { QueryError } from "@goldthread/app-core/errors/query-error";
import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import type { Goal } from "@goldthread/schema/goal";
import type { Prescription } from "@goldthread/schema/exercise";
import { buttonClass } from "@goldthread/ui/button";
import { cardClass } from "@goldthread/ui/card";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Skeleton } from "@goldthread/ui/skeleton";
import { Voice } from "@goldthread/ui/voice";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useEntries } from "../../offline/outbox-context.tsx";
import { deviceToday } from "../../shared/when.ts";
import { Screen } from "../../shell/screen.tsx";
import { ConcernList } from "../concern/concern-list.tsx";
import { UnsentNotice } from "../me/unsent-notice.tsx";
import { practisedFor, titleOf } from "./goal-words.ts";
import { pendingGoalIds } from "./pending-goals.ts";
import { useGoals } from "./use-goals.ts";

const groups = [
  { key: "waitingForYou", holds: (goal: Goal) => goal.waitingOn === "client" },
  { key: "agreed", holds: (goal: Goal) => goal.status === "accepted" },
  { key: "waitingForClinician", holds: (goal: Goal) => goal.waitingOn === "clinician" },
  {
    key: "over",
    holds: ({ status }: Goal) => status === "declined" || status === "achieved" || status === "ended",
  },
] as const;

/** Goals by where they stand: what waits for the client first. */
export function GoalsScreen() {
  const t = useTranslations("goal");
  const { goals, prescriptions, concerns, error, refetch, isFetching } = useGoals();
  const pendingIds = pendingGoalIds(useEntries());
  return (
    <Screen title={t("title")}>
      <PageHeader title={t("heading")} meta={t("lead")} />
      <UnsentNotice className="mt-5" />
      {goals === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {goals === undefined && error === null ? <Skeleton className="mt-6 h-28 w-full rounded-2" /> : null}
      {goals === undefined ? null : (
        <>
          <div className="mt-5">
            <Link
              to="/goals/new"
              className={buttonClass({ variant: goals.length === 0 ? "primary" : "secondary" })}
            >
              {t("propose")}
            </Link>
          </div>
          {goals.length === 0 ? (
            <EmptyState className="mt-6" title={t("noneTitle")}>
              {t("noneHint")}
            </EmptyState>
          ) : null}
          {groups.map(({ key, holds }) => {
            const held = goals.filter(holds);
            return held.length === 0 ? null : (
              <Section key={key} title={t(key)} className="mt-7">
                <ul className="flex flex-col gap-2.5">
                  {held.map((goal) => (
                    <li key={goal.id}>
                      <GoalRow goal={goal} prescriptions={prescriptions} pending={pendingIds.has(goal.id)} />
                    </li>
                  ))}
                </ul>
              </Section>
            );
          })}
          <ConcernList concerns={concerns} className="mt-8" />
        </>
      )}
    </Screen>
  );
}

function GoalRow({
  goal,
  prescriptions,
  pending,
}: {
  goal: Goal;
  prescriptions: readonly Prescription[];
  pending: boolean;
}) {
  const t = useTranslations();
  const waits = goal.waitingOn === "client";
  const practised = goal.status === "accepted" ? practisedFor(goal.id, prescriptions) : null;
  const week = practised === null ? null : lastSevenDays(practised, deviceToday());
  const rating = goal.ratings.at(-1);
  return (
    <Link
      to="/goals/$goalId"
      params={{ goalId: goal.id }}
      className={cardClass({
        tone: waits ? "gold" : "plain",
        padding: "none",
        pressable: !waits,
        className: "p-4",
      })}
    >
      <Voice>{titleOf(goal)}</Voice>
      {week === null ? null : (
        <SevenDots className="mt-2" days={week.days} label={t("today.sevenDays", { count: week.count })} />
      )}
      <p className={waits ? "mt-1 text-m font-semibold text-gold-ink" : "mt-1 text-m text-ink-2"}>
        {t(`goal.status.${goal.status}`)}
        {rating === undefined ? null : ` · ${t("goal.ratingStatus", { value: rating.value })}`}
        {pending ? ` · ${t("shell.willBeSent")}` : null}
      </p>
    </Link>
  );
}
