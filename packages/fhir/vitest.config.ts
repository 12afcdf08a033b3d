import { defineConfig } from "vitest/config";
import { testConfig } from "../../tooling/vitest/base.ts";

export default defineConfig({ test: testConfig() });
