import { randomBytes, randomUUID } from "node:crypto";
import type { Client } from "pg";

/** A clinic with exactly one row in every table that clinics own. */
export interface PlantedClinic {
  clinicId: string;
  personId: string;
  memberId: string;
  clientId: string;
  responseId: string;
  intakeId: string;
}

/** Writes past every policy, as the superuser, so that tests of the seal do not lean on what they test. */
export async function plantClinic(superuser: Client): Promise<PlantedClinic> {
  const clinic_id = randomUUID();
  const [personId, memberId, clientId, responseId, intakeId] = ids(5);
  const [assignmentId, alertId, concernId, goalId, prescriptionId] = ids(5);
  const at = new Date();
  const day = "2026-03-02";
  const insert = (table: string, row: Record<string, unknown>) => insertRow(superuser, table, row);
  const own = (table: string, row: Record<string, unknown>) => insert(table, { clinic_id, ...row });
  const withId = (table: string, row: Record<string, unknown>) => own(table, { id: randomUUID(), ...row });
  const client_id = clientId;
  const member = { member_id: memberId };

  await insert("auth.person", {
    id: personId,
    email: `${personId}@example.org`,
    name: "Petra Planted",
    locale: "en",
  });
  await insert("public.clinic", {
    id: clinic_id,
    name: "Planted Clinic",
    time_zone: "Europe/Madrid",
    locale: "en",
  });
  await withId("public.crisis_resource", {
    position: 0,
    name_en: "Line",
    name_es: "Línea",
    about_en: "",
    about_es: "",
    phone: "555 0100",
    sms: "",
  });
  await own("public.member", {
    id: memberId,
    person_id: personId,
    display_name: "Petra Planted",
    roles: ["admin"],
    status: "active",
  });
  await own("public.client", {
    id: clientId,
    person_id: personId,
    display_name: "Petra Planted",
    status: "active",
  });
  await own("public.care_team", { client_id, ...member, role: "lead" });
  await withId("public.invitation", {
    kind: "member",
    email: "planted@example.org",
    display_name: "P",
    locale: "en",
    roles: ["admin"],
    token_hash: randomBytes(32),
    sent_at: at,
    expires_at: at,
  });
  await withId("public.operation", { person_id: personId, name: "goal.accept", input_hash: randomBytes(32) });
  await own("public.assignment", {
    id: assignmentId,
    client_id,
    measure_id: "phq-9",
    starts_on: day,
    status: "ended",
    assigned_by: memberId,
  });
  await own("public.response", {
    id: responseId,
    client_id,
    assignment_id: assignmentId,
    measure_id: "phq-9",
    measure_version: "1",
    translation_id: "en",
    locale: "en",
    status: "complete",
    answers: "{}",
    total: 3,
    band_id: "minimal",
    scores: "{}",
    started_at: at,
    completed_at: at,
  });
  await withId("public.withheld_result", {
    client_id,
    measure_id: "phq-9",
    withheld_by: memberId,
    withheld_at: at,
  });
  await plantLibrary(own, memberId, at);
  await own("public.client_measure", {
    client_id,
    measure_id: "phq-9",
    baseline: 3,
    last: 3,
    last_at: at,
    recent: "{3}",
    facts: "{}",
  });
  await own("public.alert", {
    id: alertId,
    client_id,
    response_id: responseId,
    measure_id: "phq-9",
    item_id: "phq9-9",
    value: 1,
    status: "new",
    raised_at: at,
  });
  await withId("public.alert_event", { alert_id: alertId, status: "new", at });
  await own("public.intake", {
    id: intakeId,
    client_id,
    status: "signed",
    sections: "{}",
    revision: 1,
    author_id: memberId,
    updated_at: at,
    signed_at: at,
    signed_by: memberId,
    content_hash: "x",
  });
  await own("public.concern", {
    id: concernId,
    client_id,
    title: "Sleep",
    status: "active",
    opened_by: memberId,
    opened_at: at,
  });
  await withId("public.concern_evidence", {
    concern_id: concernId,
    kind: "response",
    response_id: responseId,
    at,
  });
  await own("public.goal", {
    id: goalId,
    client_id,
    status: "accepted",
    proposed_by: "client",
    created_at: at,
  });
  await withId("public.goal_event", {
    goal_id: goalId,
    kind: "proposed",
    by_party: "client",
    by_name: "Petra",
    at,
  });
  await withId("public.goal_step", { goal_id: goalId, text: "Walk", by_party: "client", created_at: at });
  await withId("public.goal_rating", { goal_id: goalId, value: 5, by_party: "client", at });
  await own("public.prescription", {
    id: prescriptionId,
    client_id,
    goal_id: goalId,
    exercise_id: "box-breathing",
    settings: "{}",
    dose_times: 1,
    dose_per: "day",
    status: "active",
    prescribed_by: memberId,
    prescribed_at: at,
  });
  await withId("public.practice", {
    client_id,
    exercise_id: "box-breathing",
    settings: "{}",
    started_at: at,
    local_date: day,
    seconds: 60,
    finished: true,
    felt_bad: false,
    share_felt_bad: false,
  });
  await own("public.exercise_adaptation", {
    client_id,
    no_holds: true,
    eyes_open: false,
    all_off: false,
    off: "{}",
    set_by: memberId,
    set_at: at,
  });
  await own("public.exercise_visibility", {
    exercise_id: "box-breathing",
    hidden: true,
    set_by: memberId,
    set_at: at,
  });
  const exercise_id = randomUUID();
  await own("public.own_exercise", { id: exercise_id, created_by: memberId, created_at: at });
  await own("public.own_exercise_version", {
    exercise_id,
    version: 1,
    script: "{}",
    saved_by: memberId,
    saved_at: at,
  });
  await own("public.favourite_exercise", {
    client_id,
    exercise_id: "box-breathing",
    favourite: true,
    set_at: at,
  });
  await withId("public.check_in", {
    client_id,
    local_date: day,
    at,
    energy: 0,
    pleasantness: 0,
    shared: true,
  });
  await withId("public.contact", {
    client_id,
    ...member,
    kind: "phone",
    starts_at: at,
    minutes: 20,
    status: "planned",
  });
  await appendAudit(superuser, clinic_id);
  return { clinicId: clinic_id, personId, memberId, clientId, responseId, intakeId };
}

type Five = [string, string, string, string, string];
const ids = (count: 5): Five => Array.from({ length: count }, () => randomUUID()) as Five;

/** What a clinic puts to the measure library. */
async function plantLibrary(
  own: (table: string, row: Record<string, unknown>) => Promise<void>,
  memberId: string,
  at: Date,
): Promise<void> {
  const measure_id = randomUUID();
  await own("public.measure_declaration", {
    id: randomUUID(),
    condition: "nonCommercial",
    declared_by: memberId,
    declared_at: at,
  });
  await own("public.measure_wording", {
    measure_id: "isi",
    language: "en",
    version: 1,
    wording: "{}",
    right_statement: "Licensed",
    supplied_by: memberId,
    supplied_at: at,
  });
  await own("public.measure_choice", {
    measure_id: "phq-9",
    scale_id: "total",
    chosen_by: memberId,
    chosen_at: at,
  });
  await own("public.own_measure", { id: measure_id, created_by: memberId, created_at: at });
  await own("public.own_measure_version", {
    measure_id,
    version: 1,
    definition: "{}",
    saved_by: memberId,
    saved_at: at,
  });
}

async function insertRow(superuser: Client, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  await superuser.query(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(", ")}) values (${columns.map((_column, index) => `$${index + 1}`).join(", ")})`,
    Object.values(row),
  );
}

async function appendAudit(superuser: Client, clinicId: string): Promise<void> {
  await superuser.query("begin");
  await superuser.query("select set_config('app.clinic_id', $1, true)", [clinicId]);
  await superuser.query("select audit.append('system', null, 'clinic.create', null, null, null)");
  await superuser.query("commit");
}
