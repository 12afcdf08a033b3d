import { UpdateClinic } from "@goldthread/schema/clinic";
import { Done } from "@goldthread/schema/text";
import { command } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const updateClinic = command({
  name: "clinic.update",
  input: UpdateClinic,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
