import type { Client } from "pg";

/** A table whose rows belong to clinics, as the catalog knows it. */
export interface ClinicTable {
  /** `schema.table`. */
  name: string;
  oid: number;
  /** The column that says whose a row is. */
  key: "clinic_id" | "id";
  columns: string[];
}

/** Every table of clinics: all with a `clinic_id`, and the clinics' own. */
export async function listClinicTables(client: Client): Promise<ClinicTable[]> {
  const { rows } = await client.query<ClinicTable>(
    `select n.nspname || '.' || c.relname as name, c.oid::int as oid,
       case when c.oid = 'public.clinic'::regclass then 'id' else 'clinic_id' end as key,
       array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and n.nspname in ('public', 'audit', 'auth', 'outbox')
     group by n.nspname, c.relname, c.oid
     having bool_or(a.attname = 'clinic_id') or c.oid = 'public.clinic'::regclass
     order by 1`,
  );
  return rows;
}
