import { countEvidence, findEvidenceSource, insertEvidence } from "@goldthread/db/concern";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import type { NewEvidence } from "@goldthread/schema/concern";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { conflict, invalidField, notFound } from "../kernel/refused.ts";

interface Citation {
  concernId: string;
  clientId: string;
  evidence: z.infer<typeof NewEvidence>;
  /** Where in the input it stands. */
  path: string;
  at: Date;
}

/** Ties a concern to where it was seen: a finished form of the same client, or words that stand in their intake. */
export async function cite(
  tx: ClinicTx,
  { concernId, clientId, evidence, path, at }: Citation,
): Promise<void> {
  const source = await findEvidenceSource(tx, clientId, evidence);
  if (source === null) throw notFound();
  if (evidence.kind === "intake" && source.sectionText?.includes(evidence.quote) !== true) {
    throw invalidField(`${path}.quote`, "concern.quoteNotInIntake");
  }
  const { count, present } = await countEvidence(tx, concernId, evidence);
  if (present) throw conflict("concern.evidenceThere");
  const max = limits.evidence_per_concern_max;
  if (count >= max) throw conflict("limit.evidence", { max });
  await insertEvidence(tx, concernId, evidence, at);
}
