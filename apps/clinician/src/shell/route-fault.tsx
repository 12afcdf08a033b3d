import { QueryError } from "@goldthread/app-core/errors/query-error";
import { ErrorState } from "@goldthread/ui/error-state";
import { PageTitle } from "@goldthread/ui/page-title";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { usePageTitle } from "./use-page-title.ts";

/** In place of a page that failed to draw: the rail stays, and the page can be tried again. */
export function RouteFault({ error, reset }: ErrorComponentProps) {
  const t = useTranslations("shell.fault");
  const router = useRouter();
  usePageTitle(t("title"));
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="flex w-full max-w-2xl flex-col gap-5">
      <PageTitle>{t("title")}</PageTitle>
      {error instanceof Error && error.name === "TRPCClientError" ? (
        <QueryError error={error} onRetry={retry} />
      ) : (
        <ErrorState title={t("what")} retryLabel={t("reload")} onRetry={() => location.reload()}>
          {t("kept")}
        </ErrorState>
      )}
    </div>
  );
}
