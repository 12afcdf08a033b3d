import type { Clinic, CrisisResource } from "@goldthread/schema/clinic";
import type { z } from "zod";
import type { ClinicTx } from "./with-clinic.ts";

/** The clinic the transaction is in, with its crisis resources in their order. */
export async function getClinic(tx: ClinicTx): Promise<z.input<typeof Clinic>> {
  return tx.prisma(async (prisma) => {
    const clinic = await prisma.clinic.findUniqueOrThrow({ where: { id: tx.clinicId } });
    const crisisResources = await prisma.crisisResource.findMany({ where: { clinicId: tx.clinicId }, orderBy: { position: "asc" } });
    return {
      id: clinic.id,
      name: clinic.name,
      timeZone: clinic.timeZone,
      locale: clinic.locale === "es" ? "es" : "en",
      crisisResources: crisisResources.map(
        (row): z.input<typeof CrisisResource> => ({
          id: row.id,
          name: { en: row.nameEn, es: row.nameEs },
          about: { en: row.aboutEn, es: row.aboutEs },
          phone: row.phone,
          sms: row.sms,
        }),
      ),
    };
  });
}
