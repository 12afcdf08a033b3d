import { WithAside } from "@goldthread/ui/app-shell";
import { AlertPanels } from "../risk/alert-panels.tsx";
import { SharedCheckIns } from "../check-in/shared-check-ins.tsx";
import { Trajectory } from "../measure/trajectory.tsx";
import { CareTeam } from "./care-team.tsx";
import { SinceContact } from "./since-contact.tsx";
import { ThreadSection } from "./thread-section.tsx";
import { WaitingForYou } from "./waiting-for-you.tsx";

/** The client's thread on one page: scores, concerns, goals, what is done, what it changed, and what is missing. */
export function ThreadPage() {
  return (
    <WithAside
      aside={
        <>
          <AlertPanels />
          <SinceContact />
          <WaitingForYou />
          <SharedCheckIns />
          <CareTeam />
        </>
      }
    >
      <Trajectory />
      <ThreadSection />
    </WithAside>
  );
}
