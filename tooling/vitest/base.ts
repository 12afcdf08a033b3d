import { join } from "node:path";
import type { InlineConfig } from "vitest/node";

/**
 * What every package's vitest run shares; spread it under `test` and add the package's own.
 *
 * @param report names the file of counts, `test-results/<report>.json`, which `npm test` sums up:
 *   `unit` for the run behind the script `test`, `e2e` for the one behind `e2e`
 */
export function testConfig(report: "unit" | "e2e" = "unit") {
  return {
    include: report === "unit" ? ["src/**/*.test.{ts,tsx}"] : ["e2e/**/*.test.ts"],
    setupFiles: [join(import.meta.dirname, "fail-on-console-error.ts")],
    reporters: ["default", "json"],
    outputFile: { json: `test-results/${report}.json` },
    // A test that leans on another's leftovers fails sooner when files come in a new order every time.
    sequence: { shuffle: { files: true, tests: false } },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    allowOnly: false,
    maxWorkers: 2,
    // Generous, because two cores may be shared with a build; nothing may depend on how long a test takes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  } satisfies InlineConfig;
}
