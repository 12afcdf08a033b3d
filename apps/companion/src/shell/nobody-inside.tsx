import { IdentityPage } from "@goldthread/app-core/identity/identity-page";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { Button, buttonClass } from "@goldthread/ui/button";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { HelpNow } from "./help-now.tsx";

/** Nothing is known of this phone yet, and the server cannot be asked. */
export function Unreachable() {
  const t = useTranslations();
  const { refresh } = useSession();
  useEffect(() => {
    const again = () => void refresh();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [refresh]);
  return (
    <IdentityPage title={t("shell.unreachable")} lead={t("shell.unreachableHint")} help={<HelpNow />}>
      <div>
        <Button onClick={() => void refresh()}>{t("failure.retry")}</Button>
      </div>
    </IdentityPage>
  );
}

/** Signed in, and no clinic's client. */
export function NoClinic({ works }: { works: boolean }) {
  const t = useTranslations("shell");
  const { person, signOut } = useSession();
  return (
    <IdentityPage
      title={t("noClinic")}
      lead={t("noClinicHint", { email: person?.email ?? "" })}
      help={<HelpNow />}
    >
      <div className="flex flex-wrap gap-3">
        {works ? (
          <a href="/" className={buttonClass({})}>
            {t("toPortal")}
          </a>
        ) : null}
        <Button variant="secondary" onClick={() => void signOut()}>
          {t("signOut")}
        </Button>
      </div>
    </IdentityPage>
  );
}
