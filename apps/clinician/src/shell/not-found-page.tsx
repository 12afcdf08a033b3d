import { buttonClass } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageTitle } from "@goldthread/ui/page-title";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { usePageTitle } from "./use-page-title.ts";

export function NotFoundPage() {
  const t = useTranslations("shell.notFound");
  usePageTitle(t("title"));
  return (
    <div className="flex w-full max-w-2xl flex-col gap-5">
      <PageTitle>{t("title")}</PageTitle>
      <EmptyState
        title={t("what")}
        action={
          <Link {...paths.home()} className={buttonClass({ variant: "secondary" })}>
            {t("home")}
          </Link>
        }
      >
        {t("why")}
      </EmptyState>
    </div>
  );
}
