import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

const after_ms = 3_000;

/**
 * Fetches the code of every page once the first one stands, so that going elsewhere neither waits nor fails when the
 * network goes. Not for people who asked their browser to save data.
 */
export function useAllPages(): void {
  const router = useRouter();
  useEffect(() => {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData === true) return undefined;
    const timer = setTimeout(() => {
      for (const route of Object.values(router.routesById)) {
        // What cannot be fetched now is asked for again when somebody goes there.
        Promise.resolve(router.loadRouteChunk(route)).catch(() => undefined);
      }
    }, after_ms);
    return () => clearTimeout(timer);
  }, [router]);
}
