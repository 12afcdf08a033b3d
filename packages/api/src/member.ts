import { listMembers } from "@goldthread/services/member/list";
import { setMemberRoles } from "@goldthread/services/member/set-roles";
import { setMemberStatus } from "@goldthread/services/member/set-status";
import { read, router, write } from "./trpc.ts";

export const member = router({
  list: read(listMembers),
  setRoles: write(setMemberRoles),
  setStatus: write(setMemberStatus),
});
