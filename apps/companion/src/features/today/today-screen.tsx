import { QueryError } from "@goldthread/app-core/errors/query-error";
import type { Today } from "@goldthread/schema/chart";
import { Skeleton } from "@goldthread/ui/skeleton";
import { PageHeader } from "@goldthread/ui/page-title";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { useNow } from "../../shared/use-now.ts";
import { useWhenText } from "../../shared/use-when-text.ts";
import { partOfDay } from "../../shared/when.ts";
import { Screen } from "../../shell/screen.tsx";
import { CheckInTiles } from "../check-in/check-in-tiles.tsx";
import { UnsentNotice } from "../me/unsent-notice.tsx";
import { AgreedGoals } from "./agreed-goals.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { SeenNotice } from "./seen-notice.tsx";
import { SmallThingCard } from "./small-thing-card.tsx";
import { usePrefetchForms } from "./use-prefetch-forms.ts";
import { usePrefetchScripts } from "./use-prefetch-scripts.ts";
import { useToday } from "./use-today.ts";

/** One thing first; then how it is, what was agreed, and what the clinician has seen. */
export function TodayScreen() {
  const t = useTranslations("today");
  const { today, error, refetch, isFetching } = useToday();
  usePrefetchForms(today?.assignments);
  usePrefetchScripts(today?.exercises, today?.prescriptions);
  return (
    <Screen title={t("title")}>
      {today === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {today === undefined && error === null ? <TodaySkeleton /> : null}
      {today === undefined ? null : <TodayContent today={today} />}
    </Screen>
  );
}

function TodayContent({ today }: { today: Today }) {
  const t = useTranslations("today");
  const locale = useLanguage();
  const now = useNow();
  const name = today.client.preferredName || givenName(today.client.displayName);
  return (
    <>
      <PageHeader
        title={t("greeting", { part: partOfDay(now.getHours(), locale), name })}
        meta={<NextContact contact={today.nextContact} />}
      />
      <UnsentNotice className="mt-5" />
      <SmallThingCard today={today} className="mt-5" />
      <CheckInTiles today={today} className="mt-7" />
      <AgreedGoals goals={today.goals} prescriptions={today.prescriptions} className="mt-7" />
      <OpenQuestions assignments={today.assignments} measures={today.measures} className="mt-7" />
      <SeenNotice checkIns={today.checkIns} className="mt-4" />
    </>
  );
}

function NextContact({ contact }: { contact: Today["nextContact"] }) {
  const t = useTranslations("today");
  const whenText = useWhenText();
  if (contact === null) return t("noContact");
  return t(`contact.${contact.kind}`, { name: givenName(contact.with), when: whenText(contact.startsAt) });
}

function TodaySkeleton() {
  const t = useTranslations("shell");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-9 w-4/5" />
      <Skeleton className="mt-3 h-5 w-3/5" />
      <Skeleton className="mt-6 h-[8.75rem] w-full rounded-3" />
      <Skeleton className="mt-8 h-5 w-2/5" />
      <Skeleton className="mt-3 h-20 w-full rounded-2" />
      <Skeleton className="mt-8 h-5 w-2/5" />
      <Skeleton className="mt-3 h-28 w-full rounded-2" />
    </div>
  );
}
