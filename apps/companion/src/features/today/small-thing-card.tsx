import { findExercise } from "@goldthread/domain/exercise/catalogue";
import type { MeasureSummary } from "@goldthread/domain/measure/summary";
import type { Today } from "@goldthread/schema/chart";
import { buttonClass } from "@goldthread/ui/button";
import { LeadCard } from "@goldthread/ui/lead-card";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";
import { deviceToday } from "../../shared/when.ts";
import { doseOf } from "../practice/exercise-settings.ts";
import { lastWordOf } from "../goal/goal-words.ts";
import { oneSmallThing, type SmallThing } from "./one-small-thing.ts";

const action = buttonClass({ variant: "inverse" });

/** The most useful next step, or a quiet line that there is none. */
export function SmallThingCard({ today, className }: { today: Today; className?: string }) {
  const t = useTranslations("today");
  const thing = oneSmallThing(today, deviceToday());
  if (thing === null) return <p className={`voice text-xl text-ink-2 ${className ?? ""}`}>{t("nothing")}</p>;
  return <div className={className}>{cardFor(thing, today.measures)}</div>;
}

function cardFor(thing: SmallThing, measures: readonly MeasureSummary[]) {
  switch (thing.kind) {
    case "measure":
      return (
        <MeasureCard {...thing} measure={measures.find(({ id }) => id === thing.assignment.measureId)} />
      );
    case "goal":
      return <GoalCard {...thing} />;
    case "exercise":
      return <ExerciseCard {...thing} />;
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

function ExerciseCard({ prescription }: Extract<SmallThing, { kind: "exercise" }>) {
  const t = useTranslations();
  const exercise = findExercise(prescription.exerciseId);
  // Today is the first screen: it knows no more than the names of three exercises, not the whole library.
  const { cycles, minutes = 5 } = prescription.settings;
  const dose =
    exercise !== undefined
      ? doseOf(exercise, prescription.settings)
      : cycles === undefined
        ? { kind: "minutes" as const, minutes }
        : { kind: "cycles" as const, cycles };
  const name = exercise === undefined ? t("practice.unnamed") : t(`practice.exercise.${exercise.id}.name`);
  const amount =
    dose.kind === "minutes"
      ? t("today.minutes", { count: dose.minutes })
      : t("today.cycles", { count: dose.cycles });
  return (
    <LeadCard
      eyebrow={t("today.smallThingFor", { amount })}
      title={prescription.note || name}
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
      {prescription.note ? <p className="mt-1 opacity-90">{name}</p> : null}
    </LeadCard>
  );
}
