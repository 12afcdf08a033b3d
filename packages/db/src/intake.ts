import type { Intake, IntakeSections } from "@goldthread/schema/intake";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { memberNames } from "./member-names.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Sections = z.infer<typeof IntakeSections>;

export interface IntakeRow {
  clientId: string;
  status: "draft" | "signed";
  revision: number;
  sections: Sections;
}

/** A client's intakes, newest first: at most one draft, and the signed ones. */
export async function listIntakes(tx: ClinicTx, clientId: string): Promise<z.input<typeof Intake>[]> {
  const { clinicId } = tx;
  return tx.prisma(async (prisma) => {
    const rows = await prisma.intake.findMany({
      where: { clinicId, clientId },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: limits.intakes_per_client_max,
    });
    const names = await memberNames(
      prisma,
      clinicId,
      rows.flatMap((row) => [row.authorId, row.signedBy]),
    );
    return rows.map((row) => ({
      id: row.id,
      clientId: row.clientId,
      status: row.status === "signed" ? ("signed" as const) : ("draft" as const),
      sections: row.sections as Sections,
      revision: row.revision,
      updatedAt: row.updatedAt.toISOString(),
      author: names.get(row.authorId) ?? "",
      signedAt: row.signedAt?.toISOString() ?? null,
      signedBy: row.signedBy === null ? null : (names.get(row.signedBy) ?? null),
      contentHash: row.contentHash,
    }));
  });
}

/** The intake, its row held until the transaction ends. */
export async function findIntakeLocked(tx: ClinicTx, intakeId: string): Promise<IntakeRow | null> {
  const rows = await tx.sql<{
    clientId: string;
    status: "draft" | "signed";
    revision: number;
    sections: Sections;
  }>(
    {
      name: "intake.lock",
      text: `select client_id as "clientId", status, revision, sections
             from public.intake where clinic_id = $1 and id = $2 for update`,
    },
    [tx.clinicId, intakeId],
  );
  return rows[0] ?? null;
}

/** How many intakes a client has, and whether one is a draft. */
export async function countIntakes(
  tx: ClinicTx,
  clientId: string,
): Promise<{ count: number; draft: boolean }> {
  const where = { clinicId: tx.clinicId, clientId };
  return tx.prisma(async (prisma) => ({
    count: await prisma.intake.count({ where }),
    draft: (await prisma.intake.count({ where: { ...where, status: "draft" } })) > 0,
  }));
}

export async function insertIntake(
  tx: ClinicTx,
  intake: { id: string; clientId: string; sections: Sections; authorId: string; updatedAt: Date },
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.intake.create({ data: { clinicId: tx.clinicId, status: "draft", revision: 1, ...intake } }),
  );
}

export async function updateIntake(
  tx: ClinicTx,
  intakeId: string,
  change:
    | { sections: Sections; revision: number; updatedAt: Date }
    | {
        status: "signed";
        revision: number;
        updatedAt: Date;
        signedAt: Date;
        signedBy: string;
        contentHash: string;
      },
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.intake.update({ where: { clinicId_id: { clinicId: tx.clinicId, id: intakeId } }, data: change }),
  );
}
