import type { ExerciseSettings } from "@goldthread/schema/exercise";

/** A prescription as it is being written. */
export interface PrescriptionDraft {
  prescriptionId: string;
  goalId: string;
  /** null: nobody chose yet, and the first that can be prescribed stands there. */
  exerciseId: string | null;
  /** By exercise, so that looking at another one loses nothing. */
  settings: Readonly<Record<string, ExerciseSettings>>;
  times: number;
  per: "day" | "week";
  /** Days as `YYYY-MM-DD`; empty: open at that end. */
  startsOn: string;
  untilOn: string;
  note: string;
}

export const emptyPrescription = (prescriptionId: string, goalId: string): PrescriptionDraft => ({
  prescriptionId,
  goalId,
  exerciseId: null,
  settings: {},
  times: 1,
  per: "day",
  startsOn: "",
  untilOn: "",
  note: "",
});
