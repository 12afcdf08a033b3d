import { findMember, updateMember } from "@goldthread/db/member";
import { SetMemberStatus } from "@goldthread/schema/member";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { keepAnAdmin } from "./keep-an-admin.ts";

/** Ends or restores a member's access; their care teams and everything they wrote stay. The last active admin stays active. */
export const setMemberStatus = command({
  name: "member.setStatus",
  input: SetMemberStatus,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, { memberId, status }) {
    if (status === "inactive") await keepAnAdmin(tx, memberId);
    if ((await findMember(tx, memberId)) === null) throw notFound();
    await updateMember(tx, memberId, { status });
    return { result: done, audit: { entity: `member:${memberId}`, client: null } };
  },
});
