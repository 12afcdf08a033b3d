import type { Clinic, CrisisResource, TrackRules } from "@goldthread/schema/clinic";
import type { z } from "zod";
import type { ClinicTx } from "./with-clinic.ts";

/** The clinic the transaction is in, with its crisis resources in their order and the rules it set. */
export async function getClinic(tx: ClinicTx): Promise<z.input<typeof Clinic>> {
  return tx.prisma(async (prisma) => {
    const clinic = await prisma.clinic.findUniqueOrThrow({ where: { id: tx.clinicId } });
    const crisisResources = await prisma.crisisResource.findMany({
      where: { clinicId: tx.clinicId },
      orderBy: { position: "asc" },
    });
    return {
      id: clinic.id,
      name: clinic.name,
      timeZone: clinic.timeZone,
      locale: clinic.locale === "es" ? "es" : "en",
      crisisResources: crisisResources.map((row): z.input<typeof CrisisResource> => ({
        id: row.id,
        name: { en: row.nameEn, es: row.nameEs },
        about: { en: row.aboutEn, es: row.aboutEs },
        phone: row.phone,
        sms: row.sms,
      })),
      trackRules: {
        improvementBy: {
          unit: clinic.improvementUnit === "session" ? "session" : "week",
          count: clinic.improvementCount,
        },
        missedInARow: clinic.missedInARow,
        goalStuckWeeks: clinic.goalStuckWeeks,
      },
    };
  });
}

export interface NewClinic {
  name: string;
  timeZone: string;
  locale: "en" | "es";
  demo: boolean;
  createdAt: Date;
}

/** Makes the clinic whose transaction this is. */
export async function insertClinic(tx: ClinicTx, clinic: NewClinic): Promise<void> {
  await tx.prisma((prisma) => prisma.clinic.create({ data: { id: tx.clinicId, ...clinic } }));
}

/** The clinic's own particulars, without its crisis resources; null: there is no such clinic. */
export async function findClinic(
  tx: ClinicTx,
): Promise<{ name: string; timeZone: string; locale: "en" | "es" } | null> {
  return tx.prisma(async (prisma) => {
    const row = await prisma.clinic.findUnique({ where: { id: tx.clinicId } });
    return row === null
      ? null
      : { name: row.name, timeZone: row.timeZone, locale: row.locale === "es" ? "es" : "en" };
  });
}

export async function updateClinic(
  tx: ClinicTx,
  change: { name: string; timeZone: string; locale: "en" | "es" },
): Promise<void> {
  await tx.prisma((prisma) => prisma.clinic.update({ where: { id: tx.clinicId }, data: change }));
}

export async function updateTrackRules(
  tx: ClinicTx,
  { improvementBy, missedInARow, goalStuckWeeks }: TrackRules,
): Promise<void> {
  const data = {
    improvementUnit: improvementBy.unit,
    improvementCount: improvementBy.count,
    missedInARow,
    goalStuckWeeks,
  };
  await tx.prisma((prisma) => prisma.clinic.update({ where: { id: tx.clinicId }, data }));
}

/** Puts this list, in this order, in the place of the one before. */
export async function replaceCrisisResources(
  tx: ClinicTx,
  resources: readonly CrisisResource[],
): Promise<void> {
  await tx.prisma(async (prisma) => {
    await prisma.crisisResource.deleteMany({ where: { clinicId: tx.clinicId } });
    await prisma.crisisResource.createMany({
      data: resources.map(({ id, name, about, phone, sms }, position) => ({
        clinicId: tx.clinicId,
        id,
        position,
        nameEn: name.en,
        nameEs: name.es,
        aboutEn: about.en,
        aboutEs: about.es,
        phone,
        sms,
      })),
    });
  });
}
