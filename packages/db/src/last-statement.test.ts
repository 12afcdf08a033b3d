import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { AuditEntry } from "./audit-entry.ts";
import { type Database, openDatabase } from "./database.ts";
import { type ServerDatabase, openServerDatabase } from "./testing/open-server-database.ts";
import { type PlantedClinic, plantClinic } from "./testing/plant-clinic.ts";
import { type ClinicTx, withClinic } from "./with-clinic.ts";

let opened: ServerDatabase;
let superuser: pg.Client;
let clinic: PlantedClinic;
/** One connection, so that a statement is prepared from its second use on. */
let database: Database;
beforeAll(async () => {
  opened = await openServerDatabase();
  superuser = new pg.Client({ connectionString: opened.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await opened.drop();
});
beforeEach(async () => {
  clinic = await plantClinic(superuser);
  database = openDatabase(opened.serverUrl, 1);
  return () => database.close();
});

const entry: AuditEntry = {
  actorKind: "system",
  actorId: null,
  action: "test.readLast",
  entity: null,
  clientId: null,
  requestId: "test",
};

function readLast<T>(work: (tx: ClinicTx) => Promise<T>): Promise<T> {
  return withClinic(database, { by: "system", clinicId: clinic.clinicId, purpose: "test" }, async (tx) => {
    tx.endAfterNext(entry);
    return { value: await work(tx), audit: entry };
  });
}

async function entries(): Promise<number> {
  const { rows } = await superuser.query<{ count: number }>(
    "select count(*)::int from audit.entry where clinic_id = $1 and action = $2",
    [clinic.clinicId, entry.action],
  );
  return rows[0]?.count ?? 0;
}

const echo = {
  name: "test_echo",
  text: "select $1::text as text, $2::int as number, $3::timestamptz as moment, (select count(*)::int from public.client where clinic_id = $4) as clients",
};

test("the last statement answers the same before and after it is prepared, with one audit entry each time", async () => {
  const moment = new Date("2026-03-01T10:00:00.123Z");
  const values = ['it\'s \\ "said"; commit; -- €', null, moment, clinic.clinicId];
  for (let use = 1; use <= 3; use += 1) {
    const rows = await readLast((tx) => tx.sql(echo, values));
    expect(rows).toEqual([{ text: values[0], number: null, moment, clients: 1 }]);
    expect(await entries()).toBe(use);
  }
});

test("nothing follows the last statement", async () => {
  await readLast((tx) => tx.sql(echo, ["", 1, null, clinic.clinicId]));
  const twice = readLast(async (tx) => {
    await tx.sql(echo, ["", 1, null, clinic.clinicId]);
    return tx.sql(echo, ["", 1, null, clinic.clinicId]);
  });
  await expect(twice).rejects.toThrow("has ended");
});

test("a last statement that fails leaves no audit entry, and the connection serves on", async () => {
  const divide = { name: "test_divide", text: "select 1 / $1::int as result" };
  await readLast((tx) => tx.sql(divide, [1]));
  await expect(readLast((tx) => tx.sql(divide, [0]))).rejects.toThrow("division by zero");
  expect(await entries()).toBe(1);
  expect(await readLast((tx) => tx.sql(divide, [1]))).toEqual([{ result: 1 }]);
});

test("a value that no literal is made of is refused", async () => {
  await readLast((tx) => tx.sql(echo, ["", 1, null, clinic.clinicId]));
  await expect(readLast((tx) => tx.sql(echo, [{}, 1, null, clinic.clinicId]))).rejects.toThrow(
    "a last statement takes",
  );
  await expect(readLast((tx) => tx.sql(echo, ["", Number.NaN, null, clinic.clinicId]))).rejects.toThrow(
    "a last statement takes",
  );
});
