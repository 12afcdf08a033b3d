import { SecondFactor } from "@goldthread/app-core/identity/second-factor";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { getRouteApi, Navigate, useNavigate } from "@tanstack/react-router";
import { paths } from "../../paths.ts";

const route = getRouteApi("/public/second-factor");

export function SecondFactorPage() {
  const { status } = useSession();
  const { then } = route.useSearch();
  const navigate = useNavigate();
  if (status === "signedOut") return <Navigate {...paths.signIn(then)} replace />;
  if (status === "open") return <Navigate to={then ?? "/"} replace />;
  return (
    <SecondFactor
      onPassed={() => void navigate({ to: then ?? "/", replace: true })}
      onLeave={() => void navigate(paths.signIn(then))}
    />
  );
}
