import type { Concern, ConcernStatus, NewEvidence } from "@goldthread/schema/concern";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { concernJson } from "./json/concern.ts";
import { jsonList } from "./json/json-list.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Status = z.infer<typeof ConcernStatus>;

const listStatement: Statement = {
  name: "concern_list",
  text: `select ${jsonList(
    concernJson("c"),
    `(select * from public.concern where clinic_id = $1 and client_id = $2
      order by opened_at, id limit ${limits.concerns_per_client_max}) c`,
    "c.opened_at, c.id",
  )} as concerns`,
};

type Shape = z.input<typeof Concern>;
/** Each score with whether the care team keeps it from the client's view. */
type ConcernRow = Omit<Shape, "evidence"> & {
  evidence: (Shape["evidence"][number] & { withheld: boolean })[];
};

/** A client's concerns with their evidence, oldest first. */
export async function listConcerns(tx: ClinicTx, clientId: string): Promise<ConcernRow[]> {
  const [row] = await tx.sql<{ concerns: ConcernRow[] }>(listStatement, [tx.clinicId, clientId]);
  return row?.concerns ?? [];
}

export async function countConcerns(tx: ClinicTx, clientId: string): Promise<number> {
  return tx.prisma((prisma) => prisma.concern.count({ where: { clinicId: tx.clinicId, clientId } }));
}

/** Whose concern it is, the row held until the transaction ends. */
export async function findConcernLocked(
  tx: ClinicTx,
  concernId: string,
): Promise<{ clientId: string; status: Status } | null> {
  const rows = await tx.sql<{ clientId: string; status: Status }>(
    {
      name: "concern.lock",
      text: `select client_id as "clientId", status from public.concern where clinic_id = $1 and id = $2 for update`,
    },
    [tx.clinicId, concernId],
  );
  return rows[0] ?? null;
}

/** Whether the concern is here and this client's. */
export async function isConcernOf(tx: ClinicTx, concernId: string, clientId: string): Promise<boolean> {
  const found = await tx.prisma((prisma) =>
    prisma.concern.count({ where: { clinicId: tx.clinicId, id: concernId, clientId } }),
  );
  return found === 1;
}

export async function insertConcern(
  tx: ClinicTx,
  concern: {
    id: string;
    clientId: string;
    title: string;
    clinicianView: string;
    openedBy: string;
    openedAt: Date;
  },
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.concern.create({ data: { clinicId: tx.clinicId, status: "active", ...concern } }),
  );
}

export async function updateConcern(
  tx: ClinicTx,
  concernId: string,
  change: {
    title?: string;
    clientWords?: string;
    clinicianView?: string;
    status?: Status;
    statusNote?: string;
  },
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.concern.update({ where: { clinicId_id: { clinicId: tx.clinicId, id: concernId } }, data: change }),
  );
}

/** What a piece of evidence rests on: null where it is not here, not this client's, or a form not finished. */
export async function findEvidenceSource(
  tx: ClinicTx,
  clientId: string,
  evidence: z.infer<typeof NewEvidence>,
): Promise<{ sectionText: string | null } | null> {
  const { clinicId } = tx;
  return tx.prisma(async (prisma) => {
    if (evidence.kind === "response") {
      const where = { clinicId, id: evidence.responseId, clientId, status: "complete" };
      return (await prisma.response.count({ where })) === 1 ? { sectionText: null } : null;
    }
    const intake = await prisma.intake.findFirst({
      where: { clinicId, id: evidence.intakeId, clientId },
      select: { sections: true },
    });
    if (intake === null) return null;
    const sections = intake.sections as Record<string, string>;
    return {
      sectionText: Object.hasOwn(sections, evidence.section) ? (sections[evidence.section] ?? "") : "",
    };
  });
}

/** How much evidence a concern has, and whether this is part of it already. */
export async function countEvidence(
  tx: ClinicTx,
  concernId: string,
  evidence: z.infer<typeof NewEvidence>,
): Promise<{ count: number; present: boolean }> {
  const where = { clinicId: tx.clinicId, concernId };
  const same =
    evidence.kind === "response"
      ? { responseId: evidence.responseId }
      : { intakeId: evidence.intakeId, section: evidence.section, quote: evidence.quote };
  return tx.prisma(async (prisma) => ({
    count: await prisma.concernEvidence.count({ where }),
    present: (await prisma.concernEvidence.count({ where: { ...where, ...same } })) > 0,
  }));
}

export async function insertEvidence(
  tx: ClinicTx,
  concernId: string,
  evidence: z.infer<typeof NewEvidence>,
  at: Date,
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.concernEvidence.create({ data: { clinicId: tx.clinicId, concernId, at, ...evidence } }),
  );
}

/** @returns whether the concern had such evidence */
export async function deleteEvidence(tx: ClinicTx, concernId: string, evidenceId: string): Promise<boolean> {
  const { count } = await tx.prisma((prisma) =>
    prisma.concernEvidence.deleteMany({ where: { clinicId: tx.clinicId, concernId, id: evidenceId } }),
  );
  return count === 1;
}
