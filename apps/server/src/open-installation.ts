import { createAnnouncer } from "@goldthread/db/announce-live";
import { type Database, checkRole, hasDemoAccounts, openDatabase } from "@goldthread/db/database";
import { migrate } from "@goldthread/db/migrate";
import { loginRole } from "@goldthread/db/roles";
import type { House } from "@goldthread/services/kernel/house";
import { createHmac, randomBytes } from "node:crypto";
import { v7 } from "uuid";
import { findInstallation, startEmbedded, urlsOf } from "./embedded-postgres.ts";
import { SettingProblem, type Settings, findUnsafe } from "./settings.ts";

/** Milliseconds without use after which a member's session locks. */
const idle_lock_ms = 15 * 60 * 1000;

export interface OpenInstallation {
  house: House;
  close(): Promise<void>;
}

/**
 * Connects to the installation's database, embedded or outside, brings it up to date where that is this process's to do, and
 * makes sure that the role it serves with can do no more than it should.
 * @param join use an embedded database that a running server holds, instead of starting it (the command line)
 * @throws SettingProblem, one sentence each
 */
export async function openInstallation(
  settings: Settings,
  { log, join = false }: { log: (line: string) => void; join?: boolean },
): Promise<OpenInstallation> {
  const unsafe = findUnsafe(settings);
  if (unsafe.length > 0) throw new SettingProblem(unsafe.join("\n"));
  const reached =
    settings.databaseUrl === null
      ? await reachEmbedded(settings, log, join)
      : await reachOutside(settings, log);
  const database = openDatabase(reached.serverUrl);
  const close = async () => {
    await database.close();
    await reached.stop();
  };
  try {
    await refuseUnfit(database, settings);
    const announcer = createAnnouncer(database);
    return {
      house: makeHouse(settings, database, reached.rootKey, announcer.announce),
      async close() {
        announcer.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Reached {
  serverUrl: string;
  rootKey: Buffer;
  stop(): Promise<void>;
}

async function reachEmbedded(
  settings: Settings,
  log: (line: string) => void,
  join: boolean,
): Promise<Reached> {
  if (join) {
    const running = await findInstallation(settings.dataFolder);
    if (running !== null && (await isFit(urlsOf(running).serverUrl))) {
      return {
        serverUrl: urlsOf(running).serverUrl,
        rootKey: settings.rootKey ?? Buffer.from(running.rootKey, "hex"),
        stop: async () => {},
      };
    }
  }
  log(`Starting the embedded PostgreSQL in ${settings.dataFolder}`);
  const postgres = await startEmbedded(settings.dataFolder);
  try {
    await applyMigrations(postgres.superuserUrl, postgres.installation.serverPassword, log);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    serverUrl: postgres.serverUrl,
    rootKey: settings.rootKey ?? Buffer.from(postgres.installation.rootKey, "hex"),
    stop: () => postgres.stop(),
  };
}

/**
 * The server's own login is used as it is. Outside production an owner's will do: it migrates, and makes that login.
 */
async function reachOutside(settings: Settings, log: (line: string) => void): Promise<Reached> {
  const url = settings.databaseUrl ?? "";
  const rootKey = settings.rootKey ?? randomBytes(32);
  const stop = async () => {};
  if (settings.production || (await isFit(url))) return { serverUrl: url, rootKey, stop };
  const serverPassword = createHmac("sha256", rootKey).update("goldthread_server").digest("hex");
  try {
    await applyMigrations(settings.ownerUrl ?? url, serverPassword, log);
  } catch (error) {
    throw new SettingProblem(
      `The database at DATABASE_URL could not be prepared: ${error instanceof Error ? error.message : "unknown reason"}`,
    );
  }
  const server = new URL(url);
  server.username = loginRole;
  server.password = serverPassword;
  return { serverUrl: server.href, rootKey, stop };
}

async function applyMigrations(
  url: string,
  serverPassword: string,
  log: (line: string) => void,
): Promise<void> {
  const applied = await migrate(url, { serverPassword });
  if (applied.length > 0) log(`Brought the database up to date (${applied.join(", ")})`);
}

const roleProblems = {
  superuser: "is a superuser, to whom the seals between clinics do not apply",
  bypassesRowSecurity: "bypasses row-level security",
  ownsTables: "owns tables, and could lift their seals",
  readsDirectly: "can read tables without taking on a role",
  missingRoles: "has not been granted goldthread_app and goldthread_auth: run the migrations first",
} as const;

async function refuseUnfit(database: Database, settings: Settings): Promise<void> {
  const problems = await checkRole(database).catch((error: unknown) => {
    throw new SettingProblem(
      `The database does not answer: ${error instanceof Error ? error.message : "unknown reason"}`,
    );
  });
  if (problems.length > 0) {
    throw new SettingProblem(
      `Goldthread does not serve with this database role: ${problems.map(({ problem, role }) => `${role} ${roleProblems[problem]}`).join("; ")}.`,
    );
  }
  if (settings.production && (await hasDemoAccounts(database))) {
    throw new SettingProblem(
      "The database holds accounts of the demonstration: production starts with a database of its own.",
    );
  }
}

function makeHouse(
  settings: Settings,
  database: Database,
  rootKey: Buffer,
  announce: House["announce"],
): House {
  return {
    database,
    clock: () => new Date(),
    newId: () => v7(),
    demo: settings.demo,
    publicUrl: settings.publicUrl,
    rootKey,
    idleLockMs: idle_lock_ms,
    announce,
  };
}

/** Whether a connection answers and may do no more than a server's should. */
export async function isFit(url: string): Promise<boolean> {
  const database = openDatabase(url, 1);
  try {
    return (await checkRole(database)).length === 0;
  } catch {
    return false;
  } finally {
    await database.close();
  }
}
