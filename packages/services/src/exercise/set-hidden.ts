import { putHidden } from "@goldthread/db/exercise-library";
import { SetHidden } from "@goldthread/schema/exercise";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { refuseUnknown } from "./fit.ts";

/** The clinic offers an exercise no longer, or again. What was prescribed or practised stays. */
export const setHidden = command({
  name: "exercise.setHidden",
  input: SetHidden,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { exerciseId, hidden }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    await refuseUnknown(tx, [exerciseId]);
    await putHidden(tx, { exerciseId, hidden, by: actor.memberId, at: now });
    return { result: done, audit: { entity: `exercise:${exerciseId}`, client: null } };
  },
});
