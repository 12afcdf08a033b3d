import type { ClientEntry } from "@goldthread/schema/clinic";
import type { z } from "zod";
import type { ClinicTx } from "./with-clinic.ts";

export interface NewClient {
  id: string;
  displayName: string;
  preferredName: string;
  pronouns: string;
  createdAt: Date;
}

/** Opens a record for somebody who has yet to accept the invitation. */
export async function insertClient(tx: ClinicTx, client: NewClient): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.client.create({ data: { clinicId: tx.clinicId, ...client, status: "invited" } }),
  );
}

/** Ties the record to the person who accepted. @throws DatabaseRefusal `duplicate` where they are another client here already */
export async function activateClient(tx: ClinicTx, id: string, personId: string): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.client.updateMany({
      where: { clinicId: tx.clinicId, id, status: "invited" },
      data: { personId, status: "active" },
    }),
  );
}

/** Whether a mail address belongs to a client in care at this clinic. */
export async function isClient(tx: ClinicTx, email: string): Promise<boolean> {
  const rows = await tx.sql(
    {
      name: "client_by_email",
      text: "select 1 from public.client k join gate.people() p on p.person_id = k.person_id where k.clinic_id = $1 and p.email = $2",
    },
    [tx.clinicId, email],
  );
  return rows.length > 0;
}

export async function clientExists(tx: ClinicTx, id: string): Promise<boolean> {
  return tx.prisma(
    async (prisma) => (await prisma.client.count({ where: { clinicId: tx.clinicId, id } })) > 0,
  );
}

interface ClientRow {
  id: string;
  display_name: string;
  status: "invited" | "active" | "discharged";
  created_at: Date;
  care_team: { memberId: string; displayName: string; role: "lead" | "member" }[];
}

/** Clients by name with their care teams, lead first; nothing clinical. */
export async function listClients(tx: ClinicTx, rows_max: number): Promise<z.input<typeof ClientEntry>[]> {
  const rows = await tx.sql<ClientRow>(
    {
      name: "client_list",
      text: `select k.id, k.display_name, k.status, k.created_at, coalesce(t.care_team, '[]'::jsonb) as care_team
             from public.client k
             left join (
               select t.client_id, jsonb_agg(jsonb_build_object('memberId', m.id, 'displayName', m.display_name, 'role', t.role)
                                             order by t.role, m.display_name, m.id) as care_team
               from public.care_team t join public.member m on m.clinic_id = t.clinic_id and m.id = t.member_id
               where t.clinic_id = $1 group by t.client_id) t on t.client_id = k.id
             where k.clinic_id = $1 order by k.status = 'discharged', k.display_name, k.id limit $2`,
    },
    [tx.clinicId, rows_max],
  );
  return rows.map((row) => ({
    id: row.id,
    displayName: row.display_name,
    status: row.status,
    since: row.created_at.toISOString(),
    careTeam: row.care_team,
  }));
}

/** What the client likes to be called, where they say another name than the clinic's and the clinic knew of none. */
export async function preferName(tx: ClinicTx, id: string, name: string): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.client.updateMany({
      where: { clinicId: tx.clinicId, id, preferredName: "", displayName: { not: name } },
      data: { preferredName: name },
    }),
  );
}
