import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageTitle } from "@goldthread/ui/page-title";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { usePageTitle } from "./use-page-title.ts";

/** Administration's pages: others are told why they see nothing, before the server would tell them. */
export function AdminOnly({ children }: { children: ReactNode }) {
  const { roles } = useBelonging();
  return roles.includes("admin") ? children : <NotForYou />;
}

function NotForYou() {
  const t = useTranslations("shell.adminOnly");
  usePageTitle(t("title"));
  return (
    <div className="flex w-full max-w-2xl flex-col gap-5">
      <PageTitle>{t("title")}</PageTitle>
      <EmptyState title={t("why")} />
    </div>
  );
}
