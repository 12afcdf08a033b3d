import { useEffect } from "react";
import { useApi } from "../api/api-provider.tsx";
import { useTRPCClient } from "../api/client.ts";
import { useSession } from "../session/session-provider.tsx";
import { createIdleWatch } from "../session/idle-watch.ts";

const signs = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Locks a member's page after the session's idle time without a key or a pointer, in all tabs together, and across a
 * reload. While somebody types without anything being sent, the server is told now and then that they are still here.
 */
export function useIdleLock(): void {
  const { app, status, idleLockMs, covered } = useSession();
  const { gate } = useApi();
  const client = useTRPCClient();
  const watches = app === "portal" && status === "open" && idleLockMs > 0;
  const isCovered = covered !== null;
  useEffect(() => {
    if (!watches || isCovered) return undefined;
    const watch = createIdleWatch({
      idleMs: idleLockMs,
      now: Date.now,
      storage: localStorage,
      lock: () => gate.close("locked"),
      // Any call of a clinic counts as use of the session.
      stayOpen: () => void client.clinic.get.query({}).catch(() => undefined),
    });
    watch.check();
    const timer = setInterval(watch.check, watch.checkEveryMs);
    for (const sign of signs) addEventListener(sign, watch.used, { passive: true, capture: true });
    document.addEventListener("visibilitychange", watch.check);
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, watch.used, { capture: true });
      document.removeEventListener("visibilitychange", watch.check);
    };
  }, [watches, isCovered, idleLockMs, gate, client]);
}
