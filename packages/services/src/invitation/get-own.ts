import { type StoredInvitation, lockInvitation } from "@goldthread/db/invitation";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import type { Actor } from "../kernel/house.ts";
import { conflict, notFound } from "../kernel/refused.ts";

/**
 * An invitation that this member may still change: any of the clinic's for an admin, a client's that they sent for a clinician.
 * @throws Refused notFound for others', `invitation.used` where it was accepted
 */
export async function getOwnInvitation(tx: ClinicTx, id: string, actor: Actor): Promise<StoredInvitation> {
  const invitation = await lockInvitation(tx, id);
  if (invitation === null) throw notFound();
  const own =
    actor.roles.includes("admin") ||
    (invitation.kind === "client" && invitation.invitedBy === actor.memberId);
  if (!own) throw notFound();
  if (invitation.acceptedAt !== null) throw conflict("invitation.used");
  return invitation;
}
