import { randomBytes } from "node:crypto";
import { onCluster } from "@goldthread/testing/postgres/create-database";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkRole } from "./database.ts";
import { findRoleProblems, type RoleProblem } from "./roles.ts";
import { type ServerDatabase, openServerDatabase } from "./testing/open-server-database.ts";

let opened: ServerDatabase;
beforeAll(async () => {
  opened = await openServerDatabase();
});
afterAll(() => opened.drop());

test("the server's own role is fit to serve", async () => {
  expect(await checkRole(opened.database)).toEqual([]);
});

test("a superuser is not", async () => {
  const problems = await onCluster(opened.superuserUrl, findRoleProblems);
  expect(problems.map(({ problem }) => problem)).toContain("superuser");
});

test.each<[RoleProblem["problem"], string, (role: string) => string]>([
  ["bypassesRowSecurity", "nologin noinherit bypassrls", (role) => grants(role)],
  [
    "ownsTables",
    "nologin noinherit",
    (role) => `${grants(role)}; create table public.stray (); alter table public.stray owner to ${role}`,
  ],
  ["readsDirectly", "nologin inherit", (role) => grants(role)],
  ["readsDirectly", "nologin noinherit", (role) => `${grants(role)}; grant select on auth.person to ${role}`],
  ["missingRoles", "nologin noinherit", (role) => `grant goldthread_app to ${role}`],
])("a role is told %s (%s)", async (problem, attributes, prepare) => {
  expect(await problemsOf(attributes, prepare)).toContain(problem);
});

const grants = (role: string) => `grant goldthread_app, goldthread_auth to ${role}`;

async function problemsOf(attributes: string, prepare: (role: string) => string): Promise<string[]> {
  const role = `t_role_${randomBytes(4).toString("hex")}`;
  return onCluster(opened.superuserUrl, async (client: pg.Client) => {
    // Undone at the end: roles belong to the whole cluster.
    await client.query("begin");
    await client.query(`create role ${role} ${attributes}; ${prepare(role)}; set local role ${role}`);
    const problems = await findRoleProblems(client);
    await client.query("rollback");
    return problems.map((found) => found.problem);
  });
}
