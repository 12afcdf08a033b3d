import { chartKept } from "@goldthread/db/thread-lists";
import { withClinic } from "@goldthread/db/with-clinic";
import { onCluster } from "@goldthread/testing/postgres/create-database";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { markCheckInsRead } from "../check-in/mark-read.ts";
import { recordCheckIn } from "../check-in/record.ts";
import { setCheckInShared } from "../check-in/set-shared.ts";
import { openConcern } from "../concern/open.ts";
import { removeEvidence } from "../concern/remove-evidence.ts";
import { reviseConcern } from "../concern/revise.ts";
import { planContact } from "../contact/plan.ts";
import { setContactStatus } from "../contact/set-status.ts";
import { endPrescription } from "../exercise/end-prescription.ts";
import { logPractice } from "../exercise/log-practice.ts";
import { prescribe } from "../exercise/prescribe.ts";
import { acceptGoal } from "../goal/accept.ts";
import { addStep } from "../goal/add-step.ts";
import { proposeGoal } from "../goal/propose.ts";
import { rateGoal } from "../goal/rate.ts";
import { setStepDone } from "../goal/set-step-done.ts";
import { callsOf } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic, plantResponse } from "../testing/plant.ts";

let opened: TestHouse;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());

interface Act {
  what: string;
  act: () => Promise<unknown>;
}

/** Commands that between them write every list, and change or take from it what can be changed or taken. */
async function playOf(clinic: MintedClinic): Promise<Act[]> {
  const { house } = opened;
  const { clientId } = clinic.client;
  const clinician = callsOf(house, clinic.clinician, clinic.clinicId);
  const client = callsOf(house, clinic.client, clinic.clinicId);
  const today = house.clock().toISOString().slice(0, 10);
  const responseId = await plantResponse(house, clinician, client, clientId);
  const [concernId, evidenceId, goalId, stepId] = [v7(), v7(), v7(), v7()];
  const [prescriptionId, contactId, checkInId] = [v7(), v7(), v7()];
  const concern = { concernId, title: "Low mood", clinicianView: "Since spring" };
  const evidence = [{ id: evidenceId, kind: "response", responseId }];
  const dose = { times: 1, per: "day" };
  const exercise = { clientId, exerciseId: "box-breathing", settings: {} };
  const practice = {
    ...exercise,
    practiceId: v7(),
    startedAt: house.clock().toISOString(),
    localDate: today,
    seconds: 90,
  };
  const felt = { finished: true, before: 6, after: 4, feltBad: true, shareFeltBad: true, words: "dizzy" };
  const checkIn = {
    checkInId,
    clientId,
    localDate: today,
    energy: 1,
    pleasantness: -1,
    words: "tired",
    shared: true,
  };
  const acts: Record<string, () => Promise<unknown>> = {
    "opens a concern": () => clinician(openConcern, { ...concern, clientId, evidence }),
    "revises it": () => clinician(reviseConcern, { ...concern, title: "Low mood, mornings" }),
    "proposes a goal": () => client(proposeGoal, { goalId, clientId, concernId, words: "Sleep until six" }),
    "accepts it": () => clinician(acceptGoal, { goalId, words: "" }),
    "adds a step": () => client(addStep, { goalId, stepId, text: "Lights out at eleven", support: "" }),
    "takes it": () => client(setStepDone, { goalId, stepId, doneOn: today }),
    "rates the goal": () => client(rateGoal, { goalId, value: 4 }),
    prescribes: () => clinician(prescribe, { ...exercise, prescriptionId, goalId, dose, note: "" }),
    practises: () => client(logPractice, { ...practice, ...felt, prescriptionId }),
    "checks in": () => client(recordCheckIn, checkIn),
    "reads of it": () => clinician(markCheckInsRead, { clientId }),
    "takes it back": () => client(setCheckInShared, { checkInId, shared: false }),
    "plans a meeting": () =>
      clinician(planContact, {
        contactId,
        clientId,
        kind: "phone",
        startsAt: `${today}T09:00:00Z`,
        minutes: 20,
      }),
    "has met": () => clinician(setContactStatus, { contactId, status: "cancelled" }),
    "ends the prescription": () => clinician(endPrescription, { prescriptionId }),
    "takes the evidence away": () => clinician(removeEvidence, { concernId, evidenceId }),
  };
  return Object.entries(acts).map(([what, act]) => ({ what, act }));
}

/** Lists whose kept text is not what the tables say. */
async function differing({ clinicId, client: { clientId } }: MintedClinic): Promise<string[]> {
  const rows = await inClinic<{ list: string }>(
    opened.house,
    clinicId,
    `select n.list from unnest($3::text[]) n (list)
       left join public.thread_list k on k.clinic_id = $1 and k.client_id = $2 and k.list = n.list
     where coalesce(k.rows, '[]')::text <> public.thread_rows(n.list, $1, $2)::text`,
    [clinicId, clientId, chartKept],
  );
  return rows.map(({ list }) => list);
}

/** Plays it in a clinic of its own. @returns the first command after which a kept list is not what the tables say, and the lists */
async function play(): Promise<{ after: string; lists: string[] } | null> {
  const clinic = await mintClinic(opened.database);
  for (const { what, act } of await playOf(clinic)) {
    await act();
    const lists = await differing(clinic);
    if (lists.length > 0) return { after: what, lists };
  }
  return null;
}

test("after every command, each kept list is what the tables say", async () => {
  expect(await play()).toBeNull();
});

test("every one of the triggers is needed for that", async () => {
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query<{ trigger: string; tbl: string }>(
      `select t.tgname as trigger, t.tgrelid::regclass::text as tbl from pg_trigger t
       where t.tgname like 'thread\\_list\\_%' order by 2, 1`,
    ),
  );
  expect(new Set(rows.map(({ tbl }) => tbl)).size).toBe(chartKept.length);
  const unnoticed: string[] = [];
  for (const { trigger, tbl } of rows) {
    await opened.tamper(`alter table public.${tbl} disable trigger ${trigger}`);
    if ((await play()) === null) unnoticed.push(`${tbl} ${trigger}`);
    await opened.tamper(`alter table public.${tbl} enable trigger ${trigger}`);
  }
  expect(unnoticed).toEqual([]);
});

test("of transactions that add to one list at once, none loses what another added", async () => {
  const clinic = await mintClinic(opened.database);
  const { clinicId } = clinic;
  const text = `insert into public.check_in (clinic_id, id, client_id, local_date, at, energy, pleasantness, shared)
    values ($1, $2, $3, current_date, now(), 0, 1, true)`;
  const values = () => [clinicId, v7(), clinic.client.clientId];
  const others: Promise<unknown>[] = [];
  await withClinic(opened.database, { by: "system", clinicId, purpose: "test" }, async (tx) => {
    await tx.sql({ name: "", text }, values());
    for (let other = 0; other < others_count; other += 1)
      others.push(inClinic(opened.house, clinicId, text, values()));
    await expect.poll(countWaiting).toBe(others_count);
    return { value: null, audit: null };
  });
  await Promise.all(others);
  expect(await differing(clinic)).toEqual([]);
});

const others_count = 6;

const countWaiting = () =>
  onCluster(opened.superuserUrl, async (client) => {
    const { rowCount } = await client.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    return rowCount;
  });
