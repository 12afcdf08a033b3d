import { activateClient, preferName } from "@goldthread/db/client";
import { type StoredInvitation, markInvitationAccepted } from "@goldthread/db/invitation";
import { admitMember } from "@goldthread/db/member";
import type { Closing, ClinicTx } from "@goldthread/db/with-clinic";

interface Admission {
  invitation: StoredInvitation;
  personId: string;
  displayName: string;
  /** For somebody who becomes a member now. */
  memberId: string;
  now: Date;
  requestId: string;
}

/** Gives somebody the place their invitation promised and ends the invitation, in the clinic's own transaction and audit. */
export async function admitInvited(
  tx: ClinicTx,
  { invitation, personId, displayName, memberId, now, requestId }: Admission,
): Promise<Closing<{ kind: "member" | "client" }>> {
  const { id, clientId, roles } = invitation;
  const entry = { action: "identity.acceptInvitation", entity: `invitation:${id}`, requestId };
  await markInvitationAccepted(tx, id, now);
  if (clientId === null) {
    const actorId = await admitMember(tx, { id: memberId, personId, displayName, roles, createdAt: now });
    return { value: { kind: "member" }, audit: { ...entry, actorKind: "member", actorId, clientId: null } };
  }
  await activateClient(tx, clientId, personId);
  await preferName(tx, clientId, displayName);
  return { value: { kind: "client" }, audit: { ...entry, actorKind: "client", actorId: clientId, clientId } };
}
