import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Counts } from "./step.ts";

/** The counts of one package's vitest run, or why there are none. */
export interface Report extends Counts {
  readonly packageDir: string;
  readonly problem?: string;
}

/** A script that runs vitest, and the report it writes (tooling/vitest/base.ts). */
const report_of = { test: "test-results/unit.json", e2e: "test-results/e2e.json" } as const;
export type TestScript = keyof typeof report_of;

/** Folders of the workspace packages that have this script, relative to `root`. */
export function packagesWith(root: string, script: TestScript): string[] {
  return globSync(["apps/*/package.json", "packages/*/package.json", "tooling/package.json"], { cwd: root })
    .filter(
      (path) =>
        field(field(JSON.parse(readFileSync(join(root, path), "utf8")), "scripts"), script) !== undefined,
    )
    .map((path) => dirname(path))
    .toSorted();
}

/** Deletes earlier reports, so that a run that dies early cannot pass off old counts; turbo brings back cached ones. */
export function deleteReports(root: string, script: TestScript): void {
  for (const dir of packagesWith(root, script)) rmSync(join(root, dir, report_of[script]), { force: true });
}

/** Reads the report of every package with this script; a missing or unreadable one counts as one failure. */
export function readReports(root: string, script: TestScript): Report[] {
  return packagesWith(root, script).map((packageDir) => {
    const path = join(root, packageDir, report_of[script]);
    if (!existsSync(path)) return broken(packageDir, "wrote no report: the run did not finish");
    try {
      return { packageDir, ...countsOf(JSON.parse(readFileSync(path, "utf8"))) };
    } catch (error) {
      return broken(packageDir, `its report cannot be read: ${String(error)}`);
    }
  });
}

/**
 * Counts of a vitest JSON report. A file that failed without a failed test (it did not load, or a hook threw)
 * counts as one failure.
 */
export function countsOf(report: unknown): Counts {
  const files = field(report, "testResults");
  if (!Array.isArray(files)) throw new Error("no testResults");
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files as unknown[]) {
    const tests = field(file, "assertionResults");
    const statuses = Array.isArray(tests) ? tests.map((test: unknown) => field(test, "status")) : [];
    const failed = statuses.filter((status) => status === "failed").length;
    const passed = statuses.filter((status) => status === "passed").length;
    counts.passed += passed;
    counts.failed += failed;
    counts.skipped += statuses.length - failed - passed;
    if (failed === 0 && field(file, "status") === "failed") counts.failed += 1;
  }
  if (counts.failed === 0 && field(report, "success") !== true) counts.failed += 1;
  return counts;
}

function broken(packageDir: string, problem: string): Report {
  return { packageDir, passed: 0, failed: 1, skipped: 0, problem };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
