import type { ExerciseScript, ExerciseSummary } from "@goldthread/schema/exercise-script";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

const newest = (what: string) => `select distinct on (o.exercise_id) ${what} as script
  from public.own_exercise_version o where o.clinic_id = $1 order by o.exercise_id, o.version desc`;

/** SQL for the JSON list of what the clinic's own exercises are, in the order they were made, without their steps. `$1`: clinic. */
export const ownSummariesJson = `(select coalesce(json_agg(n.script order by n.script->>'id'), '[]')
  from (${newest("o.script - 'steps'")}) n)`;

const summariesStatement: Statement = {
  name: "own_exercise_summaries",
  text: `select ${ownSummariesJson} as own`,
};
export async function listOwnSummaries(tx: ClinicTx): Promise<ExerciseSummary[]> {
  const [row] = await tx.sql<{ own: ExerciseSummary[] }>(summariesStatement, [tx.clinicId]);
  return row?.own ?? [];
}

const scriptStatement: Statement = {
  name: "own_exercise_script",
  text: `select o.script from public.own_exercise_version o
    where o.clinic_id = $1 and o.exercise_id::text = $2 and ($3::integer is null or o.version = $3)
    order by o.version desc limit 1`,
};

/** A script of the clinic's own, as it was saved. @param version null: the newest */
export async function findOwnScript(
  tx: ClinicTx,
  exerciseId: string,
  version: number | null,
): Promise<ExerciseScript | null> {
  const values = [tx.clinicId, exerciseId, version];
  const [row] = await tx.sql<{ script: ExerciseScript }>(scriptStatement, values);
  return row?.script ?? null;
}

const countStatement: Statement = {
  name: "own_exercise_count",
  text: "select count(*)::int as n from public.own_exercise where clinic_id = $1",
};
export async function countOwnExercises(tx: ClinicTx): Promise<number> {
  const [row] = await tx.sql<{ n: number }>(countStatement, [tx.clinicId]);
  return row?.n ?? 0;
}

const insertStatement: Statement = {
  name: "own_exercise_insert",
  text: `with exercise as (
    insert into public.own_exercise (clinic_id, id, created_by, created_at) values ($1, $2, $5, $6) on conflict do nothing
  )
  insert into public.own_exercise_version (clinic_id, exercise_id, version, script, saved_by, saved_at) values ($1, $2, $3, $4, $5, $6)`,
};

export interface OwnScript {
  exerciseId: string;
  version: number;
  script: ExerciseScript;
  /** Member. */
  by: string;
  at: Date;
}

/** Adds a version that never changes; the first makes the exercise. */
export async function insertOwnScript(tx: ClinicTx, v: OwnScript): Promise<void> {
  await tx.sql(insertStatement, [tx.clinicId, v.exerciseId, v.version, v.script, v.by, v.at]);
}
