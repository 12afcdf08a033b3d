import type { Today } from "@goldthread/schema/chart";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { assignmentJson } from "./json/assignment.ts";
import { checkInJson } from "./json/check-in.ts";
import { clientHeaderJson } from "./json/client-header.ts";
import { contactJson } from "./json/contact.ts";
import { goalJson } from "./json/goal.ts";
import { jsonList } from "./json/json-list.ts";
import { prescriptionJson } from "./json/prescription.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

const check_ins_max = 30;

const statement: Statement = {
  name: "today_get",
  text: `select json_build_object(
    'client', ${clientHeaderJson("k")},
    'assignments', ${jsonList(assignmentJson("a"), "public.assignment a where a.clinic_id = $1 and a.client_id = $2 and a.status = 'active'", "a.next_due_on, a.created_at, a.id")},
    'goals', ${jsonList(
      goalJson("g"),
      `(select * from public.goal g where g.clinic_id = $1 and g.client_id = $2 order by g.created_at desc, g.id desc limit ${limits.goals_per_client_max}) g`,
      "g.created_at, g.id",
    )},
    'prescriptions', ${jsonList(
      prescriptionJson("p", "$3::timestamptz"),
      `(select * from public.prescription p where p.clinic_id = $1 and p.client_id = $2 and p.status = 'active'
        order by p.prescribed_at desc, p.id desc limit ${limits.page_rows_max}) p`,
      "p.prescribed_at, p.id",
    )},
    'checkIns', ${jsonList(
      checkInJson("i"),
      `(select * from public.check_in i where i.clinic_id = $1 and i.client_id = $2 order by i.local_date desc, i.at desc limit ${check_ins_max}) i`,
      "i.local_date desc, i.at desc",
    )},
    'nextContact', (select ${contactJson("c")} from public.contact c where c.clinic_id = $1 and c.client_id = $2 and c.status = 'planned' and c.starts_at > $3
      order by c.starts_at limit 1),
    'concerns', ${jsonList(
      "json_build_object('id', c.id, 'title', c.title, 'clientWords', c.client_words)",
      `(select * from public.concern c where c.clinic_id = $1 and c.client_id = $2 and c.status = 'active'
        order by c.opened_at desc, c.id desc limit ${limits.page_rows_max}) c`,
      "c.opened_at, c.id",
    )}) as today
  from public.client k where k.clinic_id = $1 and k.id = $2`,
};

/** The companion's first screen: what is asked of the client, agreed with them and was said by them. */
export async function getToday(
  tx: ClinicTx,
  { clientId, now }: { clientId: string; now: Date },
): Promise<z.input<typeof Today>> {
  const [row] = await tx.sql<{ today: z.input<typeof Today> }>(statement, [tx.clinicId, clientId, now]);
  if (row === undefined) throw new Error("a client the gate resolved is not there");
  return row.today;
}
