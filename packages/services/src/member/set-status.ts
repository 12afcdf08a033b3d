import { SetMemberStatus } from "@goldthread/schema/member";
import { Done } from "@goldthread/schema/text";
import { command } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const setMemberStatus = command({
  name: "member.setStatus",
  input: SetMemberStatus,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
