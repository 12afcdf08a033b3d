import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ClinicTable, listClinicTables } from "./testing/clinic-tables.ts";
import { type ServerDatabase, openServerDatabase } from "./testing/open-server-database.ts";
import { type PlantedClinic, plantClinic } from "./testing/plant-clinic.ts";

/*
 * The probe: what the app's role, in one clinic, can do to the other's rows of a table. It must hold for every table as it
 * is, and must fail for every table once its policy is dropped, opened, or row-level security is off: otherwise it proves nothing.
 */
let opened: ServerDatabase;
let client: pg.Client;
let tables: ClinicTable[];
let here: PlantedClinic;
let there: PlantedClinic;
beforeAll(async () => {
  opened = await openServerDatabase();
  client = new pg.Client({ connectionString: opened.superuserUrl });
  await client.connect();
  tables = await listClinicTables(client);
  here = await plantClinic(client);
  there = await plantClinic(client);
});
afterAll(async () => {
  await client.end();
  await opened.drop();
});

const whole = { seesOwn: true, seesOther: false, changesOther: false, insertsOther: false, movesOwn: false };

test("every table has a row of each clinic to be looked for", async () => {
  const empty: string[] = [];
  for (const { name, key } of tables) {
    const { rows } = await client.query<{ n: number }>(
      `select count(distinct ${key})::int as n from ${name} where ${key} in ($1, $2)`,
      [here.clinicId, there.clinicId],
    );
    if (rows[0]?.n !== 2) empty.push(name);
  }
  expect(empty).toEqual([]);
});

test("in one clinic, nothing of the other can be seen, changed, planted or taken, in any table", async () => {
  expect(await probeAll("select 1")).toEqual(tables.map(({ name }) => ({ name, ...whole })));
});

test("outside any clinic, nothing at all can be seen", async () => {
  for (const clinicId of ["", null]) {
    for (const { name } of tables) {
      await client.query("begin");
      await client.query("set local role goldthread_app");
      if (clinicId !== null) await client.query("select set_config('app.clinic_id', $1, true)", [clinicId]);
      const { rows } = await client.query(`select 1 from ${name}`);
      await client.query("rollback");
      expect(rows).toEqual([]);
    }
  }
});

describe("the probe fails for every single table", () => {
  test.each([
    ["its policy is dropped", "drop policy clinic_sealed on %"],
    ["row-level security is off", "alter table % disable row level security"],
    ["its policy lets everything be read", "alter policy clinic_sealed on % using (true)"],
  ])("when %s", async (_what, damage) => {
    const unnoticed = (await probeAll(damage)).filter(
      (found) => JSON.stringify(found) === JSON.stringify({ name: found.name, ...whole }),
    );
    expect(unnoticed).toEqual([]);
  });

  test("that can be written to, when its policy lets everything be written", async () => {
    const found = await probeAll("alter policy clinic_sealed on % with check (true)");
    const { rows } = await client.query<{ name: string }>(
      "select name from unnest($1::text[]) name where has_table_privilege('goldthread_app', name, 'insert')",
      [tables.map(({ name }) => name)],
    );
    expect(rows.length).toBeGreaterThan(20);
    const unnoticed = rows.filter(
      ({ name }) => found.find((one) => one.name === name)?.insertsOther !== true,
    );
    expect(unnoticed).toEqual([]);
  });
});

interface Found {
  name: string;
  seesOwn: boolean;
  seesOther: boolean;
  changesOther: boolean;
  insertsOther: boolean;
  movesOwn: boolean;
}

/** @param damage done to each table by itself before it is probed, `%` for its name; undone after */
async function probeAll(damage: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const table of tables) {
    await client.query("begin");
    await client.query(damage.replace("%", table.name));
    await client.query("set local role goldthread_app");
    await client.query("select set_config('app.clinic_id', $1, true)", [here.clinicId]);
    found.push(await probe(table));
    await client.query("rollback");
  }
  return found;
}

async function probe({ name, key, columns }: ClinicTable): Promise<Found> {
  const { rows } = await client.query<{ clinic: string }>(`select ${key} as clinic from ${name}`);
  const list = columns.map((column) => `"${column}"`).join(", ");
  const copied = columns.map((column) => (column === key ? `$1::uuid` : `"${column}"`)).join(", ");
  return {
    name,
    seesOwn: rows.some(({ clinic }) => clinic === here.clinicId),
    seesOther: rows.some(({ clinic }) => clinic === there.clinicId),
    changesOther:
      (await goesThrough(`update ${name} set ${key} = ${key} where ${key} = $1`)) ||
      (await goesThrough(`delete from ${name} where ${key} = $1`)),
    // The policy is asked before any key or reference is: another error than its own means it let the row pass.
    insertsOther: await passesPolicy(
      `insert into ${name} (${list}) select ${copied} from ${name} where ${key} = $2`,
    ),
    movesOwn: await passesPolicy(`update ${name} set ${key} = $1 where ${key} = $2`),
  };
}

async function goesThrough(text: string): Promise<boolean> {
  return attempt(
    async () => ((await client.query(text, [there.clinicId])).rowCount ?? 0) > 0,
    () => false,
  );
}

async function passesPolicy(text: string): Promise<boolean> {
  return attempt(
    async () => ((await client.query(text, [there.clinicId, here.clinicId])).rowCount ?? 0) > 0,
    // What is signed or complete is refused before any policy is asked.
    (error) => error.code !== "42501" && error.code !== "GT001",
  );
}

async function attempt(
  work: () => Promise<boolean>,
  onError: (error: { code?: string }) => boolean,
): Promise<boolean> {
  await client.query("savepoint attempt");
  try {
    return await work();
  } catch (error) {
    return onError(error as { code?: string });
  } finally {
    await client.query("rollback to savepoint attempt");
  }
}
