import { GetScript } from "@goldthread/schema/exercise";
import { ExerciseScript } from "@goldthread/schema/exercise-script";
import { query } from "../kernel/procedure.ts";
import { getScriptOf } from "./fit.ts";

/** An exercise, whole: what the player needs of one that the clinic wrote itself. */
export const getScript = query({
  name: "exercise.getScript",
  input: GetScript,
  output: ExerciseScript,
  access: {
    roles: ["admin", "clinician", "client"],
    relationship: "clinic",
    phi: "operational",
    assurance: "session",
  },
  async run(tx, { exerciseId, version }) {
    return {
      result: await getScriptOf(tx, exerciseId, version),
      audit: { entity: `exercise:${exerciseId}`, client: null },
    };
  },
});
