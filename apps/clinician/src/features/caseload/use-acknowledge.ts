import { useTRPC } from "@goldthread/app-core/api/client";
import { useCommand } from "@goldthread/app-core/api/use-command";
import type { CaseloadRow } from "@goldthread/schema/caseload";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

type CaseloadAnswer = { rows: CaseloadRow[] };

/** Acknowledges an alert from the caseload; the row says so at once. `alertId` is the one under way. */
export function useAcknowledge() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [alertId, setAlertId] = useState<string | null>(null);
  const command = useCommand(
    trpc.risk.acknowledge.mutationOptions({
      async onMutate(input) {
        setAlertId(input.alertId);
        await queryClient.cancelQueries(trpc.caseload.pathFilter());
        queryClient.setQueriesData<CaseloadAnswer>(trpc.caseload.list.queryFilter(), (caseload) =>
          caseload === undefined ? undefined : acknowledged(caseload, input.alertId),
        );
      },
      // Done or refused, what the server says is what holds.
      onSettled() {
        setAlertId(null);
        void queryClient.invalidateQueries(trpc.caseload.pathFilter());
        void queryClient.invalidateQueries(trpc.chart.pathFilter());
      },
    }),
  );
  return { ...command, alertId };
}

function acknowledged(caseload: CaseloadAnswer, alertId: string): CaseloadAnswer {
  const after = (row: CaseloadRow): CaseloadRow => ({
    ...row,
    alerts: row.alerts.map((alert) => (alert.id === alertId ? { ...alert, status: "acknowledged" } : alert)),
  });
  return {
    rows: caseload.rows.map((row) => (row.alerts.some(({ id }) => id === alertId) ? after(row) : row)),
  };
}
