import { SecondFactor } from "@goldthread/app-core/identity/second-factor";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { paths } from "../../paths.ts";
import { GoTo } from "../../shell/go-to.tsx";

const route = getRouteApi("/public/second-factor");

export function SecondFactorPage() {
  const { status } = useSession();
  const { then } = route.useSearch();
  const navigate = useNavigate();
  if (status === "signedOut") return <GoTo place={paths.signIn(then)} />;
  if (status === "open") return <GoTo place={paths.at(then)} />;
  return <SecondFactor onLeave={() => void navigate(paths.signIn(then))} />;
}
