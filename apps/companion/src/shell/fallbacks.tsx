import { Button, buttonClass } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageTitle } from "@goldthread/ui/page-title";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Screen } from "./screen.tsx";

export function NotFoundScreen() {
  const t = useTranslations("shell");
  return (
    <Screen title={t("notFound")}>
      <PageTitle>{t("notFound")}</PageTitle>
      <p className="mt-2 text-ink-2">{t("notFoundHint")}</p>
      <div className="mt-5">
        <Link to="/" className={buttonClass({})}>
          {t("toToday")}
        </Link>
      </div>
    </Screen>
  );
}

/** A page that broke: what was done is in the outbox, help is still at the top. */
export function FailedScreen({ reset }: { reset: () => void }) {
  const t = useTranslations("shell");
  return (
    <Screen title={t("failed")}>
      <PageTitle>{t("failed")}</PageTitle>
      <EmptyState
        className="mt-5"
        title={t("failedHint")}
        action={<Button onClick={reset}>{t("again")}</Button>}
      />
    </Screen>
  );
}

export function PendingScreen() {
  const t = useTranslations("shell");
  return (
    <Screen title={t("loading")}>
      <Loading label={t("loading")}>
        <Skeleton className="h-9 w-3/5" />
        <Skeleton className="mt-6 h-36 w-full rounded-3" />
        <Skeleton className="mt-6 h-24 w-full rounded-2" />
      </Loading>
    </Screen>
  );
}
