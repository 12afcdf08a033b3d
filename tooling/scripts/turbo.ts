import { join } from "node:path";
import { root } from "./root.ts";
import { runCommand, type Ran } from "./run-command.ts";

/** Runs turbo tasks over the workspace, cached, with the output of failing tasks only. */
export function turbo(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const quiet = {
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    TURBO_PRINT_VERSION_DISABLED: "1",
  };
  return runCommand(
    join(root, "node_modules/.bin/turbo"),
    ["run", ...args, "--output-logs=errors-only", "--log-order=grouped", "--no-color"],
    { env: { ...quiet, ...env } },
  );
}
