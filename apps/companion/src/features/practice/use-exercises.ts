import { useTRPC } from "@goldthread/app-core/api/client";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { listExercises } from "@goldthread/domain/exercise/catalogue";
import { getSummary } from "@goldthread/domain/exercise/library";
import type { ExerciseSummary } from "@goldthread/domain/exercise/script";
import type { Adaptation } from "@goldthread/schema/exercise";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

const unchanged: Adaptation = { noHolds: false, eyesOpen: false, allOff: false, off: [] };

/**
 * What this person is offered, prescribed first. Until this phone has heard what is switched off, only the three
 * breathing exercises: those are there without a network, as before.
 */
export function useExercises() {
  const trpc = useTRPC();
  const clientId = useBelonging().clientId ?? "";
  const { data } = useQuery(
    trpc.exercise.listForClient.queryOptions({ clientId }, { enabled: clientId !== "" }),
  );
  const summaries = useMemo<ExerciseSummary[]>(
    () =>
      data === undefined
        ? listExercises().map(({ id }) => getSummary(id))
        : data.exercises.map(({ summary }) => summary),
    [data],
  );
  return { summaries, adaptation: data?.adaptation ?? unchanged, known: data !== undefined };
}
