import type { Prisma } from "./generated/client.ts";
import type { PrismaTx } from "./lending-prisma.ts";
import { recent_totals_max } from "./complete-response.ts";
import { insertOwnScript, type OwnScript } from "./own-exercise.ts";
import type { ClinicTx } from "./with-clinic.ts";

/** Rows of one table for the clinic the transaction is in. */
type Rows<Row extends { clinicId: string }> = Omit<Row, "clinicId">[];

/** Everything of one invented clinic but the clinic itself, table by table. */
export interface DemoRecords {
  members: Rows<Prisma.MemberCreateManyInput>;
  clients: Rows<Prisma.ClientCreateManyInput>;
  careTeams: Rows<Prisma.CareTeamCreateManyInput>;
  invitations: Rows<Prisma.InvitationCreateManyInput>;
  assignments: Rows<Prisma.AssignmentCreateManyInput>;
  responses: Rows<Prisma.ResponseCreateManyInput>;
  alerts: Rows<Prisma.AlertCreateManyInput>;
  alertEvents: Rows<Prisma.AlertEventCreateManyInput>;
  intakes: Rows<Prisma.IntakeCreateManyInput>;
  concerns: Rows<Prisma.ConcernCreateManyInput>;
  evidence: Rows<Prisma.ConcernEvidenceCreateManyInput>;
  goals: Rows<Prisma.GoalCreateManyInput>;
  goalEvents: Rows<Prisma.GoalEventCreateManyInput>;
  goalSteps: Rows<Prisma.GoalStepCreateManyInput>;
  goalRatings: Rows<Prisma.GoalRatingCreateManyInput>;
  prescriptions: Rows<Prisma.PrescriptionCreateManyInput>;
  practices: Rows<Prisma.PracticeCreateManyInput>;
  adaptations: Rows<Prisma.ExerciseAdaptationCreateManyInput>;
  visibilities: Rows<Prisma.ExerciseVisibilityCreateManyInput>;
  ownScripts: OwnScript[];
  checkIns: Rows<Prisma.CheckInCreateManyInput>;
  contacts: Rows<Prisma.ContactCreateManyInput>;
}

/** Rows a statement writes: Prisma cuts longer ones in pieces of its own and sends them side by side. */
const batch_rows_max = 1_000;

/** Writes an invented clinic's records, table by table, and the scores that follow from its responses. */
export async function insertDemoRecords(tx: ClinicTx, records: DemoRecords): Promise<void> {
  const { clinicId } = tx;
  // Each batch is a use of Prisma's own, which bounds how long one may take: all of them together may take longer.
  async function each<Row extends object>(
    rows: readonly Row[],
    create: (prisma: PrismaTx, data: (Row & { clinicId: string })[]) => Promise<unknown>,
  ): Promise<void> {
    for (let start = 0; start < rows.length; start += batch_rows_max) {
      const data = rows.slice(start, start + batch_rows_max).map((row) => ({ ...row, clinicId }));
      await tx.prisma((prisma) => create(prisma, data));
    }
  }
  await each(records.members, (prisma, data) => prisma.member.createMany({ data }));
  await each(records.clients, (prisma, data) => prisma.client.createMany({ data }));
  await each(records.careTeams, (prisma, data) => prisma.careTeam.createMany({ data }));
  await each(records.invitations, (prisma, data) => prisma.invitation.createMany({ data }));
  await each(records.assignments, (prisma, data) => prisma.assignment.createMany({ data }));
  await each(records.responses, (prisma, data) => prisma.response.createMany({ data }));
  await each(records.alerts, (prisma, data) => prisma.alert.createMany({ data }));
  await each(records.alertEvents, (prisma, data) => prisma.alertEvent.createMany({ data }));
  await each(records.intakes, (prisma, data) => prisma.intake.createMany({ data }));
  await each(records.concerns, (prisma, data) => prisma.concern.createMany({ data }));
  await each(records.evidence, (prisma, data) => prisma.concernEvidence.createMany({ data }));
  await each(records.goals, (prisma, data) => prisma.goal.createMany({ data }));
  await each(records.goalEvents, (prisma, data) => prisma.goalEvent.createMany({ data }));
  await each(records.goalSteps, (prisma, data) => prisma.goalStep.createMany({ data }));
  await each(records.goalRatings, (prisma, data) => prisma.goalRating.createMany({ data }));
  await each(records.prescriptions, (prisma, data) => prisma.prescription.createMany({ data }));
  await each(records.practices, (prisma, data) => prisma.practice.createMany({ data }));
  await each(records.adaptations, (prisma, data) => prisma.exerciseAdaptation.createMany({ data }));
  await each(records.visibilities, (prisma, data) => prisma.exerciseVisibility.createMany({ data }));
  for (const script of records.ownScripts) await insertOwnScript(tx, script);
  await each(records.checkIns, (prisma, data) => prisma.checkIn.createMany({ data }));
  await each(records.contacts, (prisma, data) => prisma.contact.createMany({ data }));
  await tx.sql(scoresStatement, [clinicId]);
}

// What completing the responses one after the other would have left in `client_measure`.
const scoresStatement = {
  name: "demo.scores",
  text: `with ranked as (
      select r.client_id, r.measure_id, r.total, r.completed_at as at, r.id,
        row_number() over (partition by r.client_id, r.measure_id order by r.completed_at desc, r.id desc) as back
      from public.response r where r.clinic_id = $1 and r.status = 'complete')
    insert into public.client_measure (clinic_id, client_id, measure_id, baseline, previous, last, last_at, recent, facts)
    select $1, client_id, measure_id, baseline, previous, last, last_at, recent,
      public.measure_facts(measure_id, baseline, previous, last, last_at, recent)
    from (
      select client_id, measure_id, (array_agg(total order by at, id))[1] as baseline,
        (array_agg(total order by at desc, id desc))[2] as previous, (array_agg(total order by at desc, id desc))[1] as last,
        max(at) as last_at,
        coalesce(array_agg(total order by at, id) filter (where back <= ${recent_totals_max} and total is not null), '{}') as recent
      from ranked group by client_id, measure_id) scores`,
};

/**
 * Appends one entry per record to the clinic's audit chain, in the order given. What is invented happened to nobody: the
 * chain says that the demonstration wrote it.
 */
export async function auditDemoRecords(tx: ClinicTx, clientIds: readonly string[]): Promise<void> {
  await tx.sql(
    {
      name: "demo.audit",
      text: `select audit.append('system', null, 'demo.seed', 'client:' || k.id, k.id::uuid, null)
             from unnest($1::text[]) with ordinality as k (id, place) order by k.place`,
    },
    [clientIds],
  );
}
