import { lazy } from "react";
import { AssignMeasureDialog } from "../measure/assign-measure-dialog.tsx";
import { type ChartAction, useChart } from "./chart-context.tsx";

const PlanContactDialog = lazy(() =>
  import("../contact/plan-contact-dialog.tsx").then((file) => ({ default: file.PlanContactDialog })),
);
const OpenConcernDialog = lazy(() =>
  import("../concern/open-concern-dialog.tsx").then((file) => ({ default: file.OpenConcernDialog })),
);
const AddEvidenceDialog = lazy(() =>
  import("../concern/add-evidence-dialog.tsx").then((file) => ({ default: file.AddEvidenceDialog })),
);
const ProposeGoalDialog = lazy(() =>
  import("../goal/propose-goal-dialog.tsx").then((file) => ({ default: file.ProposeGoalDialog })),
);
const LinkGoalDialog = lazy(() =>
  import("../goal/link-goal-dialog.tsx").then((file) => ({ default: file.LinkGoalDialog })),
);
const RateGoalDialog = lazy(() =>
  import("../goal/rate-goal-dialog.tsx").then((file) => ({ default: file.RateGoalDialog })),
);
const PrescribeDialog = lazy(() =>
  import("../exercise/prescribe-dialog.tsx").then((file) => ({ default: file.PrescribeDialog })),
);
const AdaptDialog = lazy(() =>
  import("../exercise/adapt-dialog.tsx").then((file) => ({ default: file.AdaptDialog })),
);

/** The dialog of an action on the chart. Each comes in its own chunk. */
export function ChartDialog({ action, onClose }: { action: ChartAction; onClose: () => void }) {
  const { chart } = useChart();
  switch (action.kind) {
    case "assign":
      return (
        <AssignMeasureDialog
          clientId={chart.client.id}
          clientName={chart.client.displayName}
          assigned={chart.assignments
            .filter(({ status }) => status === "active")
            .map(({ measureId }) => measureId)}
          onClose={onClose}
        />
      );
    case "planContact":
      return <PlanContactDialog onClose={onClose} />;
    case "openConcern":
      return <OpenConcernDialog onClose={onClose} />;
    case "addEvidence":
      return <AddEvidenceDialog concernId={action.concernId} onClose={onClose} />;
    case "proposeGoal":
      return <ProposeGoalDialog concernId={action.concernId} onClose={onClose} />;
    case "linkGoal":
      return <LinkGoalDialog goalId={action.goalId} onClose={onClose} />;
    case "rateGoal":
      return <RateGoalDialog goalId={action.goalId} onClose={onClose} />;
    case "prescribe":
      return <PrescribeDialog goalId={action.goalId} onClose={onClose} />;
    case "adapt":
      return <AdaptDialog onClose={onClose} />;
  }
}
