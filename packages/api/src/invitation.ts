import { inviteClient } from "@goldthread/services/invitation/invite-client";
import { inviteMember } from "@goldthread/services/invitation/invite-member";
import { listInvitations } from "@goldthread/services/invitation/list";
import { resendInvitation } from "@goldthread/services/invitation/resend";
import { revokeInvitation } from "@goldthread/services/invitation/revoke";
import { read, router, write } from "./trpc.ts";

export const invitation = router({
  inviteMember: write(inviteMember),
  inviteClient: write(inviteClient),
  list: read(listInvitations),
  revoke: write(revokeInvitation),
  resend: write(resendInvitation),
});
