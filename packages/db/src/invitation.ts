import type { Invitation, MemberRole } from "@goldthread/schema/member";
import type { Locale } from "@goldthread/schema/text";
import type { z } from "zod";
import type { ClinicTx } from "./with-clinic.ts";

export interface NewInvitation {
  id: string;
  kind: "member" | "client";
  email: string;
  displayName: string;
  locale: Locale;
  /** Empty for a client's. */
  roles: MemberRole[];
  /** The record that a client's invitation opens. */
  clientId: string | null;
  /** Null: the operator's. */
  invitedBy: string | null;
  tokenHash: Buffer;
  sentAt: Date;
  expiresAt: Date;
}

/** @throws DatabaseRefusal `duplicate` where the id is taken or another invitation waits for this mail address */
export async function insertInvitation(tx: ClinicTx, invitation: NewInvitation): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.invitation.create({
      data: { clinicId: tx.clinicId, ...invitation, tokenHash: Uint8Array.from(invitation.tokenHash) },
    }),
  );
}

export interface StoredInvitation extends NewInvitation {
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

interface InvitationRow {
  id: string;
  kind: "member" | "client";
  email: string;
  display_name: string;
  locale: Locale;
  roles: MemberRole[];
  client_id: string | null;
  invited_by: string | null;
  token_hash: Buffer;
  sent_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

/** The invitation, locked until the transaction ends: it is accepted, revoked or sent again by one at a time. */
export async function lockInvitation(tx: ClinicTx, id: string): Promise<StoredInvitation | null> {
  const [row] = await tx.sql<InvitationRow>(
    {
      name: "invitation_lock",
      text: "select * from public.invitation where clinic_id = $1 and id = $2 for update",
    },
    [tx.clinicId, id],
  );
  if (row === undefined) return null;
  return {
    id: row.id,
    kind: row.kind,
    email: row.email,
    displayName: row.display_name,
    locale: row.locale,
    roles: row.roles,
    clientId: row.client_id,
    invitedBy: row.invited_by,
    tokenHash: row.token_hash,
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
  };
}

/** Whether an invitation waits for this mail address, in time or not; `exceptId` is not looked at. */
export async function isInvited(
  tx: ClinicTx,
  { kind, email, exceptId }: { kind: "member" | "client"; email: string; exceptId: string | null },
): Promise<boolean> {
  return tx.prisma(async (prisma) => {
    const where = { clinicId: tx.clinicId, kind, email, acceptedAt: null, revokedAt: null };
    return (
      (await prisma.invitation.count({
        where: exceptId === null ? where : { ...where, id: { not: exceptId } },
      })) > 0
    );
  });
}

/** How many of the clinic's invitations were last sent since a moment. */
export async function countInvitationsSince(tx: ClinicTx, since: Date): Promise<number> {
  return tx.prisma((prisma) =>
    prisma.invitation.count({ where: { clinicId: tx.clinicId, sentAt: { gte: since } } }),
  );
}

export async function markInvitationAccepted(tx: ClinicTx, id: string, at: Date): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.invitation.updateMany({ where: { clinicId: tx.clinicId, id }, data: { acceptedAt: at } }),
  );
}

export async function markInvitationRevoked(tx: ClinicTx, id: string, at: Date): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.invitation.updateMany({ where: { clinicId: tx.clinicId, id }, data: { revokedAt: at } }),
  );
}

/** Gives the invitation a new link; the one before opens nothing any more. */
export async function renewInvitation(
  tx: ClinicTx,
  id: string,
  { tokenHash, sentAt, expiresAt }: { tokenHash: Buffer; sentAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.invitation.updateMany({
      where: { clinicId: tx.clinicId, id },
      data: { tokenHash: Uint8Array.from(tokenHash), sentAt, expiresAt, revokedAt: null },
    }),
  );
}

/** @param onlyClientsOf a member: the clients' invitations that they sent; null: all of the clinic's. Newest first. */
export async function listInvitations(
  tx: ClinicTx,
  { onlyClientsOf, now, rows_max }: { onlyClientsOf: string | null; now: Date; rows_max: number },
): Promise<z.input<typeof Invitation>[]> {
  return tx.prisma(async (prisma) => {
    const rows = await prisma.invitation.findMany({
      where: {
        clinicId: tx.clinicId,
        ...(onlyClientsOf === null ? {} : { kind: "client", invitedBy: onlyClientsOf }),
      },
      orderBy: [{ sentAt: "desc" }, { id: "desc" }],
      take: rows_max,
    });
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind === "client" ? "client" : "member",
      email: row.email,
      displayName: row.displayName,
      roles: row.roles.filter((role) => role === "admin" || role === "clinician"),
      status: statusOf(row, now),
      sentAt: row.sentAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    }));
  });
}

/** An invitation's state at a moment. */
export function statusOf(
  { acceptedAt, revokedAt, expiresAt }: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): "waiting" | "accepted" | "revoked" | "expired" {
  if (acceptedAt !== null) return "accepted";
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "waiting";
}
