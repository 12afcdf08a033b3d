import { useTRPC, useTRPCClient } from "@goldthread/app-core/api/client";
import { newOpId } from "@goldthread/app-core/api/new-id";
import type { Intake } from "@goldthread/schema/intake";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createIntakeKeeper, type IntakeKeeper, type KeeperState } from "./intake-keeper.ts";
import { keepIntake, keptIntake } from "./kept-intake.ts";

/** The keeper of one draft for as long as the page is open, fed by the window's own going away and coming back. */
export function useIntakeKeeper(
  clientId: string,
  intakeId: string,
  intake: Intake | null,
): { keeper: IntakeKeeper; state: KeeperState } {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  // Made once for a draft: later answers of the query must not reset what is being typed.
  const [keeper] = useState(() =>
    createIntakeKeeper({
      intakeId,
      closed: intake?.status === "signed",
      server: intake,
      kept: keptIntake(clientId),
      save: ({ opId, seenRevision, sections }) =>
        client.intake.saveDraft.mutate({ opId, intakeId, clientId, seenRevision, sections }),
      async load() {
        const { intakes } = await queryClient.query(
          trpc.intake.get.queryOptions({ clientId }, { staleTime: 0 }),
        );
        return intakes.find(({ id, status }) => id === intakeId && status === "draft") ?? null;
      },
      keep: (kept) => keepIntake(clientId, kept),
      newOpId,
      later(run, ms) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const signed = intake?.status === "signed" ? intake.sections : null;
  useEffect(() => {
    if (signed !== null) keeper.close(signed);
  }, [keeper, signed]);
  useEffect(() => {
    const flush = () => void keeper.flush();
    const hidden = () => {
      if (document.visibilityState === "hidden") flush();
    };
    addEventListener("online", flush);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", hidden);
      // Leaving the page within the portal: the request goes on without it.
      flush();
    };
  }, [keeper]);
  return { keeper, state };
}
