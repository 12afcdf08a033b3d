import type { Chart } from "@goldthread/schema/chart";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { alertJson } from "./json/alert.ts";
import { assignmentJson } from "./json/assignment.ts";
import { checkInJson } from "./json/check-in.ts";
import { clientHeaderJson } from "./json/client-header.ts";
import { concernJson } from "./json/concern.ts";
import { contactJson } from "./json/contact.ts";
import { goalJson } from "./json/goal.ts";
import { jsonList } from "./json/json-list.ts";
import { practiceJson } from "./json/practice.ts";
import { prescriptionJson } from "./json/prescription.ts";
import { scoredResponseJson } from "./json/response.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

const responses_per_measure_max = 12;
const practices_max = 30;
const check_ins_max = 30;

/** The client's newest rows of a table, at most `max`. */
const newest = (table: string, alias: string, order: string, max: number, also = "") =>
  `(select * from public.${table} ${alias} where ${alias}.clinic_id = $1 and ${alias}.client_id = $2 ${also} order by ${order} limit ${max}) ${alias}`;

const statement: Statement = {
  name: "chart_get",
  text: `select json_build_object(
    'client', ${clientHeaderJson("k")},
    'alerts', ${jsonList(alertJson("a"), newest("alert", "a", "a.status = 'closed', a.raised_at desc, a.id desc", limits.page_rows_max), "a.raised_at desc, a.id desc")},
    'assignments', ${jsonList(assignmentJson("a"), newest("assignment", "a", "a.status = 'active' desc, a.created_at desc, a.id desc", limits.page_rows_max), "a.created_at, a.id")},
    'responses', ${jsonList(
      scoredResponseJson("r"),
      `public.client_measure m cross join lateral (select * from public.response r
        where r.clinic_id = $1 and r.client_id = $2 and r.measure_id = m.measure_id and r.status = 'complete'
        order by r.completed_at desc, r.id desc limit ${responses_per_measure_max}) r
       where m.clinic_id = $1 and m.client_id = $2`,
      "r.completed_at, r.id",
    )},
    'concerns', ${jsonList(concernJson("c"), newest("concern", "c", "c.opened_at desc, c.id desc", limits.page_rows_max), "c.opened_at, c.id")},
    'goals', ${jsonList(goalJson("g"), newest("goal", "g", "g.created_at desc, g.id desc", limits.goals_per_client_max), "g.created_at, g.id")},
    'prescriptions', ${jsonList(prescriptionJson("p", "$3::timestamptz"), newest("prescription", "p", "p.status, p.prescribed_at desc, p.id desc", limits.page_rows_max), "p.prescribed_at, p.id")},
    'practices', ${jsonList(practiceJson("p", "member"), newest("practice", "p", "p.started_at desc, p.id desc", practices_max), "p.started_at desc, p.id desc")},
    'checkIns', ${jsonList(checkInJson("i"), newest("check_in", "i", "i.local_date desc, i.at desc", check_ins_max, "and i.shared"), "i.local_date desc, i.at desc")},
    'contacts', ${jsonList(contactJson("c"), newest("contact", "c", "c.starts_at desc", limits.page_rows_max), "c.starts_at desc, c.id")},
    'intake', coalesce((select json_build_object('status', i.status, 'at', coalesce(i.signed_at, i.updated_at)) from public.intake i
        where i.clinic_id = $1 and i.client_id = $2 order by i.updated_at desc, i.id desc limit 1),
      json_build_object('status', 'none', 'at', null))) as chart
  from public.client k where k.clinic_id = $1 and k.id = $2`,
};

/** A client's thread on one page: all that the portal's chart shows. */
export async function getChart(
  tx: ClinicTx,
  { clientId, now }: { clientId: string; now: Date },
): Promise<z.input<typeof Chart>> {
  const [row] = await tx.sql<{ chart: z.input<typeof Chart> }>(statement, [tx.clinicId, clientId, now]);
  if (row === undefined) throw new Error("a client the gate resolved is not there");
  return row.chart;
}
