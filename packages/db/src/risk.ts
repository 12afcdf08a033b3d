import type { RiskTier } from "@goldthread/domain/risk/alert-lifecycle";
import type { Alert, AlertStatus } from "@goldthread/schema/risk";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { alertJson } from "./json/alert.ts";
import { jsonList } from "./json/json-list.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

type AlertJson = z.input<typeof Alert>;

const listStatement: Statement = {
  name: "alert_list",
  text: `select ${jsonList(
    alertJson("a"),
    `(select * from public.alert a where a.clinic_id = $1 and a.client_id = $2
      order by a.status = 'closed', a.raised_at desc, a.id desc limit ${limits.page_rows_max}) a`,
    "a.raised_at desc, a.id desc",
  )} as alerts`,
};

/** A client's alerts, newest first; none that is open is left out before one that is closed. */
export async function listAlerts(tx: ClinicTx, clientId: string): Promise<AlertJson[]> {
  const [row] = await tx.sql<{ alerts: AlertJson[] }>(listStatement, [tx.clinicId, clientId]);
  return row?.alerts ?? [];
}

const lockStatement: Statement = {
  name: "alert_lock",
  text: "select status from public.alert where clinic_id = $1 and id = $2 for update",
};

/** The alert's status, which stays so until the transaction ends. */
export async function lockAlert(tx: ClinicTx, alertId: string): Promise<AlertStatus> {
  const [row] = await tx.sql<{ status: AlertStatus }>(lockStatement, [tx.clinicId, alertId]);
  if (row === undefined) throw new Error("an alert the gate resolved is not there");
  return row.status;
}

export interface AlertMove {
  alertId: string;
  status: AlertStatus;
  memberId: string;
  tier: RiskTier | null;
  note: string | null;
  eventId: string;
  now: Date;
}

const moveStatement: Statement = {
  name: "alert_move",
  text: `with moved as (update public.alert set status = $3 where clinic_id = $1 and id = $2 returning id)
    insert into public.alert_event (clinic_id, id, alert_id, status, at, member_id, tier, note)
    select $1, $4, m.id, $3, $5, $6, $7, $8 from moved m`,
};
const getStatement: Statement = {
  name: "alert_get",
  text: `select ${alertJson("a")} as alert from public.alert a where a.clinic_id = $1 and a.id = $2`,
};

/** Moves a locked alert on and writes who did it, with what tier and note. */
export async function moveAlert(tx: ClinicTx, move: AlertMove): Promise<AlertJson> {
  await tx.sql(moveStatement, [
    tx.clinicId,
    move.alertId,
    move.status,
    move.eventId,
    move.now,
    move.memberId,
    move.tier,
    move.note,
  ]);
  const [row] = await tx.sql<{ alert: AlertJson }>(getStatement, [tx.clinicId, move.alertId]);
  if (row === undefined) throw new Error("an alert that was moved is not there");
  return row.alert;
}
