import { defineConfig } from "vitest/config";
import { testConfig } from "../../tooling/vitest/base.ts";

// Whole paths in a real browser take their time, and each has a server of its own.
const path_ms_max = 240_000;
// What is waited for comes when it comes: this is only how long a broken page takes to fail.
const wait_ms_max = 20_000;

export default defineConfig({
  test: {
    ...testConfig("e2e"),
    testTimeout: path_ms_max,
    // A loaded machine may once be too slow for a browser; the report says which test needed its second try.
    retry: 1,
    expect: { poll: { timeout: wait_ms_max } },
    globalSetup: ["src/testing/global-setup.ts"],
  },
});
