import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countsOf, deleteReports, readReports } from "./read-reports.ts";

const report = (success: boolean, ...files: { status: string; tests: string[] }[]) => ({
  success,
  testResults: files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((outcome) => ({ status: outcome })),
  })),
});

test("passed, failed and every other status are counted", () => {
  const counts = countsOf(
    report(
      false,
      { status: "failed", tests: ["passed", "failed", "skipped", "todo"] },
      { status: "passed", tests: ["passed"] },
    ),
  );
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test("a file that did not load, and a run that failed without saying where, are failures", () => {
  expect(countsOf(report(false, { status: "failed", tests: [] }))).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
  expect(countsOf(report(false, { status: "passed", tests: ["passed"] }))).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "goldthread-reports-"));
  for (const name of ["a", "b", "c"]) {
    mkdirSync(join(root, "packages", name, "test-results"), { recursive: true });
    const scripts = name === "c" ? {} : { test: "vitest run" };
    writeFileSync(join(root, "packages", name, "package.json"), JSON.stringify({ scripts }));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test("a package with tests and no readable report is one failure; one without tests is none", () => {
  writeFileSync(
    join(root, "packages/a/test-results/unit.json"),
    JSON.stringify(report(true, { status: "passed", tests: ["passed"] })),
  );
  writeFileSync(join(root, "packages/b/test-results/unit.json"), "{");
  expect(readReports(root, "test")).toMatchObject([
    { packageDir: "packages/a", passed: 1, failed: 0 },
    { packageDir: "packages/b", failed: 1 },
  ]);

  deleteReports(root, "test");
  expect(readReports(root, "test")).toMatchObject([{ failed: 1 }, { failed: 1 }]);
});
