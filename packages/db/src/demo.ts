import type { Prisma } from "./generated/client.ts";
import { recent_totals_max } from "./response.ts";
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
  checkIns: Rows<Prisma.CheckInCreateManyInput>;
  contacts: Rows<Prisma.ContactCreateManyInput>;
}

/** Writes an invented clinic's records, one statement per table, and the scores that follow from its responses. */
export async function insertDemoRecords(tx: ClinicTx, records: DemoRecords): Promise<void> {
  const { clinicId } = tx;
  const here = <Row extends object>(rows: Row[]) => ({ data: rows.map((row) => ({ clinicId, ...row })) });
  await tx.prisma(async (prisma) => {
    await prisma.member.createMany(here(records.members));
    await prisma.client.createMany(here(records.clients));
    await prisma.careTeam.createMany(here(records.careTeams));
    await prisma.invitation.createMany(here(records.invitations));
    await prisma.assignment.createMany(here(records.assignments));
    await prisma.response.createMany(here(records.responses));
    await prisma.alert.createMany(here(records.alerts));
    await prisma.alertEvent.createMany(here(records.alertEvents));
    await prisma.intake.createMany(here(records.intakes));
    await prisma.concern.createMany(here(records.concerns));
    await prisma.concernEvidence.createMany(here(records.evidence));
    await prisma.goal.createMany(here(records.goals));
    await prisma.goalEvent.createMany(here(records.goalEvents));
    await prisma.goalStep.createMany(here(records.goalSteps));
    await prisma.goalRating.createMany(here(records.goalRatings));
    await prisma.prescription.createMany(here(records.prescriptions));
    await prisma.practice.createMany(here(records.practices));
    await prisma.checkIn.createMany(here(records.checkIns));
    await prisma.contact.createMany(here(records.contacts));
  });
  await tx.sql(scoresStatement, [clinicId]);
}

// What completing the responses one after the other would have left in `client_measure`.
const scoresStatement = {
  name: "demo.scores",
  text: `with ranked as (
      select r.client_id, r.measure_id, r.total, r.completed_at as at, r.id,
        row_number() over (partition by r.client_id, r.measure_id order by r.completed_at desc, r.id desc) as back
      from public.response r where r.clinic_id = $1 and r.status = 'complete')
    insert into public.client_measure (clinic_id, client_id, measure_id, baseline, previous, last, last_at, recent)
    select $1, client_id, measure_id, (array_agg(total order by at, id))[1], (array_agg(total order by at desc, id desc))[2],
      (array_agg(total order by at desc, id desc))[1], max(at),
      jsonb_agg(jsonb_build_object('at', at, 'total', total) order by at, id) filter (where back <= ${recent_totals_max})
    from ranked group by client_id, measure_id`,
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
