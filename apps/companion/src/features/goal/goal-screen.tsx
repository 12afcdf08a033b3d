import { QueryError } from "@goldthread/app-core/errors/query-error";
import { goalCan } from "@goldthread/domain/goal/negotiation";
import type { Goal } from "@goldthread/schema/goal";
import { buttonClass } from "@goldthread/ui/button";
import { PageTitle } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Skeleton } from "@goldthread/ui/skeleton";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useEntries } from "../../offline/outbox-context.tsx";
import { givenName } from "../../shared/given-name.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { PrescribedRow } from "../practice/prescribed-row.tsx";
import { useExercises } from "../practice/use-exercises.ts";
import { AnswerGoal } from "./answer-goal.tsx";
import { BothWordings } from "./both-wordings.tsx";
import { FinishGoal } from "./finish-goal.tsx";
import { GoalHistory } from "./goal-history.tsx";
import { GoalRatings } from "./goal-ratings.tsx";
import { GoalSteps } from "./goal-steps.tsx";
import { lastWordOf, titleOf } from "./goal-words.ts";
import { pendingGoalIds, stateOf } from "./pending-goals.ts";
import { useGoals } from "./use-goals.ts";

/** One goal: both wordings, what is asked of the client, steps, how near, and who said what. */
export function GoalScreen() {
  const { goalId } = useParams({ from: "/inside/goals/$goalId" });
  const t = useTranslations("goal");
  const { goals, prescriptions, error, refetch, isFetching } = useGoals();
  const goal = goals?.find(({ id }) => id === goalId);
  return (
    <Screen title={t("title")} start={<BackLink to="/goals" />}>
      {goals === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {goals === undefined && error === null ? <Skeleton className="h-36 w-full rounded-2" /> : null}
      {goals !== undefined && goal === undefined ? <NotHere /> : null}
      {goal === undefined ? null : (
        <GoalContent goal={goal} prescriptions={prescriptions.filter((one) => one.goalId === goal.id)} />
      )}
    </Screen>
  );
}

function GoalContent({
  goal,
  prescriptions,
}: {
  goal: Goal;
  prescriptions: ReturnType<typeof useGoals>["prescriptions"];
}) {
  const t = useTranslations();
  const pending = pendingGoalIds(useEntries()).has(goal.id);
  const { known } = useExercises();
  const clinician = lastWordOf(goal, "clinician")?.byName ?? null;
  const open = goalCan.revise(stateOf(goal), "client").ok;
  return (
    <div className="flex flex-col gap-7">
      <header>
        <p className="text-m text-ink-2">
          {t(`goal.status.${goal.status}`)}
          {pending ? ` · ${t("shell.willBeSent")}` : null}
        </p>
        <PageTitle>{titleOf(goal)}</PageTitle>
        {goal.waitingOn === "clinician" ? (
          <p className="mt-1.5 text-ink-2">
            {clinician === null ? t("goal.waitsTeam") : t("goal.waits", { name: givenName(clinician) })}
          </p>
        ) : null}
      </header>
      {goal.waitingOn === "client" ? <AnswerGoal goal={goal} clinician={clinician} /> : null}
      <BothWordings goal={goal} clinician={clinician} open={open} />
      {prescriptions.length === 0 ? null : (
        <Section title={t("goal.exercises")}>
          <ul className="flex flex-col gap-2.5">
            {prescriptions.map((prescription) => (
              <PrescribedRow
                key={prescription.id}
                prescription={prescription}
                summary={known.find(({ id }) => id === prescription.exerciseId)}
              />
            ))}
          </ul>
        </Section>
      )}
      <GoalSteps goal={goal} open={open} />
      <GoalRatings goal={goal} open={open} />
      <GoalHistory events={goal.events} />
      <FinishGoal goal={goal} />
    </div>
  );
}

function NotHere() {
  const t = useTranslations("goal");
  return (
    <>
      <PageTitle>{t("notHere")}</PageTitle>
      <p className="mt-2 text-ink-2">{t("notHereHint")}</p>
      <div className="mt-5">
        <Link to="/goals" className={buttonClass({})}>
          {t("toGoals")}
        </Link>
      </div>
    </>
  );
}
