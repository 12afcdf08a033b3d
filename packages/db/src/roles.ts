import type { ClientBase } from "pg";

/**
 * Roles of the installation. `owner` migrates and owns everything; a server's login owns nothing, inherits nothing and takes
 * on exactly one role per transaction (`SET LOCAL ROLE`): `app` for clinic data, `auth` for identity.
 */
const groupRoles = ["owner", "app", "auth", "audit", "gate", "directory", "backup"] as const;

export const loginRole = "goldthread_server";

/**
 * Makes the roles that are missing. Needs a role that may create roles (once per PostgreSQL cluster).
 * @param password of the server's login, set anew each time; null leaves it as it is.
 */
export async function ensureRoles(client: ClientBase, password: string | null): Promise<void> {
  for (const name of groupRoles) await createRole(client, `goldthread_${name}`, "nologin");
  await createRole(client, loginRole, "login");
  await client.query(`alter role ${loginRole} noinherit`);
  await client.query(`grant goldthread_app, goldthread_auth to ${loginRole}`);
  await client.query("grant goldthread_audit, goldthread_gate, goldthread_directory to goldthread_owner");
  if (password !== null)
    await client.query(`alter role ${loginRole} password ${client.escapeLiteral(password)}`);
}

async function createRole(client: ClientBase, name: string, kind: "login" | "nologin"): Promise<void> {
  await client.query(
    `do $$ begin create role ${name} ${kind} nosuperuser nobypassrls nocreatedb nocreaterole; exception when duplicate_object then null; end $$`,
  );
}

export interface RoleProblem {
  problem: "superuser" | "bypassesRowSecurity" | "ownsTables" | "readsDirectly" | "missingRoles";
  role: string;
}

/** What makes the connected role unfit to serve. Empty: it can do nothing but take on `app` and `auth`. */
export async function findRoleProblems(client: ClientBase): Promise<RoleProblem[]> {
  const { rows } = await client.query<{
    role: string;
    super: boolean;
    bypass: boolean;
    owns: boolean;
    reads: boolean;
    member: boolean;
  }>(`
    select current_user as role, r.rolsuper as super, r.rolbypassrls as bypass,
      exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'v', 'p')) as owns,
      exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind = 'r' and n.nspname in ('public', 'auth', 'audit', 'outbox') and not r.rolsuper
                and c.relname <> 'schema_migration' and has_table_privilege(r.oid, c.oid, 'select')) as reads,
      pg_has_role(r.oid, 'goldthread_app', 'member') and pg_has_role(r.oid, 'goldthread_auth', 'member') as member
    from pg_roles r where r.rolname = current_user`);
  const found = rows[0];
  if (found === undefined) throw new Error("pg_roles has no row for the connected role");
  const problems: RoleProblem[] = [];
  const add = (problem: RoleProblem["problem"]) => problems.push({ problem, role: found.role });
  if (found.super) add("superuser");
  if (found.bypass) add("bypassesRowSecurity");
  if (found.owns) add("ownsTables");
  if (found.reads) add("readsDirectly");
  if (!found.member) add("missingRoles");
  return problems;
}
