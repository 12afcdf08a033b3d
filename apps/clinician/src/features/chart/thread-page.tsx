import { cx } from "@goldthread/ui/class-names";
import { AlertPanel } from "../risk/alert-panel.tsx";
import { ClosedAlerts } from "../risk/closed-alerts.tsx";
import { SharedCheckIns } from "../check-in/shared-check-ins.tsx";
import { Trajectory } from "../measure/trajectory.tsx";
import { OutcomeSection } from "../outcome/outcome-section.tsx";
import { TrackSection } from "../outcome/track-section.tsx";
import { CareTeam } from "./care-team.tsx";
import { useChart } from "./chart-context.tsx";
import { SinceContact } from "./since-contact.tsx";
import { ThreadSection } from "./thread-section.tsx";
import { WaitingForYou } from "./waiting-for-you.tsx";

const column = "flex min-w-0 flex-col gap-5";

/**
 * The client's thread on one page: scores, concerns, goals, what is done, what it changed, and what is missing.
 * Open alerts come first in reading order: on a wide page they head the side column, on a narrow one everything.
 */
export function ThreadPage() {
  const { alerts } = useChart().chart;
  const open = alerts.filter(({ status }) => status !== "closed");
  const closed = alerts.filter(({ status }) => status === "closed");
  const hasOpen = open.length > 0;
  return (
    <div
      className={cx(
        "grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(16rem,21.75rem)]",
        hasOpen && "lg:grid-rows-[auto_1fr]",
      )}
    >
      {hasOpen ? (
        <div className={cx(column, "lg:col-start-2 lg:row-start-1")}>
          {open.map((alert) => (
            <AlertPanel key={alert.id} alert={alert} />
          ))}
        </div>
      ) : null}
      <div className={cx(column, "lg:col-start-1 lg:row-start-1", hasOpen && "lg:row-span-2")}>
        <Trajectory />
        <OutcomeSection />
        <ThreadSection />
      </div>
      <div className={cx(column, "lg:col-start-2", hasOpen ? "lg:row-start-2" : "lg:row-start-1")}>
        <SinceContact />
        <TrackSection />
        <WaitingForYou />
        <SharedCheckIns />
        {closed.length === 0 ? null : <ClosedAlerts alerts={closed} />}
        <CareTeam />
      </div>
    </div>
  );
}
