import { type StoredInvitation, lockInvitation, statusOf } from "@goldthread/db/invitation";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { Refused, conflict } from "../kernel/refused.ts";
import { type InvitationLink, sameHash } from "../identity/token.ts";

/** What a link that leads nowhere answers, whatever is wrong with it. */
export const noSuchInvitation = () => new Refused({ code: "notFound", reason: "invitation.notFound" });

/**
 * The invitation a link opens, where its secret is right and it waits to be accepted.
 * @throws Refused `invitation.notFound`, and only to whoever holds the secret why: `invitation.used`, `.revoked` or `.expired`
 */
export async function getWaitingInvitation(
  tx: ClinicTx,
  link: InvitationLink,
  now: Date,
): Promise<StoredInvitation> {
  const invitation = await lockInvitation(tx, link.invitationId);
  if (invitation === null || !sameHash(invitation.tokenHash, link.secretHash)) throw noSuchInvitation();
  switch (statusOf(invitation, now)) {
    case "waiting":
      return invitation;
    case "accepted":
      throw conflict("invitation.used");
    case "revoked":
      throw conflict("invitation.revoked");
    case "expired":
      throw conflict("invitation.expired");
  }
}
