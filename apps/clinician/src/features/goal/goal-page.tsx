import type { Goal } from "@goldthread/schema/goal";
import { WithAside } from "@goldthread/ui/app-shell";
import { Button } from "@goldthread/ui/button";
import { Pill, type Tone } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { Voice } from "@goldthread/ui/voice";
import { goalCan } from "@goldthread/domain/goal/negotiation";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { NotFoundPage } from "../../shell/not-found-page.tsx";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { lastMoveOf } from "../chart/thread-of-chart.ts";
import { GoalActions, MoveDialog } from "./goal-actions.tsx";
import { GoalHistory } from "./goal-history.tsx";
import { GoalPrescriptions } from "./goal-prescriptions.tsx";
import { GoalRatings } from "./goal-ratings.tsx";
import { GoalSteps } from "./goal-steps.tsx";

const route = getRouteApi("/member/clients/$clientId/goals/$goalId");

const tones: Readonly<Record<Goal["status"], Tone>> = {
  proposed: "gold",
  changeAsked: "gold",
  accepted: "good",
  declined: "neutral",
  achieved: "good",
  ended: "neutral",
};

/** One goal: both wordings side by side, where the two stand, steps, ratings and who said what. */
export function GoalPage() {
  const { goalId } = route.useParams();
  const { chart } = useChart();
  const goal = chart.goals.find(({ id }) => id === goalId);
  return goal === undefined ? <NotFoundPage /> : <GoalSections key={goal.id} goal={goal} />;
}

function GoalSections({ goal }: { goal: Goal }) {
  return (
    <div className="flex flex-col gap-5">
      <Standing goal={goal} />
      <WithAside
        aside={
          <>
            <GoalRatings goal={goal} />
            <GoalHistory goal={goal} />
          </>
        }
      >
        <BothVoices goal={goal} />
        <GoalSteps goal={goal} />
        <GoalPrescriptions goal={goal} />
      </WithAside>
    </div>
  );
}

function Standing({ goal }: { goal: Goal }) {
  const t = useTranslations("goal");
  const when = useWhen();
  const { chart, act, callName } = useChart();
  const concern = chart.concerns.find(({ id }) => id === goal.concernId);
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h2 className="voice text-2xl text-ink">{t("title")}</h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-s text-ink-2">
          <Pill tone={tones[goal.status]}>{t(`status.${goal.status}`)}</Pill>
          {goal.waitingOn === null ? null : (
            <span>{t("waitingOn", { who: goal.waitingOn, name: callName })}</span>
          )}
          <span>{t("since", { day: when.long(goal.createdAt) })}</span>
          {concern === undefined ? (
            <span>{t("noConcern")}</span>
          ) : (
            <Link
              {...paths.concern(chart.client.id, concern.id)}
              className="rounded-1 text-ink-2 underline decoration-line-strong underline-offset-3 hover:decoration-ink"
            >
              {t("forConcern", { title: concern.title })}
            </Link>
          )}
          <Button variant="quiet" size="s" onClick={() => act({ kind: "linkGoal", goalId: goal.id })}>
            {t(concern === undefined ? "linkTo" : "linkOther")}
          </Button>
        </p>
      </div>
      <GoalActions goal={goal} />
    </header>
  );
}

function BothVoices({ goal }: { goal: Goal }) {
  const t = useTranslations("goal");
  const tRefusal = useTranslations("refusal.goal");
  const { callName } = useChart();
  const [revising, setRevising] = useState(false);
  const permission = goalCan.revise({ ...goal, lastMoveBy: lastMoveOf(goal) }, "clinician");
  const asked =
    goal.status === "changeAsked" ? goal.events.findLast(({ kind }) => kind === "changeAsked") : undefined;
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Section
        title={t("clientVoice", { name: callName })}
        description={t("clientVoiceAbout", { name: callName })}
        card
      >
        {goal.clientWords === "" ? (
          <p className="text-s text-ink-2">{t("noClientWords", { name: callName })}</p>
        ) : (
          <Voice size="l">{t("quoted", { words: goal.clientWords })}</Voice>
        )}
      </Section>
      <Section
        title={t("clinicianVoice")}
        description={t("clinicianVoiceAbout")}
        card
        actions={
          <Button
            size="s"
            variant="secondary"
            disabledReason={permission.ok ? undefined : tRefusal(permission.reason)}
            onClick={() => setRevising(true)}
          >
            {t("move.revise.do")}
          </Button>
        }
      >
        <p className="whitespace-pre-line text-ink">
          {goal.clinicianWords === "" ? (
            <span className="text-ink-2">{t("noClinicianWords")}</span>
          ) : (
            goal.clinicianWords
          )}
        </p>
      </Section>
      {asked?.words ? (
        <Section
          title={t("changeAsked", { who: asked.by, name: asked.byName })}
          card="gold"
          className="md:col-span-2"
        >
          <Voice>{t("quoted", { words: asked.words })}</Voice>
        </Section>
      ) : null}
      {revising ? <MoveDialog goal={goal} move="revise" onClose={() => setRevising(false)} /> : null}
    </div>
  );
}
