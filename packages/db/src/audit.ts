import type { AuditEntry } from "@goldthread/schema/clinic";
import type { z } from "zod";
import type { ClinicTx } from "./with-clinic.ts";

export interface AuditFilter {
  before: number | null;
  memberId: string | null;
  clientId: string | null;
  action: string | null;
  rows_max: number;
}

interface ListedRow {
  seq: string;
  at: Date;
  actor_kind: "member" | "client" | "person" | "system";
  actor_name: string | null;
  action: string;
  entity: string | null;
  client_id: string | null;
  client_name: string | null;
  request_id: string | null;
}

/** Entries of the clinic's chain, newest first. Names are today's; the chain itself holds ids. */
export async function listAuditEntries(
  tx: ClinicTx,
  { before, memberId, clientId, action, rows_max }: AuditFilter,
): Promise<z.input<typeof AuditEntry>[]> {
  const rows = await tx.sql<ListedRow>(
    {
      name: "audit_list",
      text: `select e.seq, e.at, e.actor_kind, coalesce(m.display_name, a.display_name) as actor_name, e.action, e.entity, e.client_id,
               k.display_name as client_name, e.request_id
             from audit.entry e
             left join public.member m on e.actor_kind = 'member' and m.clinic_id = e.clinic_id and m.id = e.actor_id
             left join public.client a on e.actor_kind = 'client' and a.clinic_id = e.clinic_id and a.id = e.actor_id
             left join public.client k on k.clinic_id = e.clinic_id and k.id = e.client_id
             where e.clinic_id = $1 and ($2::bigint is null or e.seq < $2)
               and ($3::uuid is null or (e.actor_kind = 'member' and e.actor_id = $3))
               and ($4::uuid is null or e.client_id = $4) and ($5::text is null or e.action = $5)
             order by e.seq desc limit $6`,
    },
    [tx.clinicId, before, memberId, clientId, action, rows_max],
  );
  return rows.map((row) => ({
    seq: Number(row.seq),
    at: row.at.toISOString(),
    actorKind: row.actor_kind,
    actorName: row.actor_name ?? "",
    action: row.action,
    entity: row.entity,
    clientId: row.client_id,
    clientName: row.client_name,
    requestId: row.request_id,
  }));
}

const recent_entries = 5_000;

/** The actions among the clinic's last few thousand entries, to choose a filter from. */
export async function listRecentActions(tx: ClinicTx): Promise<string[]> {
  const rows = await tx.sql<{ action: string }>(
    {
      name: "audit_actions",
      text: `select distinct action from (select action from audit.entry where clinic_id = $1 order by seq desc limit ${recent_entries}) recent order by action`,
    },
    [tx.clinicId],
  );
  return rows.map(({ action }) => action);
}

/** One link of the chain as it is stored, for recomputing its hash (domain/audit/chain.ts). */
export interface StoredLink {
  seq: number;
  /** Microseconds since 1970. */
  atMicroseconds: string;
  actorKind: string;
  actorId: string | null;
  action: string;
  entity: string | null;
  clientId: string | null;
  requestId: string | null;
  previousHash: Buffer;
  hash: Buffer;
}

/** Where the chain is said to end, and where its entries do, seen at one moment: the two differ only if somebody tampered. */
export async function findAuditEnd(
  tx: ClinicTx,
): Promise<{ head: { seq: number; hash: Buffer } | null; lastSeq: number }> {
  const [row] = await tx.sql<{ seq: string | null; hash: Buffer | null; last_seq: string }>(
    {
      name: "audit_end",
      text: `select h.seq, h.hash, coalesce((select max(e.seq) from audit.entry e where e.clinic_id = $1), 0) as last_seq
             from (values (1)) one left join audit.head h on h.clinic_id = $1`,
    },
    [tx.clinicId],
  );
  if (row === undefined) throw new Error("audit_end returned no row");
  const head = row.seq === null || row.hash === null ? null : { seq: Number(row.seq), hash: row.hash };
  return { head, lastSeq: Number(row.last_seq) };
}

/** Links after `after` up to and with `through`, oldest first. */
export async function listAuditLinks(
  tx: ClinicTx,
  { after, through, rows_max }: { after: number; through: number; rows_max: number },
): Promise<StoredLink[]> {
  const rows = await tx.sql<{
    seq: string;
    at: string;
    actor_kind: string;
    actor_id: string | null;
    action: string;
    entity: string | null;
    client_id: string | null;
    request_id: string | null;
    previous_hash: Buffer;
    hash: Buffer;
  }>(
    {
      name: "audit_links",
      text: `select seq, ((extract(epoch from at) * 1000000)::bigint)::text as at, actor_kind, actor_id, action, entity, client_id, request_id, previous_hash, hash
             from audit.entry where clinic_id = $1 and seq > $2 and seq <= $3 order by seq limit $4`,
    },
    [tx.clinicId, after, through, rows_max],
  );
  return rows.map((row) => ({
    seq: Number(row.seq),
    atMicroseconds: row.at,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    action: row.action,
    entity: row.entity,
    clientId: row.client_id,
    requestId: row.request_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  }));
}
