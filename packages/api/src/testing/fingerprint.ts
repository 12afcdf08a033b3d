import pg from "pg";

/** A hash of every row that a clinic's data and audit consist of, sessions and rate limits aside. */
export async function openFingerprint(
  superuserUrl: string,
): Promise<{ take(): Promise<string>; close(): Promise<void> }> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'outbox') and tablename <> 'schema_migration' order by 1",
  );
  const parts = rows.map(
    ({ name }) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${name} t)`,
  );
  const statement = `select md5(concat(${parts.join(", ")})) as print`;
  return {
    async take() {
      const taken = await client.query<{ print: string }>(statement);
      return taken.rows[0]?.print ?? "";
    },
    close: () => client.end(),
  };
}
