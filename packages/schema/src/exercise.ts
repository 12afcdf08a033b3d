import { z } from "zod";
import { ClientId, GoalId, OperationId, PracticeId, PrescriptionId } from "./ids.ts";
import { limits } from "./limits.ts";
import { Instant, Line, LocalDate, Words } from "./text.ts";

export const ExerciseId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9-]+$/);
export const ExerciseSettings = z.object({
  /** Breaths a minute; for resonant breathing alone. */
  ratePerMinute: z.number().min(4).max(8).optional(),
  minutes: z.number().min(0.5).max(60).optional(),
  cycles: z.number().int().min(1).max(40).optional(),
});
export type ExerciseSettings = z.infer<typeof ExerciseSettings>;
export const Dose = z.object({ times: z.number().int().min(1).max(14), per: z.enum(["day", "week"]) });

export const Prescribe = z.object({
  opId: OperationId,
  prescriptionId: PrescriptionId,
  clientId: ClientId,
  goalId: GoalId,
  exerciseId: ExerciseId,
  settings: ExerciseSettings,
  dose: Dose,
  note: Line,
});
export const ByPrescription = z.object({ opId: OperationId, prescriptionId: PrescriptionId });
export const Prescription = z.object({
  id: PrescriptionId,
  clientId: ClientId,
  goalId: GoalId,
  exerciseId: z.string(),
  settings: ExerciseSettings,
  dose: Dose,
  note: z.string(),
  status: z.enum(["active", "ended"]),
  prescribedBy: z.string(),
  prescribedAt: Instant,
  /** Days of practice, newest first, within the last 28. */
  practisedOn: z.array(LocalDate),
});
export type Prescription = z.infer<typeof Prescription>;
export const PrescriptionList = z.object({ prescriptions: z.array(Prescription) });

const Rating = z.number().int().min(0).max(10);
/** One time an exercise was done, wholly or in part. Ratings: 0 calm … 10 very tense. */
export const LogPractice = z.object({
  opId: OperationId,
  practiceId: PracticeId,
  clientId: ClientId,
  prescriptionId: PrescriptionId.nullable(),
  exerciseId: ExerciseId,
  settings: ExerciseSettings,
  startedAt: Instant,
  localDate: LocalDate,
  seconds: z.number().int().min(0).max(limits.practice_seconds_max),
  finished: z.boolean(),
  before: Rating.nullable(),
  after: Rating.nullable(),
  feltBad: z.boolean(),
  /** Whether "this felt bad" and its words reach the clinician. */
  shareFeltBad: z.boolean(),
  words: Words,
});
export const Practice = z.object({
  id: PracticeId,
  prescriptionId: PrescriptionId.nullable(),
  exerciseId: z.string(),
  startedAt: Instant,
  localDate: LocalDate,
  seconds: z.number().int(),
  finished: z.boolean(),
  before: z.number().int().nullable(),
  after: z.number().int().nullable(),
  /** null where the client kept it to themself. */
  feltBad: z.boolean().nullable(),
  words: z.string().nullable(),
});
export type Practice = z.infer<typeof Practice>;
export const PracticeList = z.object({ practices: z.array(Practice) });
