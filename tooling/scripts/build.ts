import { ensureBuilt } from "./ensure-built.ts";

// `npm run build`: everything a production start needs.
await ensureBuilt(console.log);
