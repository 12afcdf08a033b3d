import { createDatabase, type TestDatabase } from "@goldthread/testing/postgres/create-database";
import { cluster_variable } from "@goldthread/testing/postgres/global-setup";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "./migrate.ts";

const before_the_library = 6;

let made: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  made = await createDatabase({ url: process.env[cluster_variable] ?? "" });
  await migrate(made.url, { serverPassword: null, count: before_the_library });
  client = new pg.Client({ connectionString: made.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await made.drop();
});

/** A client whose clinic asked for both measures, as the tables were. @returns how to complete a response of theirs */
async function plantOldClient() {
  const [clinicId, personId, memberId, clientId, assignmentId] = Array.from({ length: 5 }, () =>
    randomUUID(),
  );
  const put = (text: string, values: unknown[]) => client.query(text, values);
  await put("insert into auth.person (id, email, name, locale) values ($1, 'a@example.org', 'Petra', 'en')", [
    personId,
  ]);
  await put(
    "insert into public.clinic (id, name, time_zone, locale) values ($1, 'Planted', 'Europe/Madrid', 'en')",
    [clinicId],
  );
  await put(
    `insert into public.member (clinic_id, id, person_id, display_name, roles, status)
     values ($1, $2, $3, 'Petra', '{admin}', 'active')`,
    [clinicId, memberId, personId],
  );
  await put(
    `insert into public.client (clinic_id, id, person_id, display_name, status) values ($1, $2, $3, 'Petra', 'active')`,
    [clinicId, clientId, personId],
  );
  await put(
    `insert into public.assignment (clinic_id, id, client_id, measure_id, starts_on, status, assigned_by)
     values ($1, $2, $3, 'phq-9', '2026-03-02', 'ended', $4)`,
    [clinicId, assignmentId, clientId, memberId],
  );
  await put(
    `insert into public.goal (clinic_id, id, client_id, status, proposed_by, client_words, created_at)
     values ($1, $2, $3, 'accepted', 'client', 'Sleep until six', now())`,
    [clinicId, randomUUID(), clientId],
  );
  await put(
    `insert into public.client_measure (clinic_id, client_id, measure_id, baseline, previous, last, last_at, recent, facts)
     values ($1, $2, 'phq-9', 9, 9, 21, '2026-03-02T08:00:00.5Z', '{9, 21}', '{}')`,
    [clinicId, clientId],
  );
  return async (measureId: string, total: number, bandId: string) => {
    const id = randomUUID();
    await put(
      `insert into public.response (clinic_id, id, client_id, assignment_id, measure_id, measure_version,
         translation_id, locale, status, answers, total, band_id, started_at, completed_at)
       values ($1, $2, $3, $4, $5, '1', 'en', 'en', 'complete', '{}', $6, $7, now(), now())`,
      [clinicId, id, clientId, assignmentId, measureId, total, bandId],
    );
    return id;
  };
}

test("a response completed before the library keeps its total as the score of its one scale, and stays unchangeable; what a chart and a caseload copy is there", async () => {
  const complete = await plantOldClient();
  const severe = await complete("phq-9", 21, "severe");
  const below = await complete("gad-7", 7, "mild");
  await migrate(made.url, { serverPassword: null });
  const { rows } = await client.query<{ id: string; total: number; scores: unknown; facts: unknown }>(
    "select id, total, scores, facts from public.response",
  );
  const of = (id: string) => rows.find((row) => row.id === id);
  const whole = { min: 0, prorated: false };
  expect(of(severe)).toMatchObject({
    total: 21,
    scores: { total: { ...whole, value: 21, max: 27, bandId: "severe", atCaseness: true } },
  });
  expect(of(below)).toMatchObject({
    total: 7,
    scores: { total: { ...whole, value: 7, max: 21, bandId: "mild", atCaseness: false } },
  });
  await expect(client.query("update public.response set total = 1")).rejects.toMatchObject({ code: "GT001" });
  expect(of(severe)?.facts).toMatchObject({ id: severe, measureId: "phq-9", total: 21, answers: {} });
  const lists = await client.query(
    "select list, rows from public.thread_list where json_array_length(rows) > 0",
  );
  const facts = await client.query(
    "select k.facts as client, m.facts as measure from public.client k join public.client_measure m on m.client_id = k.id",
  );
  expect(facts.rows).toEqual([
    {
      client: [expect.any(String), "Petra", "", null, null],
      measure: ["phq-9", 9, 9, 21, Date.parse("2026-03-02T08:00:00.5Z"), "9 21"],
    },
  ]);
  expect(lists.rows).toEqual([
    {
      list: "goals",
      rows: [expect.objectContaining({ clientWords: "Sleep until six", status: "accepted" })],
    },
  ]);
});
