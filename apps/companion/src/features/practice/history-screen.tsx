import { QueryError } from "@goldthread/app-core/errors/query-error";
import { buttonClass, Button } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Loading } from "@goldthread/ui/skeleton";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDayText } from "../../shared/use-when-text.ts";
import { deviceToday } from "../../shared/when.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { UnsentNotice } from "../me/unsent-notice.tsx";
import type { Practised } from "./pending-practice.ts";
import { PractisedCard } from "./practised-card.tsx";
import { useExercises } from "./use-exercises.ts";
import { usePractised } from "./use-practised.ts";

const days_at_first = 7;

/** What was practised, day by day, with what the clinician can read of it. A day without practice is no gap: it is not shown. */
export function HistoryScreen() {
  const t = useTranslations("practice");
  const { practised, week, state, error, refetch, isFetching } = usePractised();
  return (
    <Screen title={t("title")} start={<BackLink to="/practise" />}>
      <PageHeader title={t("history.title")} meta={t("history.rule")} />
      <UnsentNotice className="mt-5" />
      {state === "there" && practised.length > 0 ? (
        <SevenDots className="mt-5" days={week.days} label={t("sevenDays", { count: week.count })} />
      ) : null}
      <div className="mt-7 flex flex-col gap-7">
        <Days practised={practised} />
        {state === "loading" ? <Loading label={t("history.title")} /> : null}
        {state === "absent" ? <p className="text-ink-2">{t("history.absent")}</p> : null}
        {state === "failed" ? (
          <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
        ) : null}
        {state === "there" && practised.length === 0 ? <Nothing /> : null}
      </div>
    </Screen>
  );
}

function Days({ practised }: { practised: readonly Practised[] }) {
  const t = useTranslations("practice.history");
  const dayText = useDayText();
  const { known } = useExercises();
  const [all, setAll] = useState(false);
  const days = [...new Set(practised.map(({ localDate }) => localDate))].toSorted().toReversed();
  const today = deviceToday();
  return (
    <>
      {days.slice(0, all ? undefined : days_at_first).map((day) => (
        <Section
          key={day}
          title={<span className="inline-block first-letter:uppercase">{dayText(day, today)}</span>}
        >
          <ul className="flex flex-col gap-2.5">
            {practised
              .filter(({ localDate }) => localDate === day)
              .map((one) => (
                <PractisedCard
                  key={one.id}
                  practised={one}
                  summary={known.find(({ id }) => id === one.exerciseId)}
                />
              ))}
          </ul>
        </Section>
      ))}
      {all || days.length <= days_at_first ? null : (
        <div>
          <Button variant="secondary" onClick={() => setAll(true)}>
            {t("showAll", { count: days.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function Nothing() {
  const t = useTranslations("practice.history");
  return (
    <EmptyState
      title={t("none")}
      action={
        <Link to="/practise" className={buttonClass({ variant: "secondary" })}>
          {t("toExercises")}
        </Link>
      }
    >
      {t("noneHint")}
    </EmptyState>
  );
}
