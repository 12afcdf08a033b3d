import type { ClinicTx } from "./with-clinic.ts";

/** The IANA time zone of the clinic the transaction is in. */
export async function findTimeZone(tx: ClinicTx): Promise<string> {
  const clinic = await tx.prisma((prisma) =>
    prisma.clinic.findUniqueOrThrow({ where: { id: tx.clinicId }, select: { timeZone: true } }),
  );
  return clinic.timeZone;
}
