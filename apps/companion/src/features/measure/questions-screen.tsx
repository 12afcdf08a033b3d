import { QueryError } from "@goldthread/app-core/errors/query-error";
import type { MeasureSummary } from "@goldthread/domain/measure/summary";
import type { Assignment } from "@goldthread/schema/measure";
import { buttonClass } from "@goldthread/ui/button";
import { Card } from "@goldthread/ui/card";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Loading } from "@goldthread/ui/skeleton";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";
import { useLongDay } from "../../shared/use-dates.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { deviceToday } from "../../shared/when.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { AnsweredMeasures } from "./answered-measures.tsx";
import { useMyMeasures } from "./use-my-measures.ts";

/** What is asked now, what comes later, and what was answered before. */
export function QuestionsScreen() {
  const t = useTranslations();
  const { assignments, answered, measures, error, refetch, isFetching } = useMyMeasures();
  const measureOf = ({ measureId }: Assignment) => measures.find(({ id }) => id === measureId);
  const today = deviceToday();
  const open = (assignments ?? []).filter(
    ({ status, nextDueOn }) => status === "active" && nextDueOn !== null,
  );
  const due = open.filter(({ nextDueOn, draft }) => (nextDueOn ?? "") <= today || draft !== null);
  const later = open.filter((assignment) => !due.includes(assignment));
  return (
    <Screen title={t("measure.title")} start={<BackLink to="/" />}>
      <PageHeader title={t("measure.heading")} meta={t("measure.lead")} />
      {assignments === undefined && error === null ? (
        <Loading label={t("shell.loading")} className="mt-6" />
      ) : null}
      {assignments === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {assignments === undefined ? null : (
        <>
          <Section title={t("measure.due")} className="mt-7">
            {due.length === 0 ? <p className="text-ink-2">{t("measure.noneDue")}</p> : null}
            <ul className="flex flex-col gap-2.5">
              {due.map((assignment) => (
                <DueMeasure key={assignment.id} assignment={assignment} measure={measureOf(assignment)} />
              ))}
            </ul>
          </Section>
          {later.length === 0 ? null : (
            <Section title={t("measure.later")} className="mt-7">
              <ul className="flex flex-col gap-2.5">
                {later.map((assignment) => (
                  <LaterMeasure key={assignment.id} assignment={assignment} measure={measureOf(assignment)} />
                ))}
              </ul>
            </Section>
          )}
          <AnsweredMeasures answered={answered} measures={measures} className="mt-7" />
        </>
      )}
    </Screen>
  );
}

interface AskedProps {
  assignment: Assignment;
  /** Undefined where this phone does not know it yet. */
  measure: MeasureSummary | undefined;
}

function DueMeasure({ assignment, measure }: AskedProps) {
  const t = useTranslations("measure");
  const locale = useLanguage();
  return (
    <Card as="li" padding="none" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 p-4">
      <div className="min-w-0">
        <p className="font-medium">{measure?.shortTitle[locale] ?? t("unnamed")}</p>
        {measure === undefined ? null : (
          <p className="text-m text-ink-2">
            {t("asks", { count: measure.itemCount, minutes: measure.minutes })}
          </p>
        )}
        <p className="text-m text-ink-2">{t("askedBy", { name: givenName(assignment.assignedBy) })}</p>
      </div>
      <Link
        to="/questions/$assignmentId"
        params={{ assignmentId: assignment.id }}
        className={buttonClass({})}
      >
        {assignment.draft === null ? t("begin") : t("goOn")}
      </Link>
    </Card>
  );
}

function LaterMeasure({ assignment, measure }: AskedProps) {
  const t = useTranslations("measure");
  const locale = useLanguage();
  const longDay = useLongDay();
  const { nextDueOn, everyWeeks } = assignment;
  const day = nextDueOn === null ? "" : longDay(nextDueOn);
  return (
    <li className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2">
      <span className="font-medium">{measure?.shortTitle[locale] ?? t("unnamed")}</span>
      <span className="text-ink-2">
        {t("dueOn", { day })}
        {everyWeeks === null ? null : ` · ${t("everyWeeks", { weeks: everyWeeks })}`}
      </span>
    </li>
  );
}
