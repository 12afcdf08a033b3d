import { defineConfig } from "vitest/config";
import { testConfig } from "../../tooling/vitest/base.ts";

// The tokens are read from their style sheet, which vitest would otherwise hand over empty.
export default defineConfig({ test: { ...testConfig(), css: true } });
