/**
 * Every table with a clinic_id is sealed: forced row-level security with both clauses, keys, foreign keys, unique
 * constraints and indexes led by clinic_id. A reading of the text only; the database's own tests are the proof.
 */
import { finish, readHouse, staleExceptions, type HouseFile } from "./house.ts";

/** `table (columns)` of an index → why it is not led by clinic_id. Shrink this list; do not grow it. */
const index_exceptions: Readonly<Record<string, string>> = {
  "public.member (person_id)": "after sign-in, the clinics of a person are looked up before one is open",
  "public.client (person_id)": "after sign-in, the clinics of a person are looked up before one is open",
};

interface Table {
  readonly name: string;
  readonly body: string;
  readonly where: string;
}

/** Says for each clinic-owned table of the migrations what its seal lacks. */
export function problemsIn(
  migrations: readonly HouseFile[],
  indexExceptions: Readonly<Record<string, string>>,
): string[] {
  const sql = withoutComments(migrations.map((file) => file.text).join("\n"));
  const tables = migrations
    .flatMap((file) => tablesOf(withoutComments(file.text), file.path))
    .filter((table) => /^\s*clinic_id\s/m.test(table.body));
  const names = new Set(tables.map((table) => table.name));
  return [
    ...tables.flatMap((table) =>
      [...keyProblems(table.body, names), ...sealProblems(table.name, sql)].map(
        (problem) => `${table.where}: ${table.name} ${problem}`,
      ),
    ),
    ...indexProblems(sql, names, indexExceptions),
  ];
}

function tablesOf(sql: string, path: string): Table[] {
  return [...sql.matchAll(/create table (?:if not exists )?([\w."]+) \(\n([\s\S]*?)\n\)/gi)].map((match) => ({
    name: qualified(match[1] ?? ""),
    body: match[2] ?? "",
    where: path,
  }));
}

function keyProblems(body: string, clinicOwned: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  if (!/primary key \(clinic_id\b/i.test(body) && !/clinic_id [^,\n]*primary key/i.test(body)) {
    problems.push("has no primary key led by clinic_id");
  }
  for (const [, columns] of body.matchAll(/(?:foreign key|unique) \(([^)]*)\)/gi)) {
    if (!/^clinic_id\b/.test(columns ?? "")) problems.push(`has a key (${columns}) not led by clinic_id`);
  }
  for (const [, column, target] of body.matchAll(/^\s*(\w+) [^\n]*?\breferences ([\w."]+)/gim)) {
    if (column?.toLowerCase() === "foreign" || column === "clinic_id") continue;
    if (clinicOwned.has(qualified(target ?? "")))
      problems.push(`points from ${column} to ${target} without clinic_id`);
  }
  return problems;
}

function sealProblems(name: string, sql: string): string[] {
  if (new RegExp(`call public\\.seal\\('${name.replace(".", "\\.")}'`, "i").test(sql)) return [];
  const table = `(?:${name.replace(".", "\\.")}|${name.replace(/^public\./, "")})`;
  const wanted = {
    "row-level security enabled": `alter table ${table} enable row level security`,
    "row-level security forced": `alter table ${table} force row level security`,
    "a policy with USING and WITH CHECK": `create policy \\w+ on ${table}\\s[^;]*using \\([^;]*with check \\(`,
  };
  return Object.entries(wanted)
    .filter(([, pattern]) => !new RegExp(pattern, "i").test(sql))
    .map(([what]) => `lacks ${what}`);
}

function indexProblems(
  sql: string,
  clinicOwned: ReadonlySet<string>,
  exceptions: Readonly<Record<string, string>>,
): string[] {
  const loose = [
    ...sql.matchAll(/create (?:unique )?index (?:\w+ )?on ([\w."]+)(?: using \w+)? \(([^)]*)\)/gi),
  ]
    .map(([, table = "", columns = ""]) => ({ table: qualified(table), columns: columns.trim() }))
    .filter(({ table, columns }) => clinicOwned.has(table) && !/^clinic_id\b/.test(columns))
    .map(({ table, columns }) => `${table} (${columns})`);
  return [
    ...loose
      .filter((index) => !(index in exceptions))
      .map((index) => `the index ${index} is not led by clinic_id`),
    ...staleExceptions(Object.keys(exceptions), new Set(loose)),
  ];
}

function qualified(name: string): string {
  const plain = name.replaceAll('"', "").toLowerCase();
  return plain.includes(".") ? plain : `public.${plain}`;
}

function withoutComments(sql: string): string {
  return sql.replaceAll(/--[^\n]*/g, "");
}

if (import.meta.main) {
  finish(
    "clinic-owned tables are sealed",
    problemsIn(readHouse("packages/db/migrations/*.sql"), index_exceptions),
  );
}
