import { countOwnExercises, findOwnScript, insertOwnScript } from "@goldthread/db/own-exercise";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { checkOwnScript } from "@goldthread/domain/exercise/check-own-script";
import { OwnExerciseSaved, SaveOwnExercise } from "@goldthread/schema/exercise";
import type { ExerciseScript } from "@goldthread/schema/exercise-script";
import { limits } from "@goldthread/schema/limits";
import { command } from "../kernel/procedure.ts";
import { Refused, conflict, notFound } from "../kernel/refused.ts";

/** Saves an exercise of the clinic's own, or its next version, held to what is asked of one that ships. */
export const saveOwnExercise = command({
  name: "exercise.saveOwn",
  input: SaveOwnExercise,
  output: OwnExerciseSaved,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { exerciseId, script: sent }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    const version = await nextVersion(tx, exerciseId);
    // What a clinic wrote rests on nobody's review but its own.
    const script: ExerciseScript = { ...sent, id: exerciseId, version, evidence: "U" };
    refuseUnsound(script);
    await insertOwnScript(tx, { exerciseId, version, script, by: actor.memberId, at: now });
    return {
      result: { exerciseId, version },
      audit: { entity: `exercise:${exerciseId}:${version}`, client: null },
    };
  },
});

/** @throws Refused at a limit */
async function nextVersion(tx: ClinicTx, exerciseId: string): Promise<number> {
  const last = await findOwnScript(tx, exerciseId, null);
  if (last === null) {
    const max = limits.own_exercises_max;
    if ((await countOwnExercises(tx)) >= max) throw conflict("limit.ownExercises", { max });
    return 1;
  }
  const max = limits.own_exercise_versions_max;
  if (last.version >= max) throw conflict("limit.ownExerciseVersions", { max });
  return last.version + 1;
}

/** @throws Refused naming each place and what is wrong there, as `checkOwnScript` calls it */
function refuseUnsound(script: ExerciseScript): void {
  const fields = checkOwnScript(script).map(({ path, reason }) => ({
    path: `script.${path}`,
    problem: `exercise.script.${reason}`,
  }));
  if (fields.length > 0)
    throw new Refused({ code: "invalid", reason: "exercise.unsound", fields: fields.slice(0, 50) });
}
