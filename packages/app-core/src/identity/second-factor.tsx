import { Button } from "@goldthread/ui/button";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useSession } from "../session/session-provider.tsx";
import { CodeForm } from "./code-form.tsx";
import { IdentityPage } from "./identity-page.tsx";

/** Between the password and the app, for people with a second factor. */
export function SecondFactor({
  onPassed,
  onLeave,
  help,
}: {
  onPassed?: () => void;
  onLeave: () => void;
  help?: ReactNode;
}) {
  const t = useTranslations("identity.code");
  const { person, refresh, signOut } = useSession();
  const pass = async () => {
    await refresh();
    onPassed?.();
  };
  const leave = () => {
    signOut().then(onLeave, onLeave);
  };
  return (
    <IdentityPage
      title={t("title")}
      lead={person === null ? t("lead") : t("leadAs", { email: person.email })}
      help={help}
    >
      <CodeForm onPassed={pass} />
      <div>
        <Button variant="quiet" onClick={leave}>
          {t("other")}
        </Button>
      </div>
    </IdentityPage>
  );
}
