import { useTRPC } from "@goldthread/app-core/api/client";
import { useCommand } from "@goldthread/app-core/api/use-command";
import type { CaseloadLists } from "@goldthread/schema/caseload";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

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
        queryClient.setQueriesData<CaseloadLists>(trpc.caseload.list.queryFilter(), (caseload) =>
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

function acknowledged(caseload: CaseloadLists, alertId: string): CaseloadLists {
  const alerts = caseload.alerts.map((alert) =>
    alert.id === alertId ? { ...alert, status: "acknowledged" as const } : alert,
  );
  return { ...caseload, alerts };
}
