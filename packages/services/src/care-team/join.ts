import { JoinCareTeam } from "@goldthread/schema/clinic";
import { Done } from "@goldthread/schema/text";
import { command } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const joinCareTeam = command({
  name: "careTeam.join",
  input: JoinCareTeam,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
