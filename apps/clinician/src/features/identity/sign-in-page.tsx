import { SignIn } from "@goldthread/app-core/identity/sign-in";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { getRouteApi, Navigate, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { railLink } from "../../shell/rail-link.tsx";

const route = getRouteApi("/public/sign-in");

export function SignInPage() {
  const t = useTranslations("identity.signIn");
  const { status } = useSession();
  const { then, reset } = route.useSearch();
  const navigate = useNavigate();
  if (status === "open" || status === "locked") return <Navigate to={then ?? "/"} replace />;
  if (status === "secondFactorNeeded") return <Navigate {...paths.secondFactor(then)} replace />;
  return (
    <SignIn
      resetHref="/reset"
      notice={reset === true ? t("wasReset") : undefined}
      renderLink={railLink}
      onSignedIn={(next) =>
        void navigate(next === "signedIn" ? { to: then ?? "/", replace: true } : paths.secondFactor(then))
      }
    />
  );
}
