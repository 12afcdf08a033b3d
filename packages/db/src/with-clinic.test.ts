import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DatabaseRefusal } from "./database-error.ts";
import { type Database, openDatabase } from "./database.ts";
import { type ServerDatabase, openServerDatabase } from "./testing/open-server-database.ts";
import { type PlantedClinic, plantClinic } from "./testing/plant-clinic.ts";
import { type ClinicTx, withClinic } from "./with-clinic.ts";
import { withIdentity } from "./with-identity.ts";

let opened: ServerDatabase;
let superuser: pg.Client;
let one: PlantedClinic;
let other: PlantedClinic;
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
  one = await plantClinic(superuser);
  other = await plantClinic(superuser);
});

function inside<T>(
  database: Database,
  { clinicId }: PlantedClinic,
  work: (tx: ClinicTx) => Promise<T>,
): Promise<T> {
  return withClinic(database, { by: "system", clinicId, purpose: "test" }, async (tx) => ({
    value: await work(tx),
    audit: null,
  }));
}

describe("look-ups of the same tick", () => {
  test("share a statement within one clinic, which shows that the recording would tell", async () => {
    await recording(async (database, statements) => {
      await inside(database, one, (tx) =>
        tx.prisma((prisma) =>
          Promise.all([clientOf(prisma, one, one.clientId), clientOf(prisma, one, other.clientId)]),
        ),
      );
      expect(
        looking(statements).some(
          ({ values }) => values.includes(one.clientId) && values.includes(other.clientId),
        ),
      ).toBe(true);
    });
  });

  test("of two clinics never share a statement or a connection, and each sees its own", async () => {
    await recording(async (database, statements) => {
      const both = barrier(2);
      const look = (clinic: PlantedClinic) =>
        inside(database, clinic, (tx) =>
          tx.prisma(async (prisma) => {
            await both();
            return clientOf(prisma, clinic, clinic.clientId);
          }),
        );
      const [mine, theirs] = await Promise.all([look(one), look(other)]);
      expect([mine?.clinicId, theirs?.clinicId]).toEqual([one.clinicId, other.clinicId]);
      const looked = looking(statements);
      expect(
        looked.filter(({ values }) => values.includes(one.clientId) && values.includes(other.clientId)),
      ).toEqual([]);
      const connectionOf = (id: string) =>
        new Set(looked.filter(({ values }) => values.includes(id)).map(({ connection }) => connection));
      expect(connectionOf(one.clientId).size).toBe(1);
      expect(connectionOf(one.clientId)).not.toEqual(connectionOf(other.clientId));
    });
  });

  test("of forty requests in two clinics each answer their own clinic alone", async () => {
    const asked = Array.from({ length: 40 }, (_unused, index) => (index % 2 === 0 ? one : other));
    const seen = await Promise.all(
      asked.map((clinic) =>
        inside(opened.database, clinic, (tx) =>
          tx.prisma((prisma) => prisma.client.findMany({ select: { clinicId: true } })),
        ),
      ),
    );
    expect(seen).toEqual(asked.map(({ clinicId }) => [{ clinicId }]));
  });
});

describe("what a transaction leaves on its connection", () => {
  test.each<[string, (tx: ClinicTx) => Promise<unknown>]>([
    ["nothing, after a commit", (tx) => tx.prisma((prisma) => prisma.client.findMany())],
    ["nothing, after a refusal", () => Promise.reject(new Error("refused"))],
    ["nothing, after a failed statement", (tx) => tx.sql({ name: "broken", text: "select 1 / 0" }, [])],
  ])("%s", async (_what, work) => {
    const database = openDatabase(opened.serverUrl, 1);
    try {
      await inside(database, one, work).catch(() => {});
      const { rows } = await database.pool.query(
        "select current_user::text as role, coalesce(current_setting('app.clinic_id', true), '') as clinic",
      );
      expect(rows).toEqual([{ role: "goldthread_server", clinic: "" }]);
      await expect(database.pool.query("select 1 from public.client")).rejects.toMatchObject({
        code: "42501",
      });
    } finally {
      await database.close();
    }
  });

  test("one connection is enough for Prisma and SQL together: a second is never asked for", async () => {
    const database = openDatabase(opened.serverUrl, 1);
    try {
      const [prisma, sql] = await inside(database, one, async (tx) => [
        await tx.prisma((lent) => lent.client.count()),
        await tx.sql<{ n: number }>(
          { name: "count", text: "select count(*)::int as n from public.client" },
          [],
        ),
      ]);
      expect([prisma, sql]).toEqual([1, [{ n: 1 }]]);
    } finally {
      await database.close();
    }
  });
});

describe("what is final", () => {
  test.each([
    ["a complete response", "update public.response set total = 27 where clinic_id = $1"],
    ["a signed intake", "update public.intake set sections = '{}' where clinic_id = $1"],
  ])("%s cannot be changed", async (_what, text) => {
    const changed = inside(opened.database, one, (tx) =>
      tx.sql({ name: text.slice(0, 40), text }, [one.clinicId]),
    );
    await expect(changed).rejects.toBeInstanceOf(DatabaseRefusal);
    await expect(changed).rejects.toMatchObject({ kind: "final" });
  });

  test.each([
    "response",
    "intake",
    "alert",
    "alert_event",
    "goal",
    "goal_event",
    "goal_rating",
    "client",
    "member",
  ])("nobody's %s can be deleted", async (table) => {
    await expect(
      inside(opened.database, one, (tx) =>
        tx.sql({ name: `delete ${table}`, text: `delete from public.${table} where clinic_id = $1` }, [
          one.clinicId,
        ]),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test.each(["alert_event", "goal_event", "goal_rating"])(
    "history is added to, not rewritten: %s",
    async (table) => {
      await expect(
        inside(opened.database, one, (tx) =>
          tx.sql(
            { name: `rewrite ${table}`, text: `update public.${table} set at = now() where clinic_id = $1` },
            [one.clinicId],
          ),
        ),
      ).rejects.toMatchObject({ code: "42501" });
    },
  );
});

describe("the audit", () => {
  const writes = [
    "insert into audit.entry (clinic_id, seq, at, actor_kind, action, previous_hash, hash) values ($1, 99, now(), 'system', 'x', '', '')",
    "update audit.entry set action = 'x' where clinic_id = $1",
    "delete from audit.entry where clinic_id = $1",
    "update audit.head set seq = 0 where clinic_id = $1",
    "delete from audit.head where clinic_id = $1",
  ];
  test.each(writes)("cannot be written by the app past its one function: %s", async (text) => {
    await expect(
      inside(opened.database, one, (tx) => tx.sql({ name: text.slice(0, 40), text }, [one.clinicId])),
    ).rejects.toMatchObject({ code: "42501" });
  });
  test.each(writes)("nor by identity: %s", async (text) => {
    await expect(
      withIdentity(opened.database, async (tx) => ({
        value: await tx.sql(text, [one.clinicId]),
        audit: null,
      })),
    ).rejects.toMatchObject({ code: "42501" });
  });
  test.each([
    "truncate audit.entry",
    "drop table audit.entry",
    "alter table audit.entry disable trigger all",
    "alter table audit.entry disable row level security",
  ])("cannot be undone from below: %s", async (text) => {
    await expect(
      inside(opened.database, one, (tx) => tx.sql({ name: text.slice(0, 40), text }, [])),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("is written with the work, or not at all", async () => {
    const entry = {
      actorKind: "system" as const,
      actorId: null,
      action: "test.work",
      entity: null,
      clientId: null,
      requestId: null,
    };
    const pass = { by: "system" as const, clinicId: one.clinicId, purpose: "test" };
    await withClinic(opened.database, pass, () => Promise.resolve({ value: null, audit: entry }));
    await withClinic(opened.database, pass, () => Promise.reject(new Error("failed"))).catch(() => {});
    // The commit itself fails here: the entry names a kind of actor that there is not.
    await withClinic(opened.database, pass, async (tx) => {
      await tx.sql({ name: "rename", text: "update public.clinic set name = 'Renamed' where id = $1" }, [
        one.clinicId,
      ]);
      return { value: null, audit: { ...entry, actorKind: "ghost" as "system" } };
    }).catch(() => {});
    const { rows } = await superuser.query(
      "select action from audit.entry where clinic_id = $1 order by seq",
      [one.clinicId],
    );
    expect(rows).toEqual([{ action: "clinic.create" }, { action: "test.work" }]);
    const { rows: clinics } = await superuser.query("select name from public.clinic where id = $1", [
      one.clinicId,
    ]);
    expect(clinics).toEqual([{ name: "Planted Clinic" }]);
  });
});

const clientOf = (
  prisma: Parameters<Parameters<ClinicTx["prisma"]>[0]>[0],
  { clinicId }: PlantedClinic,
  id: string,
) => prisma.client.findUnique({ where: { clinicId_id: { clinicId, id } } });

interface Statement {
  connection: number;
  text: string;
  values: unknown[];
}

const looking = (statements: Statement[]) =>
  statements.filter(({ text }) => /from "public"."client"/i.test(text));

/** A database of its own whose connections write down every statement they are sent. */
async function recording(
  work: (database: Database, statements: Statement[]) => Promise<void>,
): Promise<void> {
  const database = openDatabase(opened.serverUrl);
  const statements: Statement[] = [];
  let connections = 0;
  database.pool.on("connect", (client) => {
    const connection = (connections += 1);
    const send = client.query.bind(client) as (...sent: unknown[]) => unknown;
    Object.assign(client, {
      query(first: unknown, ...rest: unknown[]) {
        const config =
          typeof first === "string"
            ? { text: first, values: rest[0] }
            : (first as { text: string; values?: unknown });
        statements.push({
          connection,
          text: config.text,
          values: Array.isArray(config.values) ? config.values.flat() : [],
        });
        return send(first, ...rest);
      },
    });
  });
  try {
    await work(database, statements);
  } finally {
    await database.close();
  }
}

/** Lets nobody through until `count` have come, and then all in one tick. */
function barrier(count: number): () => Promise<void> {
  let arrived = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  return () => {
    arrived += 1;
    if (arrived === count) resolve();
    return promise;
  };
}
