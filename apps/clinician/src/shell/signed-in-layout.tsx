import { QueryError } from "@goldthread/app-core/errors/query-error";
import { LockOverlay } from "@goldthread/app-core/identity/lock-overlay";
import { ClinicTime } from "@goldthread/app-core/locale/locale-provider";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { Outlet, useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { paths } from "../paths.ts";
import { clearDrafts } from "../shared/use-draft.ts";
import { NoBelonging } from "./no-belonging.tsx";
import { PortalShell } from "./portal-shell.tsx";
import { useOwnDrafts } from "./use-own-drafts.ts";
import { Starting } from "./starting.tsx";
import { GoTo } from "./go-to.tsx";

/** Lets members in, and covers the page, tree and all, while their session is locked. */
export function SignedInLayout() {
  const { status, refresh } = useSession();
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
      return <Leave to={paths.signIn} />;
    case "secondFactorNeeded":
      return <Leave to={paths.secondFactor} />;
    case "locked":
    case "open":
      return <Inside />;
  }
}

/**
 * Goes to where one gets in, and from there back to here. The way back is taken once: the address changes while that page
 * is still on its way, and would else be wrapped in itself again and again.
 */
function Leave({ to }: { to: typeof paths.signIn | typeof paths.secondFactor }) {
  const router = useRouter();
  const { hasLeft } = useSession();
  // Whoever left by choice starts anew; the next person has nothing to do with this page.
  const [place] = useState(() => to(hasLeft ? undefined : router.state.location.href));
  useEffect(() => {
    if (hasLeft) clearDrafts();
  }, [hasLeft]);
  return <GoTo place={place} />;
}

function Inside() {
  const { person, belonging } = useSession();
  const clinic = useClinic();
  const navigate = useNavigate();
  useOwnDrafts(person?.id ?? "");
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
