import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../scripts/root.ts";
import { runCommand } from "../scripts/run-command.ts";

// A small house with one file against each wall of .dependency-cruiser.mjs.
const broken: Readonly<Record<string, readonly [path: string, text: string]>> = {
  "no-cycles": ["packages/ui/src/a.ts", 'import "./b.ts";'],
  "no-unresolved": ["packages/ui/src/lost.ts", 'import "./nowhere.ts";'],
  "declared-dependencies": ["packages/ui/src/undeclared.ts", 'import "stranger";'],
  "no-dev-dependencies-at-run-time": ["packages/services/src/dev.ts", 'import "devtool";'],
  "through-exports": ["packages/db/src/by-path.ts", 'import "../../domain/src/pure.ts";'],
  "schema-is-pure": ["packages/schema/src/io.ts", 'import "node:fs";'],
  "domain-is-pure": ["packages/domain/src/io.ts", 'import "node:crypto";'],
  "fhir-is-pure": ["packages/fhir/src/io.ts", 'import "node:crypto";'],
  "fhir-from-the-server-only": ["apps/clinician/src/fhir.ts", 'import "../../../packages/fhir/src/io.ts";'],
  "db-knows-rules-only": ["packages/db/src/up.ts", 'import "../../services/src/dev.ts";'],
  "services-stand-on-db": ["packages/services/src/up.ts", 'import "../../api/src/past.ts";'],
  "api-stands-on-services": ["packages/api/src/past.ts", 'import "../../db/src/by-path.ts";'],
  "ui-knows-no-feature": ["packages/ui/src/feature.ts", 'import "../../domain/src/pure.ts";'],
  "postgres-stands-alone": ["packages/postgres/src/feature.ts", 'import "../../domain/src/pure.ts";'],
  "testing-stands-alone": ["packages/testing/src/feature.ts", 'import "../../domain/src/pure.ts";'],
  "testing-from-tests-only": ["packages/services/src/helped.ts", 'import "../../testing/src/feature.ts";'],
  "apps-never-reach-the-database": [
    "apps/clinician/src/query.ts",
    'import "../../../packages/db/src/by-path.ts";',
  ],
  "apps-take-types-from-the-api": [
    "apps/companion/src/router.ts",
    'import "../../../packages/api/src/past.ts";',
  ],
  "apps-are-apart": ["apps/companion/src/other.ts", 'import "../../clinician/src/query.ts";'],
  "prisma-is-private-to-db": ["packages/services/src/prisma.ts", 'import "@prisma/client";'],
  "pg-is-private-to-db": ["packages/services/src/raw.ts", 'import "pg";'],
};
const sound: Readonly<Record<string, string>> = {
  "packages/ui/src/b.ts": 'import "./a.ts";',
  "packages/domain/src/pure.ts": "export const pure = 1;",
  "packages/db/src/connection.ts": 'import "pg"; import "@prisma/client";',
  "packages/services/src/helped.test.ts": 'import "pg";',
};

let house = "";
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "goldthread-house-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  for (const [path, text] of Object.values(broken)) write(path, text);
  for (const [path, text] of Object.entries(sound)) write(path, text);
  for (const name of ["pg", "@prisma/client", "devtool", "stranger"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "main.js" }));
    write(`node_modules/${name}/main.js`, "");
  }
  const manifest = { dependencies: { pg: "1", "@prisma/client": "1" }, devDependencies: { devtool: "1" } };
  write("package.json", JSON.stringify(manifest));
});
afterAll(() => rmSync(house, { recursive: true }));

test("every wall stops what it is for, and lets the rest pass", async () => {
  const { ok, output } = await runCommand(
    join(root, "node_modules/.bin/depcruise"),
    ["--config", join(root, ".dependency-cruiser.mjs"), "apps", "packages"],
    { cwd: house, env: { NO_COLOR: "1" } },
  );
  expect(ok).toBe(false);
  for (const [rule, [path]] of Object.entries(broken)) expect(output).toContain(`error ${rule}: ${path}`);
  for (const path of Object.keys(sound).filter((name) => !name.endsWith("/b.ts"))) {
    expect(output).not.toContain(`: ${path} `);
  }
});
