import { IdentityPage } from "@goldthread/app-core/identity/identity-page";
import { ClinicTime } from "@goldthread/app-core/locale/locale-provider";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { Button, buttonClass } from "@goldthread/ui/button";
import { Outlet, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { useTranslations } from "use-intl";
import { HelpNow } from "./help-now.tsx";

const SignInScreen = lazy(async () => ({ default: (await import("./sign-in-screen.tsx")).SignInScreen }));
const SecondFactorScreen = lazy(async () => ({
  default: (await import("./sign-in-screen.tsx")).SecondFactorScreen,
}));
const LockOverlay = lazy(async () => ({
  default: (await import("@goldthread/app-core/identity/lock-overlay")).LockOverlay,
}));

/** What is shown of the app depends on how far somebody is in: everything else is for people who belong. */
export function Inside() {
  const { status, covered, belonging, belongsElsewhere } = useSession();
  const router = useRouter();
  const { data: clinic } = useClinic();
  if (status === "loading") return null;
  if (status === "unreachable") return <Unreachable />;
  if (status === "secondFactorNeeded")
    return (
      <Waiting>
        <SecondFactorScreen />
      </Waiting>
    );
  if (status === "signedOut")
    return (
      <Waiting>
        <SignInScreen />
      </Waiting>
    );
  if (belonging === null) return <NoClinic works={belongsElsewhere} />;
  return (
    <ClinicTime timeZone={clinic?.timeZone}>
      <Outlet />
      {covered === null ? null : (
        <Waiting>
          <LockOverlay onLeave={() => void router.navigate({ to: "/" })} />
        </Waiting>
      )}
    </ClinicTime>
  );
}

function Waiting({ children }: { children: React.ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>;
}

function Unreachable() {
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

function NoClinic({ works }: { works: boolean }) {
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
