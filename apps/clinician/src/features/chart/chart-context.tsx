import type { Thread } from "@goldthread/domain/thread/thread";
import type { Chart } from "@goldthread/schema/chart";
import type { ScoredResponse } from "@goldthread/schema/measure";
import { createContext, useContext } from "react";

/** Something that can be done on a chart, asked for in a dialog. */
export type ChartAction =
  | { kind: "assign" | "planContact" | "openConcern" | "adapt" }
  | { kind: "proposeGoal"; concernId: string | null }
  | { kind: "linkGoal" | "rateGoal"; goalId: string }
  | { kind: "prescribe"; goalId: string | null }
  | { kind: "addEvidence"; concernId: string };

export interface ChartValue {
  chart: Chart;
  /** Oldest first, back to each measure's baseline. */
  responses: readonly ScoredResponse[];
  thread: Thread;
  /** What to call the client by in a sentence. */
  callName: string;
  act: (action: ChartAction) => void;
}

export const ChartContext = createContext<ChartValue | null>(null);

/** The chart of the client the page is about. */
export function useChart(): ChartValue {
  const value = useContext(ChartContext);
  if (value === null) throw new Error("useChart is called outside a client's chart");
  return value;
}
