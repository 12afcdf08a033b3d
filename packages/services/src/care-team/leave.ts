import { LeaveCareTeam } from "@goldthread/schema/clinic";
import { Done } from "@goldthread/schema/text";
import { command } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const leaveCareTeam = command({
  name: "careTeam.leave",
  input: LeaveCareTeam,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
