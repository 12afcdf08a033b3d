import { z } from "zod";
import { ClientId, ConcernId, EvidenceId, IntakeId, OperationId, ResponseId } from "./ids.ts";
import { Instant, Line, RequiredLine, RequiredWords, Words } from "./text.ts";

export const ConcernStatus = z.enum(["active", "resolved", "setAside"]);

/** Where the concern was seen: a score, or words from the intake. */
export const NewEvidence = z.discriminatedUnion("kind", [
  z.object({ id: EvidenceId, kind: z.literal("response"), responseId: ResponseId }),
  z.object({
    id: EvidenceId,
    kind: z.literal("intake"),
    intakeId: IntakeId,
    section: z.string().min(1).max(60),
    quote: RequiredWords,
  }),
]);
export const Evidence = z.object({
  id: EvidenceId,
  kind: z.enum(["response", "intake"]),
  responseId: ResponseId.nullable(),
  measureId: z.string().nullable(),
  /** Null for the client where the result is withheld, and where the measure has no total. */
  total: z.number().nullable(),
  intakeId: IntakeId.nullable(),
  section: z.string().nullable(),
  quote: z.string().nullable(),
  at: Instant,
});
export const Concern = z.object({
  id: ConcernId,
  clientId: ClientId,
  title: z.string(),
  clientWords: z.string(),
  clinicianView: z.string(),
  status: ConcernStatus,
  openedAt: Instant,
  openedBy: z.string(),
  evidence: z.array(Evidence),
});
export type Concern = z.infer<typeof Concern>;
export const ConcernList = z.object({ concerns: z.array(Concern) });
export const OpenConcern = z.object({
  opId: OperationId,
  concernId: ConcernId,
  clientId: ClientId,
  title: RequiredLine,
  clinicianView: Words,
  evidence: z.array(NewEvidence).max(30),
});
/** The clinician's side. The client's words are the client's alone to change. */
export const ReviseConcern = z.object({
  opId: OperationId,
  concernId: ConcernId,
  title: RequiredLine,
  clinicianView: Words,
});
export const SayConcern = z.object({ opId: OperationId, concernId: ConcernId, clientWords: Words });
export const AddEvidence = z.object({ opId: OperationId, concernId: ConcernId, evidence: NewEvidence });
export const RemoveEvidence = z.object({ opId: OperationId, concernId: ConcernId, evidenceId: EvidenceId });
export const SetConcernStatus = z.object({
  opId: OperationId,
  concernId: ConcernId,
  status: ConcernStatus,
  note: Line,
});
