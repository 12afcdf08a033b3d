import { listHidden } from "@goldthread/db/exercise-library";
import { listSummaries } from "@goldthread/domain/exercise/library";
import { ExerciseLibrary, GetExerciseLibrary } from "@goldthread/schema/exercise";
import { queryOnce } from "../kernel/procedure.ts";

/** Every exercise the clinic knows, hidden or not. */
export const getExerciseLibrary = queryOnce({
  name: "exercise.library",
  input: GetExerciseLibrary,
  output: ExerciseLibrary,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "operational", assurance: "session" },
  audit: () => ({ entity: null, client: null }),
  async run(tx) {
    const hidden = new Set(await listHidden(tx));
    return {
      exercises: listSummaries().map((summary) => ({
        summary,
        origin: "shipped" as const,
        hidden: hidden.has(summary.id),
      })),
    };
  },
});
