import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { overdueDays } from "@goldthread/domain/schedule/next-due";
import type { Assignment } from "@goldthread/schema/measure";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { useMeasureTitle } from "./use-measure-title.ts";

/** The measures the client is asked for: how often, when next, and whether one is late. */
export function AssignmentList() {
  const t = useTranslations("measure.assignments");
  const { chart, act } = useChart();
  const active = chart.assignments.filter(({ status }) => status === "active");
  const over = chart.assignments.filter(({ status }) => status !== "active");
  return (
    <Section
      title={t("title")}
      card
      actions={
        <Button size="s" variant="secondary" onClick={() => act({ kind: "assign" })}>
          {t("assign")}
        </Button>
      }
    >
      {active.length === 0 ? <p className="text-s text-ink-2">{t("none")}</p> : null}
      <ul className="flex flex-col">
        {active.map((assignment) => (
          <ActiveAssignment key={assignment.id} assignment={assignment} />
        ))}
      </ul>
      {over.length === 0 ? null : <Over assignments={over} />}
    </Section>
  );
}

function ActiveAssignment({ assignment }: { assignment: Assignment }) {
  const t = useTranslations("measure.assignments");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const when = useWhen();
  const measureTitle = useMeasureTitle();
  const end = useClientCommand(trpc.measure.endAssignment.mutationOptions());
  const [asking, setAsking] = useState(false);
  const { id: assignmentId, measureId, everyWeeks, nextDueOn, assignedBy, draft } = assignment;
  const late = overdueDays(nextDueOn, when.today);
  const measure = measureTitle(measureId);
  return (
    <li className="flex flex-wrap items-start justify-between gap-2 border-b border-line py-2.5 text-s last:border-b-0">
      <div className="min-w-0">
        <p className="font-semibold text-ink">
          {measure}{" "}
          {nextDueOn === null ? null : (
            <Pill tone={late > 0 ? "warn" : "neutral"} className="ml-1">
              {late > 0 ? t("late", { days: late }) : t("due", { day: when.short(nextDueOn) })}
            </Pill>
          )}
        </p>
        <p className="text-ink-2">
          {everyWeeks === null ? t("once") : t("every", { weeks: everyWeeks })} ·{" "}
          {t("by", { name: assignedBy })}
        </p>
        {draft === null ? null : <p className="text-ink-2">{t("begun", { answered: draft.answered })}</p>}
        <RefusalText error={end.error} />
      </div>
      <Button size="s" variant="quiet" pending={end.isPending} onClick={() => setAsking(true)}>
        {t("end")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("endTitle", { measure })}
        description={t("endAbout")}
        confirmLabel={t("end")}
        cancelLabel={tCommon("cancel")}
        onConfirm={() => {
          setAsking(false);
          end.send({ assignmentId });
        }}
        onCancel={() => setAsking(false)}
      />
    </li>
  );
}

function Over({ assignments }: { assignments: readonly Assignment[] }) {
  const t = useTranslations("measure.assignments");
  const when = useWhen();
  const measureTitle = useMeasureTitle();
  return (
    <details className="mt-3 text-s text-ink-2">
      <summary className="min-h-6 rounded-1 font-semibold">
        {t("over", { count: assignments.length })}
      </summary>
      <ul className="mt-2 flex flex-col gap-1.5">
        {assignments.map(({ id, measureId, status, startsOn }) => (
          <li key={id}>
            {t("overItem", { measure: measureTitle(measureId), status, day: when.short(startsOn) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
