import { useChart } from "../chart/chart-context.tsx";
import { AlertPanel } from "./alert-panel.tsx";
import { ClosedAlerts } from "./closed-alerts.tsx";

/** The client's alerts: those still open first and in full. */
export function AlertPanels() {
  const { alerts } = useChart().chart;
  const open = alerts.filter(({ status }) => status !== "closed");
  const closed = alerts.filter(({ status }) => status === "closed");
  return (
    <>
      {open.map((alert) => (
        <AlertPanel key={alert.id} alert={alert} />
      ))}
      {closed.length === 0 ? null : <ClosedAlerts alerts={closed} />}
    </>
  );
}
