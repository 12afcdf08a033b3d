import { type ServerDatabase, openServerDatabase } from "@goldthread/db/testing/open-server-database";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** The whole API with its schemas is printed in one go. */
const printed_bytes_max = 64 * 1024 * 1024;

const absent = "00000000-0000-7000-8000-000000000000";

let opened: ServerDatabase;
beforeAll(async () => {
  opened = await openServerDatabase();
});
afterAll(() => opened.drop());

function goldthread(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: "utf8",
    maxBuffer: printed_bytes_max,
    env: {
      ...process.env,
      DATABASE_URL: opened.serverUrl,
      GOLDTHREAD_ROOT_KEY: "33".repeat(32),
      NODE_ENV: "test",
      ...env,
    },
  });
  return { status, out: stdout.trim(), error: stderr.trim() };
}

test("help names every command and ends well; an unknown command ends with 2", () => {
  const help = goldthread(["--help"]);
  expect(help.status).toBe(0);
  for (const command of ["clinic", "admin", "migrate", "seed", "db", "api", "audit", "measure", "exercise"])
    expect(help.out).toContain(command);
  expect(goldthread(["nonsense"]).status).toBe(2);
});

test("a clinic is made, its administrator invited, and its audit chain verified", () => {
  const made = goldthread([
    "clinic",
    "create",
    "--name",
    "Test Harbour",
    "--time-zone",
    "Europe/Madrid",
    "--locale",
    "es",
    "--crisis-region",
    "ES",
  ]);
  expect(made).toMatchObject({ status: 0, error: "" });
  expect(made.out).toMatch(/^[0-9a-f-]{36}$/);
  const invited = goldthread([
    "admin",
    "invite",
    "--clinic",
    made.out,
    "--email",
    "first@example.org",
    "--name",
    "First Admin",
  ]);
  expect(invited).toMatchObject({ status: 0 });
  expect(invited.out).toMatch(/^http:\/\/localhost:\d+\/invitation\/\S+$/);
  const verified = goldthread(["audit", "verify", "--clinic", made.out]);
  expect(verified).toMatchObject({ status: 0 });
  expect(verified.out).toContain("unbroken");
});

test("a chain that somebody rewrote is named with its entry, and ends with 1", async () => {
  const made = goldthread(["clinic", "create", "--name", "Tampered"]);
  const client = new pg.Client({ connectionString: opened.superuserUrl });
  await client.connect();
  await client.query("update audit.entry set action = 'nothing.happened' where clinic_id = $1 and seq = 1", [
    made.out,
  ]);
  await client.end();
  const verified = goldthread(["audit", "verify", "--clinic", made.out]);
  expect(verified.status).toBe(1);
  expect(verified.out).toContain("broken at entry 1");
});

test.each([
  [["clinic", "create"], "name"],
  [["clinic", "create", "--name", "X", "--time-zone", "Mars/Olympus"], "Mars/Olympus"],
  [["clinic", "create", "--name", " "], "name"],
  [["audit", "verify", "--clinic", "nonsense"], "nonsense"],
  [["seed", "demo", "--clients", "many"], "many"],
])("%j is used wrongly: one sentence, exit code 2", (args, named) => {
  const { status, error } = goldthread(args);
  expect(status).toBe(2);
  expect(error).toContain(named);
  expect(error).not.toContain("    at ");
});

test("inviting to a clinic that does not exist is one sentence, exit code 1", () => {
  const { status, error } = goldthread([
    "admin",
    "invite",
    "--clinic",
    absent,
    "--email",
    "a@example.org",
    "--name",
    "A",
  ]);
  expect(status).toBe(1);
  expect(error).not.toContain("    at ");
});

test("verifying a clinic that does not exist says so instead of finding it whole", () => {
  const { status, out, error } = goldthread(["audit", "verify", "--clinic", absent]);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(error).toBe(`There is no clinic ${absent}.`);
});

test("the address of a database that does not run is not given", async () => {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-url-"));
  try {
    const none = goldthread(["db", "url"], { DATABASE_URL: "", GOLDTHREAD_DATA: folder });
    expect(none).toMatchObject({ status: 1, out: "", error: expect.stringContaining(folder) as string });
    const stopped = { port: 1, superuserPassword: "x", serverPassword: "x", rootKey: "x" };
    await writeFile(join(folder, "installation.json"), JSON.stringify(stopped));
    const url = goldthread(["db", "url"], { DATABASE_URL: "", GOLDTHREAD_DATA: folder });
    expect(url).toMatchObject({
      status: 1,
      out: "",
      error: expect.stringContaining("not running") as string,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("whoever reads only the beginning of a long answer ends nothing badly", async () => {
  const cut = spawn(process.execPath, [cli, "api", "describe", "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let error = "";
  cut.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
  cut.stdout.once("data", () => cut.stdout.destroy());
  const [code] = (await once(cut, "close")) as [number];
  expect({ code, error }).toEqual({ code: 0, error: "" });
});

test("invented people are refused in production", () => {
  const { status, error } = goldthread(["seed", "demo"], { NODE_ENV: "production" });
  expect(status).toBe(1);
  expect(error).toContain("production");
});

test("the API describes every procedure with access and schemas", () => {
  const { status, out } = goldthread(["api", "describe", "--json"]);
  expect(status).toBe(0);
  const described = JSON.parse(out) as {
    name: string;
    kind: string;
    access: object;
    input: object;
    output: object;
  }[];
  expect(described.length).toBeGreaterThan(60);
  for (const procedure of described) {
    expect(procedure.name).toMatch(/^\w+\.\w+$/);
    expect(procedure.kind).toMatch(/^(command|query)$/);
    expect(Object.keys(procedure.access)).toEqual(expect.arrayContaining(["roles", "phi", "assurance"]));
    expect(["type", "anyOf", "oneOf"].filter((key) => key in procedure.input)).toHaveLength(1);
    expect(Object.keys(procedure.output).length).toBeGreaterThan(1);
  }
});
