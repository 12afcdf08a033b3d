import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.ts";
import { root } from "./root.ts";
import { runNode } from "./run-node.ts";

// `npm run bench`: the hot paths against a bare floor on the same database.
await ensureBuilt(console.log);
process.exit(await runNode([join(root, "tooling/bench/main.ts"), ...process.argv.slice(2)]));
