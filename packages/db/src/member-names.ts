import type { PrismaTx } from "./lending-prisma.ts";

/** Display names of members by id. An id that is null has no name. */
export async function memberNames(
  prisma: PrismaTx,
  clinicId: string,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await prisma.member.findMany({
    where: { clinicId, id: { in: wanted } },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map((row) => [row.id, row.displayName]));
}
