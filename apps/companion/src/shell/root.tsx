import { ClinicTime } from "@goldthread/app-core/locale/locale-provider";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { Outlet, useRouter } from "@tanstack/react-router";
import { useDevice } from "../offline/outbox-context.tsx";
import { HelpNow } from "./help-now.tsx";
import { lazy, type ReactNode, Suspense } from "react";

const SignInScreen = lazy(async () => ({ default: (await import("./sign-in-screen.tsx")).SignInScreen }));
const SecondFactorScreen = lazy(async () => ({
  default: (await import("./sign-in-screen.tsx")).SecondFactorScreen,
}));
const Unreachable = lazy(async () => ({ default: (await import("./nobody-inside.tsx")).Unreachable }));
const NoClinic = lazy(async () => ({ default: (await import("./nobody-inside.tsx")).NoClinic }));
const LockOverlay = lazy(async () => ({
  default: (await import("@goldthread/app-core/identity/lock-overlay")).LockOverlay,
}));

/** What is shown of the app depends on how far somebody is in: everything else is for people who belong. */
export function Inside() {
  const { status, covered, person, belonging, belongsElsewhere } = useSession();
  const router = useRouter();
  const device = useDevice();
  const { data: clinic } = useClinic();
  const leave = () => {
    if (person !== null) device.leave(person.id).catch(() => undefined);
    void router.navigate({ to: "/" });
  };
  if (status === "loading") return null;
  if (status === "unreachable")
    return (
      <Waiting>
        <Unreachable />
      </Waiting>
    );
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
  if (belonging === null)
    return (
      <Waiting>
        <NoClinic works={belongsElsewhere} />
      </Waiting>
    );
  return (
    <ClinicTime timeZone={clinic?.timeZone}>
      <Outlet />
      {covered === null ? null : (
        <Waiting>
          <LockOverlay onLeave={leave} help={<HelpNow />} />
        </Waiting>
      )}
    </ClinicTime>
  );
}

function Waiting({ children }: { children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>;
}
