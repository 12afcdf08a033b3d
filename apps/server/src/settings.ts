import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** How the server is to run, read from the environment once. */
export interface Settings {
  production: boolean;
  /** Whether the demonstration is offered: never in production. */
  demo: boolean;
  port: number;
  host: string;
  /** Without a slash at the end. */
  publicUrl: string;
  /** Folder of the embedded database and its keys. */
  dataFolder: string;
  /** The server's connection to an outside PostgreSQL; null: the embedded one. */
  databaseUrl: string | null;
  /** A role that may migrate an outside PostgreSQL; null: `databaseUrl` itself, outside production. */
  ownerUrl: string | null;
  /** 32 bytes; null where none was given. */
  rootKey: Buffer | null;
  smtpUrl: string | null;
  mailFrom: string;
  /** Bearer token for /metrics from other machines; null: this machine alone may read it. */
  metricsToken: string | null;
}

/** A setting that cannot be used: one sentence saying which and why. */
export class SettingProblem extends Error {}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Reads the environment. @throws SettingProblem */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const production = env["NODE_ENV"] === "production";
  const port = readPort(env["PORT"]);
  return {
    production,
    demo: !production && env["GOLDTHREAD_DEMO"] !== "off",
    port,
    host: env["HOST"] ?? "localhost",
    publicUrl: readUrl(env["PUBLIC_URL"] ?? `http://localhost:${port}`),
    dataFolder: resolve(env["GOLDTHREAD_DATA"] ?? join(root, "data")),
    databaseUrl: given(env["DATABASE_URL"]),
    ownerUrl: given(env["DATABASE_OWNER_URL"]),
    rootKey: readKey(env["GOLDTHREAD_ROOT_KEY"]),
    smtpUrl: given(env["SMTP_URL"]),
    mailFrom: env["MAIL_FROM"] ?? "Goldthread <no-reply@localhost>",
    metricsToken: given(env["METRICS_TOKEN"]),
  };
}

/** What makes a production start unsafe, each in one sentence. Empty: nothing found before the database is asked. */
export function findUnsafe(settings: Settings): string[] {
  if (!settings.production) return [];
  const found: string[] = [];
  if (settings.rootKey === null)
    found.push(
      "GOLDTHREAD_ROOT_KEY is missing: 32 random bytes in hex or base64, kept apart from the database.",
    );
  if (settings.databaseUrl === null)
    found.push(
      "DATABASE_URL is missing: in production Goldthread uses a PostgreSQL of yours, not the embedded one.",
    );
  if (!settings.publicUrl.startsWith("https://"))
    found.push("PUBLIC_URL must begin with https://: sessions are never sent in the clear.");
  return found;
}

/** A root key for an installation that keeps its own (embedded database, outside production). */
export const newRootKey = (): Buffer => randomBytes(32);

const given = (value: string | undefined): string | null =>
  value === undefined || value === "" ? null : value;

function readPort(value: string | undefined): number {
  const port = Number(given(value) ?? "4300");
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new SettingProblem(`PORT must be a whole number from 1 to 65535, and is "${value ?? ""}".`);
  return port;
}

function readUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw new SettingProblem(
      `PUBLIC_URL must be an address such as https://care.example, and is "${value}".`,
    );
  return value.replace(/\/+$/, "");
}

function readKey(value: string | undefined): Buffer | null {
  const text = given(value);
  if (text === null) return null;
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : Buffer.from(text, "base64");
  if (key.length !== 32)
    throw new SettingProblem("GOLDTHREAD_ROOT_KEY must be 32 bytes, in hex (64 digits) or base64.");
  return key;
}
