import { useSession } from "@goldthread/app-core/session/session-provider";
import { Button, buttonClass } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageTitle } from "@goldthread/ui/page-title";
import { useTranslations } from "use-intl";
import { usePageTitle } from "./use-page-title.ts";

/** Signed in, but a member of no clinic: a client who opened the portal, or somebody whose access has ended. */
export function NoBelonging() {
  const t = useTranslations("shell.noBelonging");
  const { belongsElsewhere, signOut } = useSession();
  usePageTitle(t("title"));
  return (
    <main className="mx-auto flex w-full max-w-2xl flex-col gap-5 p-6">
      <PageTitle>{t("title")}</PageTitle>
      <EmptyState
        title={belongsElsewhere ? t("client") : t("none")}
        action={
          <>
            {belongsElsewhere ? (
              <a href="/companion/" className={buttonClass()}>
                {t("companion")}
              </a>
            ) : null}
            <Button variant="secondary" onClick={() => void signOut()}>
              {t("signOut")}
            </Button>
          </>
        }
      >
        {belongsElsewhere ? t("clientWhy") : t("noneWhy")}
      </EmptyState>
    </main>
  );
}
