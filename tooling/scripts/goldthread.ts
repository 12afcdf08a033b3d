import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.ts";
import { root } from "./root.ts";
import { runNode } from "./run-node.ts";

// `npm run goldthread -- <command>`: the operator's command line. Its output may be piped, so nothing else is printed.
await ensureBuilt(() => undefined);
process.exit(await runNode([join(root, "apps/server/dist/cli.js"), ...process.argv.slice(2)], "inherit"));
