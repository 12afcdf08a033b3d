import { z } from "zod";
import { InvitationId, MemberId, OperationId, ClientId } from "./ids.ts";
import { Email, Instant, Line, Locale, Name } from "./text.ts";

export const MemberRole = z.enum(["admin", "clinician"]);
export type MemberRole = z.infer<typeof MemberRole>;
const Roles = z
  .array(MemberRole)
  .min(1)
  .max(MemberRole.options.length)
  .refine((r) => new Set(r).size === r.length, "roles.repeated");

export const Member = z.object({
  id: MemberId,
  displayName: z.string(),
  email: z.string(),
  roles: z.array(MemberRole),
  status: z.enum(["active", "inactive"]),
  secondFactor: z.boolean(),
  clients: z.number().int(),
  since: Instant,
});
export const MemberList = z.object({ members: z.array(Member) });

export const SetRoles = z.object({ opId: OperationId, memberId: MemberId, roles: Roles });
export const SetMemberStatus = z.object({
  opId: OperationId,
  memberId: MemberId,
  status: z.enum(["active", "inactive"]),
});

export const InviteMember = z.object({
  opId: OperationId,
  invitationId: InvitationId,
  email: Email,
  displayName: Name,
  roles: Roles,
  locale: Locale,
});
/** Opens a record for a new client, puts the inviting clinician on the care team, and mails the link. */
export const InviteClient = z.object({
  opId: OperationId,
  invitationId: InvitationId,
  clientId: ClientId,
  email: Email,
  displayName: Name,
  preferredName: Name.optional(),
  pronouns: Line.optional(),
  locale: Locale,
});
export const Invitation = z.object({
  id: InvitationId,
  kind: z.enum(["member", "client"]),
  email: z.string(),
  displayName: z.string(),
  roles: z.array(MemberRole),
  status: z.enum(["waiting", "accepted", "revoked", "expired"]),
  sentAt: Instant,
  expiresAt: Instant,
});
export const InvitationList = z.object({ invitations: z.array(Invitation) });
export const InvitationSent = z.object({ invitationId: InvitationId, expiresAt: Instant });
export const ByInvitation = z.object({ opId: OperationId, invitationId: InvitationId });
