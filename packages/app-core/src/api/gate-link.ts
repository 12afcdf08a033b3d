import type { AppRouter } from "@goldthread/api/app-router";
import { TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import type { Gate, GateReason } from "./gate.ts";
import { refusalOf } from "./refusal.ts";

/** What people need while the gate is closed: these are never held back. */
const alwaysOpen = new Set([
  "identity.session",
  "identity.signIn",
  "identity.verifySecondFactor",
  "identity.signOut",
  "identity.unlock",
  "identity.requestPasswordReset",
  "identity.resetPassword",
  "identity.readInvitation",
  "identity.acceptInvitation",
  "demo.accounts",
  "demo.signIn",
  "demo.outbox",
]);

/** Holds a call that met a locked or ended session, and sends it again, unchanged, once the person is back. */
export function gateLink(gate: Gate): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        if (alwaysOpen.has(op.path)) return next(op).subscribe(observer);
        let cancelled = false;
        let stop: () => void = () => undefined;

        const send = () => {
          const subscription = next(op).subscribe({
            next: (value) => observer.next(value),
            complete: () => observer.complete(),
            error(error) {
              const reason = gateReasonOf(error);
              if (reason === null) return observer.error(error);
              gate.close(reason);
              wait(error);
            },
          });
          stop = () => subscription.unsubscribe();
        };
        const wait = (error: TRPCClientError<AppRouter> | null) => {
          void gate.passed().then((passed) => {
            if (cancelled) return;
            if (passed) send();
            else observer.error(error ?? TRPCClientError.from(new Error("signed out")));
          });
        };
        wait(null);
        return () => {
          cancelled = true;
          stop();
        };
      });
}

function gateReasonOf(error: unknown): GateReason | null {
  const code = refusalOf(error)?.code;
  return code === "locked" || code === "signedOut" || code === "secondFactorNeeded" ? code : null;
}
