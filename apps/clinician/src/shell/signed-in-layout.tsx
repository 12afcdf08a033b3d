import { QueryError } from "@goldthread/app-core/errors/query-error";
import { LockOverlay } from "@goldthread/app-core/identity/lock-overlay";
import { ClinicTime } from "@goldthread/app-core/locale/locale-provider";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { Navigate, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { NoBelonging } from "./no-belonging.tsx";
import { PortalShell } from "./portal-shell.tsx";
import { Starting } from "./starting.tsx";

/** Lets members in, and covers the page, tree and all, while their session is locked. */
export function SignedInLayout() {
  const { status, refresh } = useSession();
  const here = useLocation({ select: ({ href }) => href });
  switch (status) {
    case "loading":
      return <Starting />;
    case "unreachable":
      return (
        <main className="mx-auto w-full max-w-2xl p-6">
          <QueryError error={new Error("unreachable")} onRetry={() => void refresh()} />
        </main>
      );
    case "signedOut":
      return <Navigate {...paths.signIn(here)} replace />;
    case "secondFactorNeeded":
      return <Navigate {...paths.secondFactor(here)} replace />;
    case "locked":
    case "open":
      return <Inside />;
  }
}

function Inside() {
  const { person, belonging } = useSession();
  const clinic = useClinic();
  const navigate = useNavigate();
  return (
    <>
      {belonging === null ? (
        <NoBelonging />
      ) : (
        // Another person or clinic is another tree: nothing on the page may be carried over.
        <ClinicTime key={`${person?.id} ${belonging.clinicId}`} timeZone={clinic.data?.timeZone}>
          <PortalShell>
            <Outlet />
          </PortalShell>
        </ClinicTime>
      )}
      <LockOverlay onLeave={() => void navigate(paths.signIn())} />
    </>
  );
}
