import { countInvitationsSince, isInvited } from "@goldthread/db/invitation";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { invitations_per_day_max } from "../identity/bounds.ts";
import { after } from "../identity/session.ts";
import { conflict } from "../kernel/refused.ts";

/**
 * @param invitation `exceptId`: the one that is being sent again
 * @throws Refused where another invitation waits for the mail address, or the clinic sent its day's worth
 */
export async function checkMaySend(
  tx: ClinicTx,
  invitation: { kind: "member" | "client"; email: string; exceptId: string | null },
  now: Date,
): Promise<void> {
  if (await isInvited(tx, invitation)) throw conflict("invitation.alreadyInvited");
  const sent = await countInvitationsSince(tx, after(now, -86_400));
  if (sent >= invitations_per_day_max) throw conflict("limit.invitations", { max: invitations_per_day_max });
}
