import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import type { Prescription } from "@goldthread/schema/exercise";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { Facts } from "@goldthread/ui/facts";
import { Section } from "@goldthread/ui/section";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Arrowed } from "../../shared/arrow.tsx";
import { paths } from "../../paths.ts";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { goalWords } from "../goal/goal-words.ts";
import { easeWay, meansOf } from "./ease.ts";
import { useOptionWords } from "./use-option-words.ts";
import { useExerciseText } from "./use-exercise-text.ts";

/** One prescribed exercise: for which goal, how often it was practised, and how tension changed. */
export function PrescriptionCard({ prescription }: { prescription: Prescription }) {
  const t = useTranslations("exercise");
  const format = useFormatter();
  const when = useWhen();
  const { chart, callName } = useChart();
  const { name, dose } = useExerciseText()(prescription);
  const { days, count } = lastSevenDays(prescription.practisedOn, when.today);
  const how = useOptionWords()(prescription.settings, useScript(prescription.exerciseId).data);
  const practices = chart.practices.filter(({ prescriptionId }) => prescriptionId === prescription.id);
  const means = meansOf(practices);
  const goal = chart.goals.find(({ id }) => id === prescription.goalId);
  return (
    <Section
      title={name}
      card
      actions={prescription.status === "active" ? <End prescription={prescription} /> : undefined}
    >
      {goal === undefined ? null : (
        <p className="mb-2">
          <Link
            {...paths.goal(chart.client.id, goal.id)}
            className="voice rounded-1 text-l text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
          >
            {t("quoted", { words: goalWords(goal) })}
          </Link>
        </p>
      )}
      {prescription.status === "active" ? (
        <SevenDots days={days} label={t("practised", { count })} className="mb-3" />
      ) : null}
      <Facts
        items={[
          { id: "dose", term: t("doseTerm"), value: dose },
          ...(how.length === 0
            ? []
            : [{ id: "how", term: t("how"), value: format.list(how, { type: "unit" }) }]),
          { id: "times", term: t("timesRecorded"), value: t("timesValue", { count: practices.length }) },
          {
            id: "ease",
            term: t("beforeAfter"),
            value:
              means === null ? (
                t("notRated")
              ) : (
                <Arrowed>
                  {t("beforeAfterValue", {
                    before: means.before,
                    after: means.after,
                    way: easeWay(means.after - means.before),
                  })}
                </Arrowed>
              ),
          },
          {
            id: "by",
            term: t("prescribedBy"),
            value: `${prescription.prescribedBy}, ${when.long(prescription.prescribedAt)}`,
          },
        ]}
      />
      {prescription.note === "" ? null : (
        <p className="mt-3 text-s text-ink-2">{t("noteFor", { name: callName, note: prescription.note })}</p>
      )}
    </Section>
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
