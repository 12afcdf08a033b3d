import { MemberList } from "@goldthread/schema/member";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const listMembers = query({
  name: "member.list",
  input: z.object({}),
  output: MemberList,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
