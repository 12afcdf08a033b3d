import type {
  Dose,
  ExerciseSettings,
  LogPractice,
  Practice,
  Prescription,
} from "@goldthread/schema/exercise";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { fromDay } from "./day.ts";
import { jsonList } from "./json/json-list.ts";
import { practiceJson } from "./json/practice.ts";
import { prescriptionJson } from "./json/prescription.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

const listStatement: Statement = {
  name: "prescription_list",
  text: `select ${jsonList(
    prescriptionJson("p", "$3::timestamptz"),
    `(select * from public.prescription where clinic_id = $1 and client_id = $2
      order by prescribed_at desc, id desc limit ${limits.prescriptions_per_client_max}) p`,
    "p.prescribed_at desc, p.id desc",
  )} as prescriptions`,
};

/** A client's prescriptions, newest first, each with its days of practice counted back from `now`. */
export async function listPrescriptions(
  tx: ClinicTx,
  clientId: string,
  now: Date,
): Promise<z.input<typeof Prescription>[]> {
  const [row] = await tx.sql<{ prescriptions: z.input<typeof Prescription>[] }>(listStatement, [
    tx.clinicId,
    clientId,
    now,
  ]);
  return row?.prescriptions ?? [];
}

export async function countPrescriptions(tx: ClinicTx, clientId: string): Promise<number> {
  return tx.prisma((prisma) => prisma.prescription.count({ where: { clinicId: tx.clinicId, clientId } }));
}

export async function insertPrescription(
  tx: ClinicTx,
  prescription: {
    id: string;
    clientId: string;
    goalId: string;
    exerciseId: string;
    settings: ExerciseSettings;
    dose: z.infer<typeof Dose>;
    note: string;
    prescribedBy: string;
    prescribedAt: Date;
    startsOn: string | null;
    untilOn: string | null;
  },
): Promise<void> {
  const { dose, startsOn, untilOn, ...rest } = prescription;
  await tx.prisma((prisma) =>
    prisma.prescription.create({
      data: {
        clinicId: tx.clinicId,
        status: "active",
        doseTimes: dose.times,
        dosePer: dose.per,
        startsOn: startsOn === null ? null : fromDay(startsOn),
        untilOn: untilOn === null ? null : fromDay(untilOn),
        ...rest,
      },
    }),
  );
}

/** @returns whether it was active until now */
export async function endPrescription(tx: ClinicTx, prescriptionId: string, at: Date): Promise<boolean> {
  const { count } = await tx.prisma((prisma) =>
    prisma.prescription.updateMany({
      where: { clinicId: tx.clinicId, id: prescriptionId, status: "active" },
      data: { status: "ended", endedAt: at },
    }),
  );
  return count === 1;
}

/** Which exercise was prescribed to this client; null where it is not this client's. */
export async function findPrescribedExercise(
  tx: ClinicTx,
  prescriptionId: string,
  clientId: string,
): Promise<string | null> {
  const row = await tx.prisma((prisma) =>
    prisma.prescription.findFirst({
      where: { clinicId: tx.clinicId, id: prescriptionId, clientId },
      select: { exerciseId: true },
    }),
  );
  return row?.exerciseId ?? null;
}

/**
 * Keeps a practice once, however often the device sends it.
 * @returns false where the id is another client's
 */
export async function insertPractice(tx: ClinicTx, practice: z.infer<typeof LogPractice>): Promise<boolean> {
  const { clinicId } = tx;
  const { opId: _opId, practiceId, localDate, startedAt, ...rest } = practice;
  const data = {
    clinicId,
    id: practiceId,
    localDate: fromDay(localDate),
    startedAt: new Date(startedAt),
    ...rest,
  };
  return tx.prisma(async (prisma) => {
    const { count } = await prisma.practice.createMany({ data, skipDuplicates: true });
    if (count === 1) return true;
    return (
      (await prisma.practice.count({ where: { clinicId, id: practiceId, clientId: practice.clientId } })) ===
      1
    );
  });
}

/** What of a client's somebody has read, and when. */
export interface Reading {
  clientId: string;
  memberId: string;
  at: Date;
}

/** Marks as read the practices that the client shared as having felt bad and nobody had read. */
export async function markPracticesRead(tx: ClinicTx, { clientId, memberId, at }: Reading): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.practice.updateMany({
      where: { clinicId: tx.clinicId, clientId, readAt: null, feltBad: true, shareFeltBad: true },
      data: { readBy: memberId, readAt: at },
    }),
  );
  await tx.sql({ name: "live.announce", text: "select pg_notify('goldthread_live', $1)" }, [tx.clinicId]);
}

const practicesStatement = (reader: "client" | "member"): Statement => ({
  name: `practice_list_${reader}`,
  text: `select ${jsonList(
    practiceJson("p", reader),
    `(select * from public.practice where clinic_id = $1 and client_id = $2
      order by started_at desc, id desc limit ${limits.page_rows_max}) p`,
    "p.started_at desc, p.id desc",
  )} as practices`,
});

/** The newest practices of a client. Members get `feltBad` and its words where the client shares them. */
export async function listPractices(
  tx: ClinicTx,
  clientId: string,
  reader: "client" | "member",
): Promise<z.input<typeof Practice>[]> {
  const [row] = await tx.sql<{ practices: z.input<typeof Practice>[] }>(practicesStatement(reader), [
    tx.clinicId,
    clientId,
  ]);
  return row?.practices ?? [];
}
