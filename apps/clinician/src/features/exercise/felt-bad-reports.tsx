import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { daysBetween } from "@goldthread/domain/schedule/calendar-date";
import type { Practice } from "@goldthread/schema/exercise";
import { Button } from "@goldthread/ui/button";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { Voice } from "@goldthread/ui/voice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Arrowed } from "../../shared/arrow.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { useExerciseText } from "./use-exercise-text.ts";

/** Days for which a report stands there in full, once it was read. */
const recent_days = 14;

/** The practices that the client shared as having felt bad: what, when, and in their words. */
export function FeltBadReports({ practices }: { practices: readonly Practice[] }) {
  const t = useTranslations("exercise.feltBad");
  const { callName } = useChart();
  const when = useWhen();
  const [all, setAll] = useState(false);
  const reports = practices.filter(({ feltBad }) => feltBad === true);
  const unread = reports.filter(({ readAt }) => readAt === null).length;
  const [latest] = reports;
  if (latest === undefined) return null;
  const isRecent = ({ localDate, readAt }: Practice) =>
    readAt === null || daysBetween(localDate, when.today) < recent_days;
  const shown = all ? reports : reports.filter(isRecent);
  return (
    <Section
      title={t("title")}
      aside={unread === 0 ? undefined : t("unread", { count: unread })}
      description={shown.length > 0 ? t("about", { name: callName }) : undefined}
      card
      actions={unread === 0 ? undefined : <MarkRead />}
    >
      {shown.length > 0 ? null : (
        <p className="text-s text-ink-2">
          {t("earlier", { count: reports.length, day: when.long(latest.localDate) })}
        </p>
      )}
      <ul className="flex flex-col">
        {shown.map((practice) => (
          <Report key={practice.id} practice={practice} />
        ))}
      </ul>
      {shown.length === reports.length ? null : (
        <Button variant="quiet" size="s" className="mt-2 -ml-2" onClick={() => setAll(true)}>
          {t("showAll", { count: reports.length })}
        </Button>
      )}
    </Section>
  );
}

function Report({ practice }: { practice: Practice }) {
  const t = useTranslations("exercise");
  const when = useWhen();
  const exerciseText = useExerciseText();
  const { exerciseId, settings = {}, startedAt, seconds, finished, before, after, words, readAt } = practice;
  return (
    <li className="border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 font-semibold text-warn">
          {exerciseText({ exerciseId, settings }).name}
          {readAt === null ? (
            <Pill tone="warn" className="ml-2">
              {t("feltBad.new")}
            </Pill>
          ) : null}
        </p>
        <p className="text-s text-ink-3">{when.moment(startedAt)}</p>
      </div>
      {words === null || words === "" ? null : <Voice className="mt-1">{t("quoted", { words })}</Voice>}
      <p className="mt-1 text-s text-ink-2">
        {finished
          ? t("feltBad.finished")
          : t("feltBad.stopped", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
        {before === null || after === null ? null : (
          <>
            {" · "}
            <Arrowed>{t("feltBad.tension", { before, after })}</Arrowed>
          </>
        )}
        {readAt === null || readAt === undefined
          ? null
          : ` · ${t("feltBad.read", { day: when.short(readAt) })}`}
      </p>
    </li>
  );
}

function MarkRead() {
  const t = useTranslations("exercise.feltBad");
  const trpc = useTRPC();
  const { chart } = useChart();
  const markRead = useClientCommand(trpc.exercise.markPracticesRead.mutationOptions());
  return (
    <>
      <Button
        size="s"
        variant="secondary"
        pending={markRead.isPending}
        onClick={() => markRead.send({ clientId: chart.client.id })}
      >
        {t("markRead")}
      </Button>
      <RefusalText error={markRead.error} />
    </>
  );
}
