import type { CheckIn, RecordCheckIn } from "@goldthread/schema/check-in";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { fromDay } from "./day.ts";
import { markPracticesRead, type Reading } from "./exercise.ts";
import { checkInJson } from "./json/check-in.ts";
import { jsonList } from "./json/json-list.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

/**
 * Keeps a check-in once, however often the device sends it.
 * @returns false where the id is another client's
 */
export async function insertCheckIn(
  tx: ClinicTx,
  checkIn: z.infer<typeof RecordCheckIn>,
  at: Date,
): Promise<boolean> {
  const { clinicId } = tx;
  const { opId: _opId, checkInId, localDate, ...rest } = checkIn;
  return tx.prisma(async (prisma) => {
    const { count } = await prisma.checkIn.createMany({
      data: { clinicId, id: checkInId, at, localDate: fromDay(localDate), ...rest },
      skipDuplicates: true,
    });
    if (count === 1) return true;
    return (
      (await prisma.checkIn.count({ where: { clinicId, id: checkInId, clientId: checkIn.clientId } })) === 1
    );
  });
}

const listStatement = (reader: "client" | "member"): Statement => ({
  name: `check_in_list_${reader}`,
  text: `select ${jsonList(
    checkInJson("c"),
    `(select * from public.check_in where clinic_id = $1 and client_id = $2 ${reader === "member" ? "and shared" : ""}
      order by local_date desc, at desc, id desc limit ${limits.page_rows_max}) c`,
    "c.local_date desc, c.at desc, c.id desc",
  )} as "checkIns"`,
});

/** The newest check-ins of a client; a member gets the shared ones alone. */
export async function listCheckIns(
  tx: ClinicTx,
  clientId: string,
  reader: "client" | "member",
): Promise<z.input<typeof CheckIn>[]> {
  const [row] = await tx.sql<{ checkIns: z.input<typeof CheckIn>[] }>(listStatement(reader), [
    tx.clinicId,
    clientId,
  ]);
  return row?.checkIns ?? [];
}

/** Shares a check-in or takes it back. Open caseloads are told to look again. */
export async function setCheckInShared(tx: ClinicTx, checkInId: string, shared: boolean): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.checkIn.update({
      where: { clinicId_id: { clinicId: tx.clinicId, id: checkInId } },
      data: { shared },
    }),
  );
  await tx.sql({ name: "live.announce", text: "select pg_notify('goldthread_live', $1)" }, [tx.clinicId]);
}

/** Marks as read what the client shared and nobody had read: check-ins, and practices that felt bad. */
export async function markSharedRead(tx: ClinicTx, read: Reading): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.checkIn.updateMany({
      where: { clinicId: tx.clinicId, clientId: read.clientId, readAt: null, shared: true },
      data: { readBy: read.memberId, readAt: read.at },
    }),
  );
  await markPracticesRead(tx, read);
}
