import { listMembers as readMembers } from "@goldthread/db/member";
import { MemberList } from "@goldthread/schema/member";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";

/** Everybody who works at the clinic, the active first. */
export const listMembers = query({
  name: "member.list",
  input: z.object({}),
  output: MemberList,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx) {
    return { result: { members: await readMembers(tx) }, audit: { entity: null, client: null } };
  },
});
