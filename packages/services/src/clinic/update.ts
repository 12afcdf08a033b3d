import { updateClinic as changeClinic } from "@goldthread/db/clinic";
import { UpdateClinic } from "@goldthread/schema/clinic";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";

/** Changes the clinic's name, time zone and language. */
export const updateClinic = command({
  name: "clinic.update",
  input: UpdateClinic,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { name, timeZone, locale }) {
    await changeClinic(tx, { name, timeZone, locale });
    return { result: done, audit: { entity: `clinic:${tx.clinicId}`, client: null } };
  },
});
