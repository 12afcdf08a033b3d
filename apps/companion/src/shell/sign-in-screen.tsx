import { SecondFactor } from "@goldthread/app-core/identity/second-factor";
import { SignIn } from "@goldthread/app-core/identity/sign-in";
import { useSearch } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { HelpNow } from "./help-now.tsx";
import { renderLink } from "./screen.tsx";

// Both are shown in place of the page that was asked for: once somebody is in, that page is there.
const stay = () => undefined;

export function SignInScreen() {
  const t = useTranslations("identity.signIn");
  const { reset } = useSearch({ strict: false });
  return (
    <SignIn
      onSignedIn={stay}
      resetHref="/forgotten"
      notice={reset === "done" ? t("wasReset") : undefined}
      help={<HelpNow />}
      renderLink={renderLink}
    />
  );
}

export function SecondFactorScreen() {
  return <SecondFactor onPassed={stay} onLeave={stay} help={<HelpNow />} />;
}
