import { defineConfig } from "vitest/config";
import { testConfig } from "../../tooling/vitest/base.ts";

// Whole paths in a real browser take their time, and each has a server of its own.
const path_ms_max = 240_000;

export default defineConfig({
  test: { ...testConfig("e2e"), testTimeout: path_ms_max, globalSetup: ["src/testing/global-setup.ts"] },
});
