import { createHash } from "node:crypto";
import type { IntakeSections } from "@goldthread/schema/intake";
import type { z } from "zod";

export interface IntakeContent {
  intakeId: string;
  clientId: string;
  revision: number;
  sections: z.infer<typeof IntakeSections>;
}

/**
 * SHA-256, in hex, of what a signature covers: JSON of `clientId`, `intakeId`, `revision` and `sections`, keys in
 * alphabetical order, no spaces, UTF-8.
 */
export function contentHash({ clientId, intakeId, revision, sections }: IntakeContent): string {
  const ordered = Object.fromEntries(Object.entries(sections).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256")
    .update(JSON.stringify({ clientId, intakeId, revision, sections: ordered }))
    .digest("hex");
}
