import { createHash } from "node:crypto";
import { findAuditEnd, listAuditLinks } from "@goldthread/db/audit";
import type { Database } from "@goldthread/db/database";
import { type ClinicTx, withClinic } from "@goldthread/db/with-clinic";
import {
  type ChainState,
  type Sha256,
  closeChain,
  followChain,
  startChain,
} from "@goldthread/domain/audit/chain";

/** What following a chain to its end found. */
export interface AuditVerdict {
  ok: boolean;
  /** Entries found whole. */
  entries: number;
  firstBrokenSeq: number | null;
}

const links_per_page = 2_000;

const sha256: Sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Recomputes a clinic's audit chain from its first entry; `installationClinicId` has one too. For the operator. */
export async function verifyAuditOf(database: Database, clinicId: string): Promise<AuditVerdict> {
  return withClinic(database, { by: "system", clinicId, purpose: "verify audit" }, async (tx) => ({
    value: await verifyChain(tx),
    audit: null,
  }));
}

/** As `verifyAuditOf`, in the clinic that is open. Entries added meanwhile are left for the next time. */
export async function verifyChain(tx: ClinicTx): Promise<AuditVerdict> {
  const { head, lastSeq } = await findAuditEnd(tx);
  let state: ChainState = startChain(tx.clinicId, sha256);
  while (state.firstBrokenSeq === null) {
    const links = await listAuditLinks(tx, {
      after: state.entries,
      through: lastSeq,
      rows_max: links_per_page,
    });
    if (links.length === 0) break;
    state = followChain(state, links, sha256);
  }
  const { entries, firstBrokenSeq } = closeChain(state, head);
  return { ok: firstBrokenSeq === null, entries, firstBrokenSeq };
}
