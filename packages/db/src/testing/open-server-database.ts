import { openTestDatabase } from "@goldthread/testing/postgres/open-test-database";
import pg from "pg";
import { type Database, openDatabase } from "../database.ts";
import { loginRole } from "../roles.ts";
import { server_test_password } from "./server-password.ts";

/** A suite's own migrated database, opened as the server opens it. */
export interface ServerDatabase {
  /** As the server's login role: owns nothing, bypasses nothing. */
  database: Database;
  /** The same database as its superuser, to look behind the seal or to tamper. */
  superuserUrl: string;
  serverUrl: string;
  /** Runs statements as the superuser. */
  tamper(statements: string): Promise<void>;
  /** Closes the pool and drops the database. */
  drop(): Promise<void>;
}

/** Needs this folder's `global-setup` as vitest's globalSetup. Drop it in `afterAll`. */
export async function openServerDatabase(): Promise<ServerDatabase> {
  const made = await openTestDatabase();
  const serverUrl = serverUrlOf(made.url);
  const database = openDatabase(serverUrl);
  return {
    database,
    superuserUrl: made.url,
    serverUrl,
    async tamper(statements) {
      const client = new pg.Client({ connectionString: made.url });
      await client.connect();
      try {
        await client.query(statements);
      } finally {
        await client.end();
      }
    },
    async drop() {
      await database.close();
      await made.drop();
    },
  };
}

/** The server's own way into the database that the superuser's connection string names. */
export function serverUrlOf(superuserUrl: string): string {
  const url = new URL(superuserUrl);
  url.username = loginRole;
  url.password = server_test_password;
  return url.href;
}
