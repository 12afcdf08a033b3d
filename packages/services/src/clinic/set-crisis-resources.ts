import { replaceCrisisResources } from "@goldthread/db/clinic";
import { SetCrisisResources } from "@goldthread/schema/clinic";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";

/** Sets whom to call in a crisis, in the order in which clients see it. */
export const setCrisisResources = command({
  name: "clinic.setCrisisResources",
  input: SetCrisisResources,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { resources }) {
    await replaceCrisisResources(tx, resources);
    return { result: done, audit: { entity: `clinic:${tx.clinicId}`, client: null } };
  },
});
