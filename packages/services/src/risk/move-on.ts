import { lockAlert, moveAlert } from "@goldthread/db/risk";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { type RiskTier, alertCan } from "@goldthread/domain/risk/alert-lifecycle";
import type { Alert } from "@goldthread/schema/risk";
import type { z } from "zod";
import type { Context } from "../kernel/house.ts";
import type { AuditNote } from "../kernel/procedure.ts";
import { conflict } from "../kernel/refused.ts";

const statusAfter = { acknowledge: "acknowledged", assess: "assessed", close: "closed" } as const;

interface Step {
  alertId: string;
  action: keyof typeof statusAfter;
  tier: RiskTier | null;
  note: string | null;
}

/**
 * Takes an alert one step on and writes who did.
 * @throws Refused `risk.<why>` where somebody was faster, or a step would be left out
 */
export async function moveOn(
  tx: ClinicTx,
  { alertId, action, tier, note }: Step,
  { actor, subjectId, now, house }: Context,
): Promise<{ result: z.input<typeof Alert>; audit: AuditNote }> {
  const permission = alertCan[action]({ status: await lockAlert(tx, alertId) });
  if (!permission.ok) throw conflict(`risk.${permission.reason}`);
  const moved = await moveAlert(tx, {
    alertId,
    status: statusAfter[action],
    memberId: actor.memberId ?? "",
    tier,
    note,
    eventId: house.newId(),
    now,
  });
  return { result: moved, audit: { entity: `alert:${alertId}`, client: subjectId } };
}
