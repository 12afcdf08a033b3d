import { getClinic } from "@goldthread/db/clinic";
import { insertInvitation } from "@goldthread/db/invitation";
import { enqueueMail } from "@goldthread/db/mail";
import { isActiveMember } from "@goldthread/db/member";
import { InvitationSent, InviteMember } from "@goldthread/schema/member";
import { command } from "../kernel/procedure.ts";
import { conflict } from "../kernel/refused.ts";
import { checkMaySend } from "./check-may-send.ts";
import { composeInvitation } from "./compose.ts";

/** Mails somebody a link by which they join the clinic with these roles. */
export const inviteMember = command({
  name: "invitation.inviteMember",
  input: InviteMember,
  output: InvitationSent,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, { invitationId, email, displayName, roles, locale }, { house, now, actor }) {
    if (await isActiveMember(tx, email)) throw conflict("invitation.alreadyMember");
    await checkMaySend(tx, { kind: "member", email, exceptId: null }, now);
    const { name: clinicName } = await getClinic(tx);
    const invitation = { id: invitationId, kind: "member" as const, email, displayName, locale };
    const { tokenHash, expiresAt, mail } = composeInvitation(
      { house, now, clinicId: tx.clinicId, clinicName },
      invitation,
    );
    await insertInvitation(tx, {
      ...invitation,
      roles,
      clientId: null,
      invitedBy: actor.memberId,
      tokenHash,
      sentAt: now,
      expiresAt,
    });
    await enqueueMail(tx, mail, now);
    return {
      result: { invitationId, expiresAt: expiresAt.toISOString() },
      audit: { entity: `invitation:${invitationId}`, client: null },
    };
  },
});
