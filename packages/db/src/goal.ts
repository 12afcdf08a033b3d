import type { Goal, GoalEvent, GoalStatus, Party } from "@goldthread/schema/goal";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { fromDay } from "./day.ts";
import { goalJson } from "./json/goal.ts";
import { jsonList } from "./json/json-list.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Status = z.infer<typeof GoalStatus>;
type EventKind = z.infer<typeof GoalEvent>["kind"];

export interface GoalRow {
  id: string;
  clientId: string;
  concernId: string | null;
  status: Status;
  proposedBy: Party;
  waitingOn: Party | null;
  clientWords: string;
  clinicianWords: string;
}

export interface NewGoalEvent {
  id: string;
  kind: EventKind;
  by: Party;
  byName: string;
  at: Date;
  words: string | null;
}

const listStatement: Statement = {
  name: "goal_list",
  text: `select ${jsonList(
    goalJson("g"),
    `(select * from public.goal where clinic_id = $1 and client_id = $2
      order by created_at, id limit ${limits.goals_per_client_max}) g`,
    "g.created_at, g.id",
  )} as goals`,
};

/** Every goal of a client with its steps, ratings and history, oldest first. */
export async function listGoals(tx: ClinicTx, clientId: string): Promise<z.input<typeof Goal>[]> {
  const [row] = await tx.sql<{ goals: z.input<typeof Goal>[] }>(listStatement, [tx.clinicId, clientId]);
  return row?.goals ?? [];
}

/** The goal, its row held until the transaction ends, so that of two answers the second sees what the first did. */
export async function findGoalLocked(tx: ClinicTx, goalId: string): Promise<GoalRow | null> {
  const rows = await tx.sql<Record<keyof GoalRow, string | null>>(
    {
      name: "goal.lock",
      text: `select id, client_id as "clientId", concern_id as "concernId", status, proposed_by as "proposedBy",
               waiting_on as "waitingOn", client_words as "clientWords", clinician_words as "clinicianWords"
             from public.goal where clinic_id = $1 and id = $2 for update`,
    },
    [tx.clinicId, goalId],
  );
  return (rows[0] as GoalRow | undefined) ?? null;
}

export async function countGoals(tx: ClinicTx, clientId: string): Promise<number> {
  return tx.prisma((prisma) => prisma.goal.count({ where: { clinicId: tx.clinicId, clientId } }));
}

export async function countGoalEvents(tx: ClinicTx, goalId: string): Promise<number> {
  return tx.prisma((prisma) => prisma.goalEvent.count({ where: { clinicId: tx.clinicId, goalId } }));
}

export async function insertGoal(tx: ClinicTx, goal: GoalRow & { createdAt: Date }): Promise<void> {
  await tx.prisma((prisma) => prisma.goal.create({ data: { clinicId: tx.clinicId, ...goal } }));
}

/** Writes what a move changed. The wording of the side that did not move is not among it. */
export async function updateGoal(
  tx: ClinicTx,
  goalId: string,
  change: Partial<Omit<GoalRow, "id" | "clientId">>,
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.goal.update({ where: { clinicId_id: { clinicId: tx.clinicId, id: goalId } }, data: change }),
  );
}

export async function appendGoalEvent(tx: ClinicTx, goalId: string, event: NewGoalEvent): Promise<void> {
  const { by, ...rest } = event;
  await tx.prisma((prisma) =>
    prisma.goalEvent.create({ data: { clinicId: tx.clinicId, goalId, byParty: by, ...rest } }),
  );
}

export async function countSteps(tx: ClinicTx, goalId: string): Promise<number> {
  return tx.prisma((prisma) => prisma.goalStep.count({ where: { clinicId: tx.clinicId, goalId } }));
}

export async function insertStep(
  tx: ClinicTx,
  step: { id: string; goalId: string; text: string; support: string; by: Party; createdAt: Date },
): Promise<void> {
  const { by, ...rest } = step;
  await tx.prisma((prisma) =>
    prisma.goalStep.create({ data: { clinicId: tx.clinicId, byParty: by, ...rest } }),
  );
}

/** @returns whether the goal has such a step */
export async function setStepDone(
  tx: ClinicTx,
  { goalId, stepId, doneOn }: { goalId: string; stepId: string; doneOn: string | null },
): Promise<boolean> {
  const { count } = await tx.prisma((prisma) =>
    prisma.goalStep.updateMany({
      where: { clinicId: tx.clinicId, goalId, id: stepId },
      data: { doneOn: doneOn === null ? null : fromDay(doneOn) },
    }),
  );
  return count === 1;
}

export async function countRatings(tx: ClinicTx, goalId: string): Promise<number> {
  return tx.prisma((prisma) => prisma.goalRating.count({ where: { clinicId: tx.clinicId, goalId } }));
}

export async function insertRating(
  tx: ClinicTx,
  rating: { id: string; goalId: string; value: number; by: Party; at: Date },
): Promise<void> {
  const { by, ...rest } = rating;
  await tx.prisma((prisma) =>
    prisma.goalRating.create({ data: { clinicId: tx.clinicId, byParty: by, ...rest } }),
  );
}
