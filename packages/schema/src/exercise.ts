import { z } from "zod";
import { BreathSeconds, ExerciseScript, ExerciseSummary } from "./exercise-script.ts";
import { ClientId, GoalId, OperationId, PracticeId, PrescriptionId } from "./ids.ts";
import { limits } from "./limits.ts";
import { Instant, Line, LocalDate, Words, storable } from "./text.ts";

export const ExerciseId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9-]+$/);
const PartId = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[A-Za-z0-9-]+$/);
/** How an exercise is to be done, or was; what is left open is its own default. `domain/exercise/options` says what fits. */
export const ExerciseSettings = z.object({
  /** Breaths a minute, as older devices call it; not together with `breathsPerMinute`. */
  ratePerMinute: z.number().min(4).max(8).optional(),
  breathsPerMinute: z.number().min(1).max(30).optional(),
  minutes: z.number().min(0.5).max(60).optional(),
  cycles: z.number().int().min(1).max(400).optional(),
  holds: z.boolean().optional(),
  patternId: PartId.optional(),
  pattern: BreathSeconds.optional(),
  silence: z.enum(["usual", "more"]).optional(),
  intervalMinutes: z.number().min(0.5).max(60).nullable().optional(),
  /** Areas left out. */
  skip: z.array(PartId).max(20).optional(),
  eyesOpen: z.boolean().optional(),
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
  /** First and last day, both included; null: from now on, until it is ended. */
  startsOn: LocalDate.nullable().default(null),
  untilOn: LocalDate.nullable().default(null),
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
  startsOn: LocalDate.nullable().optional(),
  untilOn: LocalDate.nullable().optional(),
  /** Days of practice, newest first, within the last 28. */
  practisedOn: z.array(LocalDate),
});
export type Prescription = z.infer<typeof Prescription>;
export const PrescriptionList = z.object({ prescriptions: z.array(Prescription) });

const AnswerWords = z.string().max(280).refine(storable, "text.unstorable");
/** As `domain/exercise/answers` has it: a rating, words or an option's id, yes or no, sorted cards; null: skipped. */
const Answer = z.union([
  z.number().int().min(0).max(10),
  AnswerWords,
  z.boolean(),
  z.record(PartId, z.array(PartId).max(60)),
  z.null(),
]);
const AnswerKey = z
  .string()
  .max(80)
  .regex(/^[A-Za-z0-9-]+(#[0-9]{1,3})*$/);
/** By the stop's key. */
export const PracticeAnswers = z
  .record(AnswerKey, Answer)
  .refine((answers) => Object.keys(answers).length <= limits.practice_answers_max, "exercise.tooManyAnswers");
export type PracticeAnswers = z.infer<typeof PracticeAnswers>;

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
  /** What was answered along the way: the client's own. */
  answers: PracticeAnswers.default({}),
  /** Whether the care team may read the answers. */
  shareAnswers: z.boolean().default(false),
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
  /** Whether the care team may read that it felt bad, and the words; told to the client alone. */
  shareFeltBad: z.boolean().optional(),
  words: z.string().nullable(),
  /** When somebody of the care team read that it felt bad; absent where a list leaves it out. */
  readAt: Instant.nullable().optional(),
  settings: ExerciseSettings.optional(),
  /** null where the client kept them to themself; absent where a list leaves them out. */
  answers: z.record(z.string(), Answer).nullable().optional(),
  shareAnswers: z.boolean().optional(),
});
export type Practice = z.infer<typeof Practice>;
export const PracticeList = z.object({ practices: z.array(Practice) });

/** How one client's exercises differ from what is on offer. It goes before what was prescribed or chosen. */
export const Adaptation = z.object({
  /** Breathing in and out alone. */
  noHolds: z.boolean(),
  /** Never invited to close the eyes. */
  eyesOpen: z.boolean(),
  /** No exercise at all for now. */
  allOff: z.boolean(),
  off: z.array(ExerciseId).max(limits.exercises_off_max),
});
export type Adaptation = z.infer<typeof Adaptation>;
export const SetAdaptation = z.object({ opId: OperationId, clientId: ClientId, ...Adaptation.shape });
export const PrescriptionsEnded = z.object({ prescriptionsEnded: z.number().int() });
export const SetHidden = z.object({ opId: OperationId, exerciseId: ExerciseId, hidden: z.boolean() });
export const SetFavourite = z.object({
  opId: OperationId,
  clientId: ClientId,
  exerciseId: ExerciseId,
  favourite: z.boolean(),
});

export const GetExerciseLibrary = z.object({});
const Origin = z.enum(["shipped", "own"]);
export const LibraryExercise = z.object({ summary: ExerciseSummary, origin: Origin, hidden: z.boolean() });
export const ExerciseLibrary = z.object({ exercises: z.array(LibraryExercise) });
export type ExerciseLibrary = z.infer<typeof ExerciseLibrary>;

export const ClientExercise = z.object({
  summary: ExerciseSummary,
  origin: Origin,
  /** Its prescriptions that are due these days, newest first. */
  prescriptionIds: z.array(PrescriptionId),
  /** null for the care team: it is the client's own. */
  favourite: z.boolean().nullable(),
});
/** What one client is offered: what is prescribed, then favourites, then the rest. */
export const ClientExercises = z.object({
  adaptation: Adaptation,
  exercises: z.array(ClientExercise),
  prescriptions: z.array(Prescription),
});
export type ClientExercises = z.infer<typeof ClientExercises>;

/** What a phone has to know to offer the right exercises by itself; `domain/exercise/offer` says which those are. */
export const ExerciseOffer = z.object({
  adaptation: Adaptation,
  /** Ids of what the clinic does not offer. */
  hidden: z.array(z.string()),
  favourites: z.array(z.string()),
  /** The clinic's own exercises, and what ships and is prescribed; all else that ships comes with the app. */
  summaries: z.array(ExerciseSummary),
});
export type ExerciseOffer = z.infer<typeof ExerciseOffer>;

/** A version of a clinic's own exercise; null: the newest. What ships has one. */
export const GetScript = z.object({
  exerciseId: ExerciseId,
  version: z.number().int().min(1).max(limits.own_exercise_versions_max).nullable().default(null),
});
/** The script's own id and version are overwritten. */
export const SaveOwnExercise = z.object({
  opId: OperationId,
  exerciseId: z.uuid().toLowerCase(),
  script: ExerciseScript,
});
export const OwnExerciseSaved = z.object({ exerciseId: z.string(), version: z.number().int() });
