import type { Assignment, Form, History, MyMeasures, ResponseAsAsked } from "@goldthread/schema/measure";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { type ClinicMeasures, clinicMeasuresJson, responsePins } from "./clinic-measures.ts";
import { assignmentJson } from "./json/assignment.ts";
import { jsonList } from "./json/json-list.ts";
import { scoredResponseJson } from "./json/response.ts";
import { isWithheld, withholdingJson } from "./json/withholding.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

type AssignmentJson = z.input<typeof Assignment>;

export interface NewAssignment {
  id: string;
  clientId: string;
  measureId: string;
  everyWeeks: number | null;
  startsOn: string;
  goOnTo: string | null;
  assignedBy: string;
  now: Date;
}

const insertStatement: Statement = {
  name: "assignment_insert",
  text: `with k as (select clinic_id, id, status from public.client where clinic_id = $1 and id = $3),
    added as (
      insert into public.assignment (clinic_id, id, client_id, measure_id, every_weeks, starts_on, next_due_on, status, assigned_by, created_at, go_on_to)
      select k.clinic_id, $2, k.id, $4, $5, $6, $6, 'active', $7, $8, $9 from k where k.status <> 'discharged'
      on conflict (clinic_id, client_id, measure_id) where status = 'active' do nothing
      returning id)
    select case when k.status = 'discharged' then 'discharged' when exists (select 1 from added) then 'assigned' else 'alreadyAssigned' end as outcome
    from k`,
};

/** Assigns a measure, due first on `startsOn`; a client has one active assignment of a measure at most. */
export async function insertAssignment(
  tx: ClinicTx,
  a: NewAssignment,
): Promise<"assigned" | "alreadyAssigned" | "discharged"> {
  const values = [
    tx.clinicId,
    a.id,
    a.clientId,
    a.measureId,
    a.everyWeeks,
    a.startsOn,
    a.assignedBy,
    a.now,
    a.goOnTo,
  ];
  const [row] = await tx.sql<{ outcome: "assigned" | "alreadyAssigned" | "discharged" }>(
    insertStatement,
    values,
  );
  if (row === undefined) throw new Error("a client the gate resolved is not there");
  return row.outcome;
}

const endStatement: Statement = {
  name: "assignment_end",
  text: `update public.assignment set status = 'ended', next_due_on = null
    where clinic_id = $1 and id = $2 and status = 'active' returning id`,
};

/** @returns whether the assignment was active until now */
export async function endAssignment(tx: ClinicTx, assignmentId: string): Promise<boolean> {
  return (await tx.sql(endStatement, [tx.clinicId, assignmentId])).length === 1;
}

const getStatement: Statement = {
  name: "assignment_get",
  text: `select ${assignmentJson("a")} as assignment from public.assignment a where a.clinic_id = $1 and a.id = $2`,
};

export async function getAssignment(tx: ClinicTx, assignmentId: string): Promise<AssignmentJson> {
  const [row] = await tx.sql<{ assignment: AssignmentJson }>(getStatement, [tx.clinicId, assignmentId]);
  if (row === undefined) throw new Error("an assignment the gate resolved is not there");
  return row.assignment;
}

/** What a clinic put to the library travels with what names its measures: services resolve it. */
type Unresolved<Shape, Resolved extends keyof Shape> = Omit<Shape, Resolved> & {
  clinicMeasures: ClinicMeasures;
};

const named = (id: string) => `${id} in (
  select a.measure_id from public.assignment a where a.clinic_id = $1 and a.client_id = $2 and a.status = 'active'
  union all select m.measure_id from public.client_measure m where m.clinic_id = $1 and m.client_id = $2)`;

// The care team's word on what is not yet to be seen holds here already: what is withheld does not leave the database.
const mineStatement: Statement = {
  name: "measure_mine",
  text: `select json_build_object(
    'assignments', ${jsonList(
      assignmentJson("a"),
      "public.assignment a where a.clinic_id = $1 and a.client_id = $2 and a.status = 'active'",
      "a.next_due_on, a.created_at, a.id",
    )},
    'answered', ${jsonList(
      `json_build_object('responseId', r.id, 'measureId', r.measure_id, 'completedAt', r.completed_at, 'withheld', r.withheld,
        'total', case when not r.withheld then r.total end, 'bandId', case when not r.withheld then r.band_id end,
        'scores', case when not r.withheld then r.scores end)`,
      `(select r.*, ${isWithheld("r")} as withheld from public.response r
        where r.clinic_id = $1 and r.client_id = $2 and r.status = 'complete'
        order by r.completed_at desc, r.id desc limit ${limits.page_rows_max}) r`,
      "r.completed_at desc, r.id desc",
    )},
    'clinicMeasures', ${clinicMeasuresJson(named)}) as mine`,
};
type Mine = Unresolved<z.input<typeof MyMeasures>, "measures">;

/** What the client has to answer, due first; and what they answered, newest first. */
export async function listMyMeasures(tx: ClinicTx, clientId: string): Promise<Mine> {
  const [row] = await tx.sql<{ mine: Mine }>(mineStatement, [tx.clinicId, clientId]);
  if (row === undefined) throw new Error("a list answered no row");
  return row.mine;
}

const formStatement: Statement = {
  name: "measure_form",
  text: `select json_build_object(
    'assignment', ${assignmentJson("a")},
    'responseId', d.id, 'locale', d.locale, 'answers', coalesce(d.answers, '{}'), 'carriedItemIds', coalesce(to_json(d.carried), '[]'),
    'withheld', ${isWithheld("a")},
    'readBy', ${jsonList(
      "m.display_name",
      `public.care_team t join public.member m on m.clinic_id = t.clinic_id and m.id = t.member_id
       where t.clinic_id = a.clinic_id and t.client_id = a.client_id`,
      "t.role, m.display_name, m.id",
    )},
    'clinicMeasures', ${clinicMeasuresJson((id) => `${id} = a.measure_id`, responsePins("d"))}) as form
    from public.assignment a
    left join public.response d on d.clinic_id = a.clinic_id and d.assignment_id = a.id and d.status = 'draft'
    where a.clinic_id = $1 and a.id = $2`,
};
type UnresolvedForm = Unresolved<z.input<typeof Form>, "definition">;

/** The form as it was left, and who will read it. */
export async function getForm(tx: ClinicTx, assignmentId: string): Promise<UnresolvedForm> {
  const [row] = await tx.sql<{ form: UnresolvedForm }>(formStatement, [tx.clinicId, assignmentId]);
  if (row === undefined) throw new Error("an assignment the gate resolved is not there");
  return row.form;
}

const historyStatement: Statement = {
  name: "measure_history",
  text: `select json_build_object(
    'responses', ${jsonList(
      scoredResponseJson("r"),
      `(select * from public.response r where r.clinic_id = $1 and r.client_id = $2 and r.measure_id = $3 and r.status = 'complete'
        order by r.completed_at desc, r.id desc limit ${limits.page_rows_max}) r`,
      "r.completed_at, r.id",
    )},
    'assignments', ${jsonList(
      assignmentJson("a"),
      `(select * from public.assignment a where a.clinic_id = $1 and a.client_id = $2 and a.measure_id = $3
        order by a.created_at desc, a.id desc limit ${limits.page_rows_max}) a`,
      "a.created_at, a.id",
    )},
    'withheld', ${withholdingJson("$1", "$2", "$3")},
    'clinicMeasures', ${clinicMeasuresJson((id) => `${id} = $3`)}) as history`,
};
type UnresolvedHistory = Unresolved<z.input<typeof History>, "measure">;

/** Complete responses to one measure, oldest first, the newest kept; and its assignments. */
export async function getHistory(
  tx: ClinicTx,
  clientId: string,
  measureId: string,
): Promise<UnresolvedHistory> {
  const values = [tx.clinicId, clientId, measureId];
  const [row] = await tx.sql<{ history: UnresolvedHistory }>(historyStatement, values);
  if (row === undefined) throw new Error("a history answered no row");
  return row.history;
}

const responseStatement: Statement = {
  name: "measure_response",
  text: `select json_build_object('response', ${scoredResponseJson("r")}, 'carriedItemIds', to_json(r.carried),
    'withheld', ${withholdingJson("r.clinic_id", "r.client_id", "r.measure_id")},
    'clinicMeasures', ${clinicMeasuresJson((id) => `${id} = r.measure_id`, responsePins("r"))}) as response
    from public.response r where r.clinic_id = $1 and r.id = $2 and r.status = 'complete'`,
};
type UnresolvedResponse = Unresolved<z.input<typeof ResponseAsAsked>, "definition">;

/** A complete response with what it was asked from; null for a draft, which nobody has sent yet. */
export async function findResponse(tx: ClinicTx, responseId: string): Promise<UnresolvedResponse | null> {
  const values = [tx.clinicId, responseId];
  const [row] = await tx.sql<{ response: UnresolvedResponse }>(responseStatement, values);
  return row?.response ?? null;
}
