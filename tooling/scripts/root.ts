import { join } from "node:path";

/** The folder of the whole repository. */
export const root = join(import.meta.dirname, "../..");
