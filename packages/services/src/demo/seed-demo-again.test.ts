import { insertPerson } from "@goldthread/db/person";
import { withIdentity } from "@goldthread/db/with-identity";
import { v7 } from "uuid";
import { afterEach, describe, expect, test } from "vitest";
import { createClinic } from "../operator/create-clinic.ts";
import { listClinicIds } from "../operator/list-clinic-ids.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic } from "../testing/plant.ts";
import { awaitsDemo, DemoRefused, seedDemo } from "./seed-demo.ts";

const now = new Date();
let houses: TestHouse[] = [];
afterEach(async () => {
  for (const one of houses) await one.drop();
  houses = [];
});

async function openAt(moment: Date, demo = true): Promise<TestHouse> {
  const one = await openTestHouse({ demo, clock: () => moment });
  houses.push(one);
  return one;
}

const tables = [
  "clinic",
  "member",
  "client",
  "care_team",
  "invitation",
  "assignment",
  "response",
  "client_measure",
  "alert",
  "alert_event",
  "intake",
  "concern",
  "concern_evidence",
  "goal",
  "goal_event",
  "goal_step",
  "goal_rating",
  "prescription",
  "practice",
  "exercise_adaptation",
  "exercise_visibility",
  "own_exercise_version",
  "check_in",
  "contact",
  "crisis_resource",
  "thread_list",
];

/** A digest of each table's rows in each clinic. */
async function contentOf({ house }: TestHouse): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const clinicId of await listClinicIds(house)) {
    for (const table of tables) {
      const digest = `select md5(string_agg(t::text, '|' order by t::text)) as digest from public.${table} t`;
      const [row] = await inClinic<{ digest: string | null }>(house, clinicId, digest, []);
      found[`${clinicId} ${table}`] = row?.digest;
    }
  }
  return found;
}

test("the same seed at the same moment gives the same content, another seed another", async () => {
  const contents = [];
  for (const seed of ["same", "same", "other"]) {
    const one = await openAt(now);
    await seedDemo(one.house, { clinics: 2, clients: 20, seed });
    contents.push(await contentOf(one));
  }
  const [first = {}, second, other = {}] = contents;
  expect(Object.values(first)).not.toContain(null);
  expect(second).toEqual(first);
  expect(Object.values(other)).not.toEqual(Object.values(first));
});

describe("a run that was cut off", () => {
  test.each([
    ["before its first clinic", "clinic", 0],
    ["before its second clinic", "clinic", 1],
    ["within its first clinic", "contact", 0],
    ["within its second clinic", "contact", 1],
  ])("%s is completed by the next one, to the same content", async (_when, table, place) => {
    const whole = await openAt(now);
    await seedDemo(whole.house, { clients: 4 });
    const [first, second] = await listClinicIds(whole.house);
    const one = await openAt(now);
    await one.tamper(cuttingOff(table, (place === 0 ? first : second) ?? ""));
    await expect(seedDemo(one.house, { clients: 4 })).rejects.toThrow(/cut off/);
    expect(await awaitsDemo(one.house)).toBe(true);
    await one.tamper(`drop trigger cut_off on public.${table}`);
    await seedDemo(one.house, { clients: 4 });
    expect(await awaitsDemo(one.house)).toBe(false);
    expect(await contentOf(one)).toEqual(await contentOf(whole));
  });

  const cuttingOff = (table: string, clinicId: string) => `
    create function public.cut_off() returns trigger language plpgsql as $$ begin raise 'cut off'; end $$;
    create trigger cut_off before insert on public.${table} for each row
      when (new.${table === "clinic" ? "id" : "clinic_id"} = '${clinicId}') execute function public.cut_off()`;
});

/** What is told as having happened after `now`, or before the client came. */
const untimely = `
  with happened (what, client_id, at) as (
    select 'response', client_id, coalesce(completed_at, started_at) from response
    union all select 'assignment', client_id, created_at from assignment
    union all select 'alert', a.client_id, e.at from alert_event e join alert a on a.id = e.alert_id
    union all select 'intake', client_id, updated_at from intake
    union all select 'concern', client_id, opened_at from concern
    union all select 'goal', g.client_id, e.at from goal_event e join goal g on g.id = e.goal_id
    union all select 'rating', g.client_id, r.at from goal_rating r join goal g on g.id = r.goal_id
    union all select 'step', g.client_id, s.done_on::timestamptz from goal_step s join goal g on g.id = s.goal_id where s.done_on is not null
    union all select 'prescription', client_id, coalesce(ended_at, prescribed_at) from prescription
    union all select 'practice', client_id, coalesce(read_at, started_at) from practice
    union all select 'adaptation', client_id, set_at from exercise_adaptation
    union all select 'check-in', client_id, coalesce(read_at, at) from check_in
    union all select 'contact', client_id, starts_at from contact where status <> 'planned')
  select h.what, h.at from happened h join client k on k.id = h.client_id
  where h.at > $1 or h.at < k.created_at`;

test.each([
  [now.toISOString(), 2, 60],
  ["2026-03-29T00:30:00Z", 1, 1],
  ["2026-10-25T01:10:00Z", 2, 9],
  ["2026-12-31T23:59:00Z", 3, 40],
])(
  "at %s, early or late, while clocks change or a year ends, %i clinics with %i clients will do",
  async (moment, clinics, clients) => {
    const one = await openAt(new Date(moment));
    await seedDemo(one.house, { clinics, clients });
    const ids = await listClinicIds(one.house);
    expect(ids).toHaveLength(clinics);
    let counted = 0;
    for (const id of ids) {
      counted += (await inClinic(one.house, id, "select 1 from client", [])).length;
      expect(await inClinic(one.house, id, untimely, [moment])).toEqual([]);
    }
    expect(counted).toBe(clients);
  },
);

describe("where it does not belong", () => {
  async function sow(one: TestHouse): Promise<{ refused: unknown; clinics: [number, number] }> {
    const before = (await listClinicIds(one.house)).length;
    const refused = await seedDemo(one.house, { clients: 2 }).then(
      () => null,
      (error: unknown) => error,
    );
    return { refused, clinics: [before, (await listClinicIds(one.house)).length] };
  }

  test("outside demo mode nothing is sown", async () => {
    const { refused, clinics } = await sow(await openAt(now, false));
    expect(refused).toBeInstanceOf(DemoRefused);
    expect(clinics).toEqual([0, 0]);
  });

  test("beside a clinic, even one without people, nothing is sown", async () => {
    const one = await openAt(now);
    await createClinic(one.house, {
      name: "Real Clinic",
      timeZone: "Europe/Madrid",
      locale: "en",
      crisisRegion: "ES",
    });
    const { refused, clinics } = await sow(one);
    expect(refused).toBeInstanceOf(DemoRefused);
    expect(clinics).toEqual([1, 1]);
  });

  test("beside somebody's account nothing is sown", async () => {
    const one = await openAt(now);
    await withIdentity(one.database, async (tx) => {
      const person = { id: v7(), email: "real@example.org", name: "Real", locale: "en" as const };
      await insertPerson(tx, { ...person, passwordHash: null, createdAt: now });
      return { value: null, audit: null };
    });
    const { refused, clinics } = await sow(one);
    expect(refused).toBeInstanceOf(DemoRefused);
    expect(clinics).toEqual([0, 0]);
  });

  test("it is not sown twice", async () => {
    const one = await openAt(now);
    await seedDemo(one.house, { clients: 2 });
    const { refused, clinics } = await sow(one);
    expect(refused).toBeInstanceOf(DemoRefused);
    expect(clinics).toEqual([2, 2]);
  });
});
