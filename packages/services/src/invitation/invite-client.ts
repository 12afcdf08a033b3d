import { joinCareTeam } from "@goldthread/db/care-team";
import { insertClient, isClient } from "@goldthread/db/client";
import { getClinic } from "@goldthread/db/clinic";
import { insertInvitation } from "@goldthread/db/invitation";
import { enqueueMail } from "@goldthread/db/mail";
import { InvitationSent, InviteClient } from "@goldthread/schema/member";
import { command } from "../kernel/procedure.ts";
import { conflict } from "../kernel/refused.ts";
import { checkMaySend } from "./check-may-send.ts";
import { composeInvitation } from "./compose.ts";

/** Opens a client's record and mails the link by which they come to it. A clinician who invites leads the care team. */
export const inviteClient = command({
  name: "invitation.inviteClient",
  input: InviteClient,
  output: InvitationSent,
  access: { roles: ["clinician", "admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(
    tx,
    { invitationId, clientId, email, displayName, preferredName, pronouns, locale },
    { house, now, actor },
  ) {
    if (await isClient(tx, email)) throw conflict("invitation.alreadyClient");
    await checkMaySend(tx, { kind: "client", email, exceptId: null }, now);
    const { name: clinicName } = await getClinic(tx);
    await insertClient(tx, {
      id: clientId,
      displayName,
      preferredName: preferredName ?? "",
      pronouns: pronouns ?? "",
      createdAt: now,
    });
    if (actor.memberId !== null && actor.roles.includes("clinician")) {
      await joinCareTeam(tx, { clientId, memberId: actor.memberId, role: "lead" }, now);
    }
    const invitation = {
      id: invitationId,
      kind: "client" as const,
      email,
      displayName: preferredName ?? displayName,
      locale,
    };
    const { tokenHash, expiresAt, mail } = composeInvitation(
      { house, now, clinicId: tx.clinicId, clinicName },
      invitation,
    );
    await insertInvitation(tx, {
      ...invitation,
      displayName,
      roles: [],
      clientId,
      invitedBy: actor.memberId,
      tokenHash,
      sentAt: now,
      expiresAt,
    });
    await enqueueMail(tx, mail, now);
    return {
      result: { invitationId, expiresAt: expiresAt.toISOString() },
      audit: { entity: `invitation:${invitationId}`, client: clientId },
    };
  },
});
