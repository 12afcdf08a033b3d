import { getClinic } from "@goldthread/db/clinic";
import { renewInvitation } from "@goldthread/db/invitation";
import { enqueueMail } from "@goldthread/db/mail";
import { ByInvitation, InvitationSent } from "@goldthread/schema/member";
import { command } from "../kernel/procedure.ts";
import { checkMaySend } from "./check-may-send.ts";
import { composeInvitation } from "./compose.ts";
import { getOwnInvitation } from "./get-own.ts";

/** Mails a new link for an invitation that was not accepted, expired and revoked ones too; the link before opens nothing any more. */
export const resendInvitation = command({
  name: "invitation.resend",
  input: ByInvitation,
  output: InvitationSent,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, { invitationId }, { house, now, actor }) {
    const invitation = await getOwnInvitation(tx, invitationId, actor);
    await checkMaySend(tx, { kind: invitation.kind, email: invitation.email, exceptId: invitationId }, now);
    const { name: clinicName } = await getClinic(tx);
    const { tokenHash, expiresAt, mail } = composeInvitation(
      { house, now, clinicId: tx.clinicId, clinicName },
      invitation,
    );
    await renewInvitation(tx, invitationId, { tokenHash, sentAt: now, expiresAt });
    await enqueueMail(tx, mail, now);
    return {
      result: { invitationId, expiresAt: expiresAt.toISOString() },
      audit: { entity: `invitation:${invitationId}`, client: invitation.clientId },
    };
  },
});
