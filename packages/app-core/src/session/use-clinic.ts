import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/client.ts";
import { useSession } from "./session-provider.tsx";

const clinic_fresh_ms = 5 * 60_000;

/** The clinic the person works in: name, time zone, and whom to call in a crisis. */
export function useClinic() {
  const trpc = useTRPC();
  const { belonging } = useSession();
  return useQuery(
    trpc.clinic.get.queryOptions({}, { enabled: belonging !== null, staleTime: clinic_fresh_ms }),
  );
}
