import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ClinicTable, listClinicTables } from "./testing/clinic-tables.ts";
import { plantClinic } from "./testing/plant-clinic.ts";
import { type ServerDatabase, openServerDatabase } from "./testing/open-server-database.ts";

/** Indexes that begin with something else, and why: the switcher looks a person's clinics up across clinics. */
const indexesAcrossClinics = ["client_by_person", "member_by_person"];
/** Policies beside the seal: `gate.belongings` and `gate.clinics` look across clinics, at names and membership alone. */
const otherPolicies = [
  "public.client directory_reads",
  "public.clinic directory_reads",
  "public.member directory_reads",
];
/** Functions that run with their owner's rights. Each is a door; a new one is to be reviewed before it is listed here. */
const doors = [
  "audit.append goldthread_audit",
  "gate.belongings goldthread_directory",
  "gate.clinics goldthread_directory",
  "gate.enter goldthread_gate",
  "gate.people goldthread_gate",
];

const seal = (key: string) => `(${key} = ( SELECT current_clinic() AS current_clinic))`;

let opened: ServerDatabase;
let client: pg.Client;
let tables: ClinicTable[];
beforeAll(async () => {
  opened = await openServerDatabase();
  client = new pg.Client({ connectionString: opened.superuserUrl });
  await client.connect();
  tables = await listClinicTables(client);
});
afterAll(async () => {
  await client.end();
  await opened.drop();
});

const names = async (text: string, values: unknown[] = []) =>
  (await client.query<{ name: string }>(text, values)).rows.map(({ name }) => name);

test("every table of the public schema belongs to clinics", async () => {
  const all = await names(
    "select 'public.' || relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migration' order by 1",
  );
  expect(tables.map(({ name }) => name).filter((name) => name.startsWith("public."))).toEqual(all);
});

test("every one of them has row-level security, forced, and the seal with both clauses for everybody", async () => {
  const { rows } = await client.query<{
    name: string;
    enabled: boolean;
    forced: boolean;
    command: string;
    permissive: boolean;
    roles: string;
    reads: string;
    writes: string;
  }>(
    `select c.oid::regclass::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, p.polcmd as command, p.polpermissive as permissive,
       p.polroles::text as roles, pg_get_expr(p.polqual, c.oid) as reads, pg_get_expr(p.polwithcheck, c.oid) as writes
     from pg_class c left join pg_policy p on p.polrelid = c.oid and p.polname = 'clinic_sealed' where c.oid = any ($1::oid[]) order by c.oid`,
    [tables.map(({ oid }) => oid)],
  );
  const keys = new Map(tables.map(({ oid, key }) => [oid, key]));
  const expected = [...keys]
    .toSorted(([a], [b]) => a - b)
    .map(([, key]) => ({
      enabled: true,
      forced: true,
      command: "*",
      permissive: true,
      roles: "{0}",
      reads: seal(key),
      writes: seal(key),
    }));
  expect(rows.map(({ name: _name, ...policy }) => policy)).toEqual(expected);
});

test("no other policy opens them but the reviewed ones", async () => {
  const found = await names(
    `select n.nspname || '.' || c.relname || ' ' || p.polname as name from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
     where p.polname <> 'clinic_sealed' order by 1`,
  );
  expect(found).toEqual(otherPolicies);
});

describe("keys", () => {
  test("every primary key, unique constraint and index begins with the clinic", async () => {
    const { rows } = await client.query<{ name: string; first: string; key: string }>(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid, 1, true) as first from pg_index i where i.indrelid = any ($1::oid[])`,
      [tables.map(({ oid }) => oid)],
    );
    expect(rows.length).toBeGreaterThan(tables.length);
    const others = rows
      .filter(({ first, name }) => first !== "clinic_id" && name !== "clinic_pkey")
      .map(({ name }) => name);
    expect(others.toSorted()).toEqual(indexesAcrossClinics);
  });

  test("every reference from one clinic's table to another carries the clinic", async () => {
    const { rows } = await client.query<{ name: string; own: string[]; theirs: string[]; target: string }>(
      `select k.conrelid::regclass || '.' || k.conname as name, k.confrelid::regclass::text as target,
         (select array_agg(a.attname::text order by o.at) from unnest(k.conkey) with ordinality o (num, at) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.num) as own,
         (select array_agg(a.attname::text order by o.at) from unnest(k.confkey) with ordinality o (num, at) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = o.num) as theirs
       from pg_constraint k where k.contype = 'f' and k.conrelid = any ($1::oid[]) and k.confrelid = any ($1::oid[])`,
      [tables.map(({ oid }) => oid)],
    );
    expect(rows.length).toBeGreaterThan(20);
    const plain = rows.filter(
      ({ own, theirs, target }) =>
        own[0] !== "clinic_id" || theirs[0] !== (target === "clinic" ? "id" : "clinic_id"),
    );
    expect(plain).toEqual([]);
  });

  test("a reference to another clinic's row is refused, though the row is there", async () => {
    const one = await plantClinic(client);
    const other = await plantClinic(client);
    await expect(
      client.query(
        "insert into public.care_team (clinic_id, client_id, member_id, role) values ($1, $2, $3, 'member')",
        [one.clinicId, one.clientId, other.memberId],
      ),
    ).rejects.toMatchObject({ code: "23503" });
  });
});

describe("rights", () => {
  test("the server's login owns nothing and reads nothing by itself", async () => {
    expect(
      await names(
        "select c.oid::regclass::text as name from pg_class c where c.relowner = 'goldthread_server'::regrole",
      ),
    ).toEqual([]);
    const readable = await names(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v')
         and n.nspname in ('public', 'auth', 'audit', 'outbox') and has_table_privilege('goldthread_server', c.oid, 'select')`,
    );
    expect(readable).toEqual(["schema_migration"]);
  });

  test("the app's role may not empty, alter or trigger on any table, nor touch identity", async () => {
    const found = await names(
      `select c.oid::regclass::text || ' ' || right_ as name from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join unnest(array['truncate', 'references', 'trigger']) right_
       where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth', 'audit', 'outbox') and has_table_privilege('goldthread_app', c.oid, right_)`,
    );
    expect(found).toEqual([]);
    const identity = await names(
      `select c.relname as name from pg_class c cross join unnest(array['select', 'insert', 'update', 'delete']) right_
       where c.relnamespace = 'auth'::regnamespace and c.relkind = 'r' and has_table_privilege('goldthread_app', c.oid, right_)`,
    );
    expect(identity).toEqual([]);
  });

  test("the identity role reaches no clinic's table", async () => {
    const found = await names(
      `select c.oid::regclass::text as name from pg_class c cross join unnest(array['select', 'insert', 'update']) right_
       where c.oid = any ($1::oid[]) and (has_any_column_privilege('goldthread_auth', c.oid, right_) or has_table_privilege('goldthread_auth', c.oid, 'delete'))`,
      [tables.map(({ oid }) => oid)],
    );
    expect(found).toEqual([]);
  });

  test("functions that run with their owner's rights are the reviewed ones, each with its search path emptied", async () => {
    const found = await names(
      `select p.oid::regproc::text || ' ' || p.proowner::regrole as name from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text in ('public', 'auth', 'audit', 'gate', 'outbox')
         and p.proconfig @> array['search_path=""'] order by 1`,
    );
    expect(found).toEqual(doors);
    expect(
      await names(
        "select p.oid::regproc::text as name from pg_proc p where p.prosecdef and p.pronamespace >= 16384",
      ),
    ).toHaveLength(doors.length);
    expect(
      await names(
        "select p.oid::regproc::text as name from pg_proc p where p.prosecdef and p.pronamespace >= 16384 and has_function_privilege('goldthread_backup', p.oid, 'execute')",
      ),
    ).toEqual([]);
  });

  test("a view would read with its reader's rights", async () => {
    const found = await names(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v'
         and n.nspname in ('public', 'auth', 'audit', 'outbox', 'gate') and not coalesce(c.reloptions @> array['security_invoker=true'], false)`,
    );
    expect(found).toEqual([]);
  });
});
