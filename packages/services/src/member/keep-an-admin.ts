import { lockActiveAdmins } from "@goldthread/db/member";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { conflict } from "../kernel/refused.ts";

/** @throws Refused `member.lastAdmin` where nobody would be left to administer the clinic without this member */
export async function keepAnAdmin(tx: ClinicTx, withoutId: string): Promise<void> {
  const admins = await lockActiveAdmins(tx);
  if (admins.every((id) => id === withoutId)) throw conflict("member.lastAdmin");
}
