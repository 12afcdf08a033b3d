import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import type { Practice, Prescription } from "@goldthread/schema/exercise";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { Facts } from "@goldthread/ui/facts";
import { Section } from "@goldthread/ui/section";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { goalWords } from "../goal/goal-words.ts";
import { DoseOverWeeks } from "./dose-over-weeks.tsx";
import { EaseOverTime } from "./ease-over-time.tsx";
import { useExerciseText } from "./use-exercise-text.ts";
import { useOptionWords } from "./use-option-words.ts";

/** One prescribed exercise: for which goal and how, how often it was practised against that, and what it changed. */
export function PrescriptionCard({
  prescription,
  practices,
}: {
  prescription: Prescription;
  /** Those of this prescription, newest first. */
  practices: readonly Practice[];
}) {
  const t = useTranslations("exercise");
  const { chart } = useChart();
  const script = useScript(prescription.exerciseId).data;
  const { name } = useExerciseText()(prescription);
  const goal = chart.goals.find(({ id }) => id === prescription.goalId);
  const isRated = script?.rated !== false && practices.length > 0;
  const active = prescription.status === "active";
  return (
    <Section
      title={
        <span className="flex items-center gap-2.5">
          {script === undefined ? null : <ExercisePicture picture={script.picture} size={28} />}
          <Link
            {...paths.exercise(prescription.exerciseId)}
            className="rounded-1 text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
          >
            {name}
          </Link>
        </span>
      }
      card
      actions={active ? <End prescription={prescription} /> : undefined}
    >
      {goal === undefined ? null : (
        <p className="mb-4">
          <Link
            {...paths.goal(chart.client.id, goal.id)}
            className="voice rounded-1 text-l text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
          >
            {t("quoted", { words: goalWords(goal) })}
          </Link>
        </p>
      )}
      <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          {active ? <DoseOverWeeks prescription={prescription} practices={practices} /> : null}
          {isRated ? <About prescription={prescription} practices={practices} /> : null}
        </div>
        {isRated ? (
          <EaseOverTime practices={practices} />
        ) : (
          <About prescription={prescription} practices={practices} />
        )}
      </div>
    </Section>
  );
}

function About({ prescription, practices }: { prescription: Prescription; practices: readonly Practice[] }) {
  const t = useTranslations("exercise");
  const format = useFormatter();
  const when = useWhen();
  const { callName } = useChart();
  const {
    exerciseId,
    settings,
    startsOn = null,
    untilOn = null,
    prescribedBy,
    prescribedAt,
    note,
  } = prescription;
  const { dose } = useExerciseText()(prescription);
  const how = useOptionWords()(settings, useScript(exerciseId).data);
  const stopped = practices.filter(({ finished }) => !finished).length;
  return (
    <div>
      <Facts
        items={[
          { id: "dose", term: t("doseTerm"), value: dose },
          ...(how.length === 0
            ? []
            : [{ id: "how", term: t("how"), value: format.list(how, { type: "unit" }) }]),
          ...(startsOn === null && untilOn === null
            ? []
            : [
                {
                  id: "days",
                  term: t("daysTerm"),
                  value: t("days", {
                    which: startsOn === null ? "until" : untilOn === null ? "from" : "both",
                    from: startsOn === null ? "" : when.short(startsOn),
                    until: untilOn === null ? "" : when.short(untilOn),
                  }),
                },
              ]),
          {
            id: "times",
            term: t("timesRecorded"),
            value: t("timesValue", { count: practices.length, stopped }),
          },
          { id: "by", term: t("prescribedBy"), value: `${prescribedBy}, ${when.long(prescribedAt)}` },
        ]}
      />
      {note === "" ? null : (
        <p className="mt-3 text-s text-ink-2">{t("noteFor", { name: callName, note })}</p>
      )}
    </div>
  );
}

function End({ prescription }: { prescription: Prescription }) {
  const t = useTranslations("exercise.end");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const end = useClientCommand(trpc.exercise.endPrescription.mutationOptions());
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="s" variant="secondary" pending={end.isPending} onClick={() => setAsking(true)}>
        {t("do")}
      </Button>
      <RefusalText error={end.error} />
      <ConfirmDialog
        open={asking}
        title={t("title")}
        description={t("about")}
        confirmLabel={t("do")}
        cancelLabel={tCommon("cancel")}
        onConfirm={() => {
          setAsking(false);
          end.send({ prescriptionId: prescription.id });
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
