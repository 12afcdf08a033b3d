import { languageIn } from "@goldthread/domain/exercise/language-in";
import type { MeasureSummary } from "@goldthread/domain/measure/summary";
import type { Today } from "@goldthread/schema/chart";
import type { ExerciseSummary } from "@goldthread/schema/exercise-script";
import { buttonClass } from "@goldthread/ui/button";
import { LeadCard } from "@goldthread/ui/lead-card";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";
import { deviceToday } from "../../shared/when.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { useAmountText } from "../practice/use-amount-text.ts";
import { lastWordOf } from "../goal/goal-words.ts";
import { oneSmallThing, type SmallThing } from "./one-small-thing.ts";

const action = buttonClass({ variant: "inverse" });

/** The most useful next step, or a quiet line that there is none. */
export function SmallThingCard({ today, className }: { today: Today; className?: string }) {
  const t = useTranslations("today");
  const thing = oneSmallThing(today, deviceToday());
  if (thing === null) return <p className={`voice text-xl text-ink-2 ${className ?? ""}`}>{t("nothing")}</p>;
  return <div className={className}>{cardFor(thing, today)}</div>;
}

function cardFor(thing: SmallThing, { measures, exercises }: Today) {
  switch (thing.kind) {
    case "measure":
      return (
        <MeasureCard {...thing} measure={measures.find(({ id }) => id === thing.assignment.measureId)} />
      );
    case "goal":
      return <GoalCard {...thing} />;
    case "exercise":
      return (
        <ExerciseCard
          {...thing}
          // Told with Today's answer: the first screen does without the whole library.
          summary={exercises?.summaries.find(({ id }) => id === thing.prescription.exerciseId)}
        />
      );
  }
}

function MeasureCard({
  assignment,
  begun,
  measure,
}: Extract<SmallThing, { kind: "measure" }> & { measure: MeasureSummary | undefined }) {
  const t = useTranslations("today");
  const asked = measure?.itemCount ?? 1;
  const left = Math.max(1, asked - (assignment.draft?.answered ?? 0));
  return (
    <LeadCard
      eyebrow={
        measure === undefined
          ? t("smallThing")
          : t("smallThingFor", { amount: t("minutes", { count: measure.minutes }) })
      }
      title={begun ? t("measureBegun", { left }) : t("measureDue", { count: asked })}
      action={
        <Link to="/questions/$assignmentId" params={{ assignmentId: assignment.id }} className={action}>
          {begun ? t("goOn") : t("begin")}
        </Link>
      }
    >
      <p className="mt-1 opacity-90">{t("measureReadBy", { name: givenName(assignment.assignedBy) })}</p>
    </LeadCard>
  );
}

function GoalCard({ goal }: Extract<SmallThing, { kind: "goal" }>) {
  const t = useTranslations("today");
  const last = lastWordOf(goal, "clinician");
  return (
    <LeadCard
      eyebrow={t("smallThing")}
      title={goal.clientWords || goal.clinicianWords}
      action={
        <Link to="/goals/$goalId" params={{ goalId: goal.id }} className={action}>
          {t("readAndAnswer")}
        </Link>
      }
    >
      {last === null ? null : (
        <p className="mt-1 opacity-90">{t("goalWaits", { name: givenName(last.byName) })}</p>
      )}
    </LeadCard>
  );
}

function ExerciseCard({
  prescription,
  summary,
}: Extract<SmallThing, { kind: "exercise" }> & { summary: ExerciseSummary | undefined }) {
  const t = useTranslations();
  const language = languageIn(summary?.languages ?? [], useLanguage());
  const amount = useAmountText()(prescription.settings, summary);
  const name = summary?.title[language] ?? t("practice.unnamed");
  return (
    <LeadCard
      eyebrow={t("today.smallThingFor", { amount })}
      title={prescription.note || <span lang={language}>{name}</span>}
      action={
        <Link
          to="/practise/$exerciseId"
          params={{ exerciseId: prescription.exerciseId }}
          search={{ for: prescription.id }}
          className={action}
        >
          {t("today.begin")}
        </Link>
      }
    >
      {prescription.note ? (
        <p lang={language} className="mt-1 opacity-90">
          {name}
        </p>
      ) : null}
    </LeadCard>
  );
}
