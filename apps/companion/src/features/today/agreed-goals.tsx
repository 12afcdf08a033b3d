import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import type { Today } from "@goldthread/schema/chart";
import { cardClass } from "@goldthread/ui/card";
import { Section } from "@goldthread/ui/section";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Voice } from "@goldthread/ui/voice";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";
import { deviceToday } from "../../shared/when.ts";
import { lastWordOf, practisedFor, titleOf } from "../goal/goal-words.ts";

type Goal = Today["goals"][number];
const shown_max = 6;

/** What both sides agreed, and in gold what waits for the client's answer. */
export function AgreedGoals({
  goals,
  prescriptions,
  className,
}: Pick<Today, "goals" | "prescriptions"> & { className?: string }) {
  const t = useTranslations("today");
  const open = goals.filter(
    ({ status }) => status === "accepted" || status === "proposed" || status === "changeAsked",
  );
  // Agreed ones keep their places; what is under discussion follows, what waits for the client first.
  const shown = open.toSorted((a, b) => place(a) - place(b)).slice(0, shown_max);
  return (
    <Section
      title={t("agreed")}
      className={className}
      actions={
        <Link
          to="/goals"
          className="-my-3 inline-flex min-h-12 items-center text-brand no-underline hover:underline"
        >
          {t("allGoals")}
        </Link>
      }
    >
      {shown.length === 0 ? (
        <div className={cardClass({ tone: "gap" })}>
          <p>{t("noGoals")}</p>
          <Link
            to="/goals/new"
            className="mt-1 inline-flex min-h-12 items-center font-semibold text-gold-ink underline underline-offset-4"
          >
            {t("proposeGoal")}
          </Link>
        </div>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,9.5rem),1fr))] gap-2.5">
          {shown.map((goal) => (
            <li key={goal.id} className="grid">
              <GoalCard goal={goal} practised={practisedFor(goal.id, prescriptions)} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function place({ status, waitingOn }: Goal): number {
  if (status === "accepted") return 0;
  return waitingOn === "client" ? 1 : 2;
}

function GoalCard({ goal, practised }: { goal: Goal; practised: string[] | null }) {
  const waits = goal.waitingOn === "client";
  return (
    <Link
      to="/goals/$goalId"
      params={{ goalId: goal.id }}
      className={cardClass({
        tone: waits ? "gold" : "plain",
        padding: "none",
        pressable: !waits,
        className: "p-3.5",
      })}
    >
      <Voice size="s" className="leading-snug touch:text-[1.125rem]">
        {titleOf(goal)}
      </Voice>
      <Standing goal={goal} practised={practised} />
    </Link>
  );
}

function Standing({ goal, practised }: { goal: Goal; practised: string[] | null }) {
  const t = useTranslations("today");
  if (goal.waitingOn === "client") {
    const name = givenName(lastWordOf(goal, "clinician")?.byName ?? "");
    const suggestsChange = goal.status === "changeAsked" || goal.clientWords !== "";
    return (
      <p className="mt-1.5 text-m font-semibold text-gold-ink">
        {suggestsChange ? t("suggestsChange", { name }) : t("suggestsGoal", { name })}
      </p>
    );
  }
  if (goal.waitingOn === "clinician") {
    const name = lastWordOf(goal, "clinician")?.byName;
    return (
      <p className="mt-1.5 text-m text-ink-3">
        {name === undefined ? t("waitsForTeam") : t("waitsForClinician", { name: givenName(name) })}
      </p>
    );
  }
  if (practised !== null) {
    const { days, count } = lastSevenDays(practised, deviceToday());
    return <SevenDots className="mt-2" days={days} label={t("sevenDays", { count })} />;
  }
  const done = goal.steps.filter(({ doneOn }) => doneOn !== null).length;
  return <p className="mt-1.5 text-m text-ink-3">{t("stepsDone", { done, total: goal.steps.length })}</p>;
}
