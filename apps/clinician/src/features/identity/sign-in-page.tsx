import { SignIn } from "@goldthread/app-core/identity/sign-in";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { railLink } from "../../shell/rail-link.tsx";
import { GoTo } from "../../shell/go-to.tsx";

const route = getRouteApi("/public/sign-in");

export function SignInPage() {
  const t = useTranslations("identity.signIn");
  const { status } = useSession();
  const { then, reset } = route.useSearch();
  const navigate = useNavigate();
  if (status === "open" || status === "locked") return <GoTo place={paths.at(then)} />;
  if (status === "secondFactorNeeded") return <GoTo place={paths.secondFactor(then)} />;
  return (
    <SignIn
      resetHref="/reset"
      notice={reset === true ? t("wasReset") : undefined}
      renderLink={railLink}
      onSignedIn={(next) =>
        void navigate(next === "signedIn" ? { ...paths.at(then), replace: true } : paths.secondFactor(then))
      }
    />
  );
}
