import { SignIn } from "@goldthread/app-core/identity/sign-in";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { railLink } from "../../shell/rail-link.tsx";
import { GoTo } from "../../shell/go-to.tsx";

const route = getRouteApi("/public/sign-in");

export function SignInPage() {
  const t = useTranslations("identity.signIn");
  const { status } = useSession();
  const { then, reset } = route.useSearch();
  // The session says when somebody is in, and this page goes on; two ways at once would get in each other's way.
  if (status === "open" || status === "locked") return <GoTo place={paths.at(then)} />;
  if (status === "secondFactorNeeded") return <GoTo place={paths.secondFactor(then)} />;
  return (
    <SignIn resetHref="/reset" notice={reset === true ? t("wasReset") : undefined} renderLink={railLink} />
  );
}
