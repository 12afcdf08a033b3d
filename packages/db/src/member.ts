import type { Member, MemberRole } from "@goldthread/schema/member";
import type { z } from "zod";
import type { ClinicTx } from "./with-clinic.ts";

export interface NewMember {
  id: string;
  personId: string;
  displayName: string;
  roles: readonly MemberRole[];
  createdAt: Date;
}

/** Makes somebody a member, or an earlier member active again, with these roles. @returns the member's id */
export async function admitMember(tx: ClinicTx, member: NewMember): Promise<string> {
  const [row] = await tx.sql<{ id: string }>(
    {
      name: "member_admit",
      text: `insert into public.member (clinic_id, id, person_id, display_name, roles, status, created_at) values ($1, $2, $3, $4, $5, 'active', $6)
             on conflict (clinic_id, person_id) do update set display_name = excluded.display_name, status = 'active',
               roles = (select array_agg(distinct r order by r) from unnest(
                 case member.status when 'active' then member.roles || excluded.roles else excluded.roles end) r)
             returning id`,
    },
    [tx.clinicId, member.id, member.personId, member.displayName, member.roles, member.createdAt],
  );
  if (row === undefined) throw new Error("member_admit returned no row");
  return row.id;
}

/** Every member of the clinic, by name, with what its administration sees. */
export async function listMembers(tx: ClinicTx): Promise<z.input<typeof Member>[]> {
  const rows = await tx.sql<{
    id: string;
    display_name: string;
    email: string;
    roles: MemberRole[];
    status: "active" | "inactive";
    second_factor: boolean;
    clients: number;
    created_at: Date;
  }>(
    {
      name: "member_list",
      text: `select m.id, m.display_name, p.email, m.roles, m.status, p.second_factor, m.created_at,
               (select count(*)::int from public.care_team t where t.clinic_id = m.clinic_id and t.member_id = m.id) as clients
             from public.member m join gate.people() p on p.person_id = m.person_id
             where m.clinic_id = $1 order by m.status, m.display_name, m.id`,
    },
    [tx.clinicId],
  );
  return rows.map((row) => ({
    id: row.id,
    displayName: row.display_name,
    email: row.email,
    roles: row.roles,
    status: row.status,
    secondFactor: row.second_factor,
    clients: row.clients,
    since: row.created_at.toISOString(),
  }));
}

export interface MemberState {
  id: string;
  roles: MemberRole[];
  status: "active" | "inactive";
}

export async function findMember(tx: ClinicTx, id: string): Promise<MemberState | null> {
  return tx.prisma(async (prisma) => {
    const row = await prisma.member.findUnique({ where: { clinicId_id: { clinicId: tx.clinicId, id } } });
    if (row === null) return null;
    return {
      id: row.id,
      roles: row.roles.filter((role) => role === "admin" || role === "clinician"),
      status: row.status === "active" ? "active" : "inactive",
    };
  });
}

/** Whether a mail address belongs to an active member of this clinic. */
export async function isActiveMember(tx: ClinicTx, email: string): Promise<boolean> {
  const rows = await tx.sql(
    {
      name: "member_by_email",
      text: `select 1 from public.member m join gate.people() p on p.person_id = m.person_id
             where m.clinic_id = $1 and m.status = 'active' and p.email = $2`,
    },
    [tx.clinicId, email],
  );
  return rows.length > 0;
}

/**
 * Ids of the active admins, locked until the transaction ends, so that two admins cannot give up their role at the same moment
 * and leave the clinic with none.
 */
export async function lockActiveAdmins(tx: ClinicTx): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(
    {
      name: "member_lock_admins",
      text: "select id from public.member where clinic_id = $1 and status = 'active' and 'admin' = any (roles) order by id for update",
    },
    [tx.clinicId],
  );
  return rows.map(({ id }) => id);
}

export async function updateMember(
  tx: ClinicTx,
  id: string,
  change: { roles: MemberRole[] } | { status: "active" | "inactive" },
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.member.updateMany({ where: { clinicId: tx.clinicId, id }, data: change }),
  );
}
