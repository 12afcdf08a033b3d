import type { ClinicTx } from "./with-clinic.ts";

export interface CareTeamSeat {
  clientId: string;
  memberId: string;
  role: "lead" | "member";
}

/** Puts a member on a client's care team, or changes their part in it. A team has one lead: an earlier one stays as a member. */
export async function joinCareTeam(
  tx: ClinicTx,
  { clientId, memberId, role }: CareTeamSeat,
  now: Date,
): Promise<void> {
  await tx.prisma(async (prisma) => {
    const { clinicId } = tx;
    if (role === "lead")
      await prisma.careTeam.updateMany({
        where: { clinicId, clientId, role: "lead" },
        data: { role: "member" },
      });
    await prisma.careTeam.upsert({
      where: { clinicId_clientId_memberId: { clinicId, clientId, memberId } },
      create: { clinicId, clientId, memberId, role, joinedAt: now },
      update: { role },
    });
  });
}

/** @returns whether the member was on the team */
export async function leaveCareTeam(
  tx: ClinicTx,
  { clientId, memberId }: { clientId: string; memberId: string },
): Promise<boolean> {
  return tx.prisma(
    async (prisma) =>
      (await prisma.careTeam.deleteMany({ where: { clinicId: tx.clinicId, clientId, memberId } })).count > 0,
  );
}
