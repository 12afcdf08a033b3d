import { createHash } from "node:crypto";
import type { Translation } from "../definition.ts";

/** SHA-256 in hex over all that a translation says to whoever answers: not over ids, sources and evidence. */
export function wordingHash({ instructions, stem, items, options, sections }: Translation): string {
  const wording = JSON.stringify({ instructions, stem, items, options, sections });
  return createHash("sha256").update(wording).digest("hex");
}
