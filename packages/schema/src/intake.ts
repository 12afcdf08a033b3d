import { z } from "zod";
import { ClientId, IntakeId, OperationId } from "./ids.ts";
import { Instant, SectionText } from "./text.ts";

/** Section id (see `domain/intake/sections`) → text. */
export const IntakeSections = z.record(
  z
    .string()
    .min(1)
    .max(60)
    .regex(/^[A-Za-z.]+$/),
  SectionText,
);
export const Intake = z.object({
  id: IntakeId,
  clientId: ClientId,
  status: z.enum(["draft", "signed"]),
  sections: IntakeSections,
  /** Counts up with each save; a save says which one it saw, so that two windows never overwrite each other. */
  revision: z.number().int(),
  updatedAt: Instant,
  author: z.string(),
  signedAt: Instant.nullable(),
  signedBy: z.string().nullable(),
  contentHash: z.string().nullable(),
});
export type Intake = z.infer<typeof Intake>;
export const IntakeOfClient = z.object({ intakes: z.array(Intake) });
export const SaveIntake = z.object({
  opId: OperationId,
  intakeId: IntakeId,
  clientId: ClientId,
  seenRevision: z.number().int().min(0),
  sections: IntakeSections,
});
export const IntakeSaved = z.object({ intakeId: IntakeId, revision: z.number().int(), updatedAt: Instant });
export const SignIntake = z.object({
  opId: OperationId,
  intakeId: IntakeId,
  seenRevision: z.number().int().min(0),
});
