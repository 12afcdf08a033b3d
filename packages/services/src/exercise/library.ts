import { getHiddenAndOwn } from "@goldthread/db/exercise-library";
import { ExerciseLibrary, GetExerciseLibrary } from "@goldthread/schema/exercise";
import { queryOnce } from "../kernel/procedure.ts";
import { knownExercises } from "./known.ts";

/** Every exercise the clinic knows, hidden or not. */
export const getExerciseLibrary = queryOnce({
  name: "exercise.library",
  input: GetExerciseLibrary,
  output: ExerciseLibrary,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "operational", assurance: "session" },
  audit: () => ({ entity: null, client: null }),
  async run(tx) {
    const { hidden, own } = await getHiddenAndOwn(tx);
    return {
      exercises: knownExercises(own).map((known) => ({
        ...known,
        hidden: hidden.includes(known.summary.id),
      })),
    };
  },
});
