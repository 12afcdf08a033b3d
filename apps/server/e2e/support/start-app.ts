import { type ServerDatabase, openServerDatabase } from "@goldthread/db/testing/open-server-database";
import { findFreePort } from "@goldthread/postgres/find-free-port";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import pg from "pg";

const serverFolder = fileURLToPath(new URL("../..", import.meta.url));

/** The real server as a process of its own, on a database of its own. */
export interface RunningApp {
  url: string;
  database: ServerDatabase;
  /** Runs the operator's command line on the same database. @returns what it printed */
  goldthread(...args: string[]): Promise<string>;
  /** The newest mail to somebody, as it waits in the outbox. */
  mailTo(address: string): Promise<string>;
  /** Looks into the database, past the server and its seals. */
  rows<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Starts it. @param demo with the demonstration's people in it */
export async function startApp({ demo }: { demo: boolean }): Promise<RunningApp> {
  const database = await openServerDatabase();
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: database.serverUrl,
    GOLDTHREAD_DEMO: demo ? "on" : "off",
    GOLDTHREAD_ROOT_KEY: "11".repeat(32),
    NODE_ENV: "test",
  };
  const server = spawn(process.execPath, ["--enable-source-maps", "dist/main.js"], {
    cwd: serverFolder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Ready in")) resolve();
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) =>
      reject(new Error(`The server ended with ${code ?? "a signal"}:\n${output}`)),
    );
  });
  await ready;
  return {
    url,
    database,
    goldthread: (...args) => runCommand(args, env),
    mailTo: (address) => readMail(database.superuserUrl, address),
    rows: (statement, values) => readRows(database.superuserUrl, statement, values),
    async stop() {
      const ended = once(server, "exit");
      server.kill("SIGINT");
      await ended;
      await database.drop();
    },
  };
}

async function runCommand(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const command = spawn(process.execPath, ["dist/cli.js", ...args], {
    cwd: serverFolder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  command.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  command.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(command, "close")) as [number];
  if (code !== 0) throw new Error(`goldthread ${args.join(" ")} ended with ${code}:\n${output}`);
  return output.trim();
}

async function readMail(url: string, address: string): Promise<string> {
  const [mail] = await readRows<{ body: string }>(
    url,
    "select body from outbox.mail where recipient = $1 order by created_at desc limit 1",
    [address],
  );
  if (mail === undefined) throw new Error(`No mail to ${address} waits in the outbox`);
  return mail.body;
}

async function readRows<Row extends object>(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The link in a mail. */
export function linkIn(mail: string): string {
  const link = /https?:\/\/\S+/.exec(mail)?.[0];
  if (link === undefined) throw new Error("The mail has no link");
  return link;
}
