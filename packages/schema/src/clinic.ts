import { z } from "zod";
import { ClientId, ClinicId, CrisisResourceId, MemberId, OperationId } from "./ids.ts";
import { limits } from "./limits.ts";
import { Instant, Line, Locale, Name, RequiredLine, TimeZone } from "./text.ts";

/** A number to call or text, or an address to go to, that the clinic has checked. */
export const CrisisResource = z.object({
  id: CrisisResourceId,
  name: z.object({ en: RequiredLine, es: RequiredLine }),
  about: z.object({ en: Line, es: Line }),
  phone: z
    .string()
    .trim()
    .max(32)
    .regex(/^\+?[0-9 ()-]*$/, "phone.shape"),
  sms: z
    .string()
    .trim()
    .max(32)
    .regex(/^\+?[0-9 ()-]*$/, "phone.shape"),
});
export type CrisisResource = z.infer<typeof CrisisResource>;

const count = (min: number, max: number) => z.number().int().min(min).max(max);

/** What the clinic sets of the rules by which `domain/outcome/not-on-track` calls a course of care not on track. */
export const TrackRules = z.object({
  improvementBy: z.object({
    unit: z.enum(["session", "week"]),
    count: count(limits.improvement_count_min, limits.improvement_count_max),
  }),
  missedInARow: count(limits.missed_in_a_row_min, limits.missed_in_a_row_max),
  goalStuckWeeks: count(limits.goal_stuck_weeks_min, limits.goal_stuck_weeks_max),
});
export type TrackRules = z.infer<typeof TrackRules>;

export const Clinic = z.object({
  id: ClinicId,
  name: z.string(),
  timeZone: z.string(),
  locale: Locale,
  crisisResources: z.array(CrisisResource),
  trackRules: TrackRules,
});
export type Clinic = z.infer<typeof Clinic>;
export const UpdateClinic = z.object({ opId: OperationId, name: Name, timeZone: TimeZone, locale: Locale });
export const SetTrackRules = z.object({ opId: OperationId, trackRules: TrackRules });
export const SetCrisisResources = z.object({
  opId: OperationId,
  resources: z
    .array(CrisisResource)
    .min(1)
    .max(limits.crisis_resources_max)
    .refine((r) => r.every((x) => x.phone !== "" || x.sms !== ""), "crisis.noNumber"),
});

/** What administration sees of a client: who they are and who looks after them, nothing clinical. */
export const ClientEntry = z.object({
  id: ClientId,
  displayName: z.string(),
  status: z.enum(["invited", "active", "discharged"]),
  since: Instant,
  careTeam: z.array(
    z.object({ memberId: MemberId, displayName: z.string(), role: z.enum(["lead", "member"]) }),
  ),
});
export const ClientList = z.object({ clients: z.array(ClientEntry) });
export const JoinCareTeam = z.object({
  opId: OperationId,
  clientId: ClientId,
  memberId: MemberId,
  role: z.enum(["lead", "member"]),
});
export const LeaveCareTeam = z.object({ opId: OperationId, clientId: ClientId, memberId: MemberId });

export const ListAudit = z.object({
  before: z.number().int().positive().optional(),
  memberId: MemberId.optional(),
  clientId: ClientId.optional(),
  action: z.string().max(80).optional(),
  rows: z.number().int().min(1).max(limits.page_rows_max),
});
export const AuditEntry = z.object({
  seq: z.number().int(),
  at: Instant,
  actorKind: z.enum(["member", "client", "person", "system"]),
  actorName: z.string(),
  action: z.string(),
  entity: z.string().nullable(),
  clientId: ClientId.nullable(),
  clientName: z.string().nullable(),
  requestId: z.string().nullable(),
});
export const AuditPage = z.object({
  entries: z.array(AuditEntry),
  next: z.number().int().nullable(),
  actions: z.array(z.string()),
});
export const AuditVerified = z.object({
  ok: z.boolean(),
  entries: z.number().int(),
  firstBrokenSeq: z.number().int().nullable(),
});
