import { updateTrackRules } from "@goldthread/db/clinic";
import { SetTrackRules } from "@goldthread/schema/clinic";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";

/** Sets when the clinic calls a course of care not on track. */
export const setTrackRules = command({
  name: "clinic.setTrackRules",
  input: SetTrackRules,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { trackRules }) {
    await updateTrackRules(tx, trackRules);
    return { result: done, audit: { entity: `clinic:${tx.clinicId}`, client: null } };
  },
});
