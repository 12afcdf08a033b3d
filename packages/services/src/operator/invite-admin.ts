import { findClinic } from "@goldthread/db/clinic";
import { insertInvitation } from "@goldthread/db/invitation";
import { enqueueMail } from "@goldthread/db/mail";
import { withClinic } from "@goldthread/db/with-clinic";
import { Email, type Locale, Name } from "@goldthread/schema/text";
import { checkMaySend } from "../invitation/check-may-send.ts";
import { composeInvitation } from "../invitation/compose.ts";
import type { House } from "../kernel/house.ts";
import { notFound } from "../kernel/refused.ts";

/**
 * Invites an admin to a clinic on the operator's behalf: how its first one comes in.
 * @returns the link, which is also mailed
 * @throws Refused notFound where there is no such clinic, `invitation.alreadyInvited`; ZodError where address or name is none
 */
export async function inviteAdmin(
  house: House,
  {
    clinicId,
    email,
    displayName,
    locale,
  }: { clinicId: string; email: string; displayName: string; locale: Locale },
): Promise<{ link: string; expiresAt: Date }> {
  const now = house.clock();
  const invitation = {
    id: house.newId(),
    kind: "member" as const,
    email: Email.parse(email),
    displayName: Name.parse(displayName),
    locale,
  };
  return withClinic(house.database, { by: "system", clinicId, purpose: "invite admin" }, async (tx) => {
    const clinic = await findClinic(tx);
    if (clinic === null) throw notFound();
    await checkMaySend(tx, { kind: "member", email: invitation.email, exceptId: null }, now);
    const { tokenHash, expiresAt, link, mail } = composeInvitation(
      { house, now, clinicId, clinicName: clinic.name },
      invitation,
    );
    await insertInvitation(tx, {
      ...invitation,
      roles: ["admin"],
      clientId: null,
      invitedBy: null,
      tokenHash,
      sentAt: now,
      expiresAt,
    });
    await enqueueMail(tx, mail, now);
    return {
      value: { link, expiresAt },
      audit: {
        actorKind: "system",
        actorId: null,
        action: "invitation.inviteMember",
        entity: `invitation:${invitation.id}`,
        clientId: null,
        requestId: null,
      },
    };
  });
}
