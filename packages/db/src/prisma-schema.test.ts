import { readFile } from "node:fs/promises";
import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServerDatabase, openServerDatabase } from "./testing/open-server-database.ts";

let opened: ServerDatabase;
beforeAll(async () => {
  opened = await openServerDatabase();
});
afterAll(() => opened.drop());

test("Prisma's schema and the migrated database agree on every table, column, type, default and key, both ways", async () => {
  const schema = await readFile(new URL("../prisma/schema.prisma", import.meta.url), "utf8");
  expect(parsePrisma(schema)).toEqual(await readDatabase());
});

test.each([
  ["a column left out", /^ {2}pronouns .*\n/m, ""],
  ["a column too many", /^ {2}pronouns /m, "  hobbies String\n  pronouns "],
  ["another type", "baseline Float", "baseline String"],
  ["null where there is none", "  displayName String @map", "  displayName String? @map"],
  ["another key", "@@id([clinicId, clientId, memberId])", "@@id([clinicId, memberId])"],
  ["a table left out", /^model Practice \{.*?^\}/ms, ""],
] as const)("%s would be noticed", async (_what, pattern, replacement) => {
  const schema = await readFile(new URL("../prisma/schema.prisma", import.meta.url), "utf8");
  const changed = schema.replace(pattern, replacement);
  expect(changed).not.toBe(schema);
  expect(parsePrisma(changed)).not.toEqual(await readDatabase());
});

/** Tables of the public schema: columns as `name type null|not null [default]`, by name, and the primary key in order. */
type Tables = Record<string, { columns: string[]; key: string[] }>;

const types: Record<string, string> = {
  "String @db.Uuid": "uuid",
  String: "text",
  Int: "int4",
  Float: "float8",
  Boolean: "bool",
  "DateTime @db.Timestamptz(6)": "timestamptz",
  "DateTime @db.Date": "date",
  Json: "jsonb",
  "Json @db.Json": "json",
  Bytes: "bytea",
};

function parsePrisma(schema: string): Tables {
  const tables: Tables = {};
  for (const [, body = ""] of schema.matchAll(/^model \w+ \{(.*?)^\}/gms)) {
    const name = body.match(/@@map\("(\w+)"\)/)?.[1] ?? "";
    const fields = [...body.matchAll(/^ {2}(\w+) (\w+)(\[\])?(\?)?(.*)$/gm)];
    const columnOf = new Map(
      fields.map(([, field = "", , , , rest = ""]) => [field, rest.match(/@map\("(\w+)"\)/)?.[1] ?? field]),
    );
    const columns = fields.map(([, field = "", type = "", list = "", optional = "", rest = ""]) => {
      const native = rest.match(/@db\.\w+(\(\d+\))?/)?.[0];
      const sqlType = types[native === undefined ? type : `${type} ${native}`] ?? `unknown ${type}`;
      return [
        columnOf.get(field),
        list === "" ? sqlType : `_${sqlType}`,
        optional === "" ? "not null" : "null",
        ...(rest.includes("@default") ? ["default"] : []),
      ].join(" ");
    });
    const keyFields =
      body.match(/@@id\(\[([^\]]*)\]\)/)?.[1]?.split(",") ??
      fields.flatMap(([, field = "", , , , rest = ""]) => (rest.includes("@id") ? [field] : []));
    tables[name] = {
      columns: columns.toSorted(),
      key: keyFields.map((field) => columnOf.get(field.trim()) ?? field),
    };
  }
  return tables;
}

async function readDatabase(): Promise<Tables> {
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query<{ name: string; columns: string[]; key: string[] }>(
      `select c.relname as name,
         (select array_agg(a.attname || ' ' || t.typname || case when a.attnotnull then ' not null' else ' null' end || case when a.atthasdef then ' default' else '' end)
          from pg_attribute a join pg_type t on t.oid = a.atttypid where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         (select array_agg(a.attname::text order by o.at) from pg_index i cross join unnest(i.indkey::int[]) with ordinality o (num, at)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = o.num where i.indrelid = c.oid and i.indisprimary) as key
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'`,
    ),
  );
  return Object.fromEntries(
    rows.map(({ name, columns, key }) => [name, { columns: columns.toSorted(), key }]),
  );
}
