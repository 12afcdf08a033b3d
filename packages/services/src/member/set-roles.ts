import { findMember, updateMember } from "@goldthread/db/member";
import { SetRoles } from "@goldthread/schema/member";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { keepAnAdmin } from "./keep-an-admin.ts";

/** Changes what a member may do. The last active admin stays one. */
export const setMemberRoles = command({
  name: "member.setRoles",
  input: SetRoles,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, { memberId, roles }) {
    if (!roles.includes("admin")) await keepAnAdmin(tx, memberId);
    if ((await findMember(tx, memberId)) === null) throw notFound();
    await updateMember(tx, memberId, { roles });
    return { result: done, audit: { entity: `member:${memberId}`, client: null } };
  },
});
