import { Trajectories, type TrajectoryFrame } from "./trajectories.tsx";
import type { TrajectoryMeasure } from "./trajectory-layout.ts";

export interface TrajectoryChartProps
  extends TrajectoryFrame, Omit<TrajectoryMeasure, "id" | "name" | "title" | "status"> {
  /** Plain name for the file: "PHQ-9". The label when left out. */
  name?: string | undefined;
}

/** One measure's scores over time; {@link Trajectories} aligns several. */
export function TrajectoryChart({
  name,
  points,
  gaps,
  range,
  bands,
  caseness,
  baseline,
  direction,
  readOut,
  columns,
  ...frame
}: TrajectoryChartProps) {
  const measure: TrajectoryMeasure = {
    id: "only",
    name: name ?? frame.label,
    points,
    gaps,
    range,
    bands,
    caseness,
    baseline,
    direction,
    readOut,
    columns,
  };
  return <Trajectories {...frame} measures={[measure]} />;
}
