import { z } from "zod";
import { limits } from "./limits.ts";
import { OperationId } from "./ids.ts";
import { MeasureOrigin } from "./measure-import.ts";
import { MeasureDefinition, MeasureId, MeasureSummary, MeasureWording } from "./measure-definition.ts";
import { Instant, Locale, RequiredWords } from "./text.ts";

/** Why a measure is not offered: `never`; what a clinic has to declare; its wording is missing; its own, and retired. */
export const WhyNotOffered = z.enum(["never", "nonCommercial", "termsConfirmed", "wording", "retired"]);
export type WhyNotOffered = z.infer<typeof WhyNotOffered>;

/** Which of a scale's published figures the clinic goes by; null: the first, as shipped. */
export const FigureChoice = z.object({
  scaleId: z.string(),
  bandSetId: z.string().nullable(),
  casenessId: z.string().nullable(),
});
export type FigureChoice = z.infer<typeof FigureChoice>;

const ByWhom = z.object({ by: z.string(), at: Instant });
export const LibraryMeasure = MeasureSummary.extend({
  origin: z.enum(["shipped", "own"]),
  offered: z.boolean(),
  whyNot: WhyNotOffered.nullable(),
  /** The declaration that the licence asks for, where the clinic has made it. */
  declared: ByWhom.nullable(),
  /** The newest wording the clinic entered, in each language. */
  suppliedWording: z.array(ByWhom.extend({ language: Locale, version: z.number().int() })),
  /** Languages the clinic may enter wording in. */
  wordingWanted: z.array(Locale),
  choices: z.array(FigureChoice),
  retired: ByWhom.nullable(),
});
export type LibraryMeasure = z.infer<typeof LibraryMeasure>;
export const GetLibrary = z.object({});
/** Shipped ones in the order in which they are offered, then the clinic's own by title. */
export const Library = z.object({ measures: z.array(LibraryMeasure) });

/** A version, for a measure of the clinic's own; without one, the newest. */
export const GetDefinition = z.object({ measureId: MeasureId, version: z.string().max(20).exactOptional() });
export const ResolvedMeasure = z.object({ definition: MeasureDefinition });

const opId = OperationId;
/** Non-commercial use is declared for the clinic as a whole; terms are confirmed measure by measure. */
export const DeclareContext = z.discriminatedUnion("condition", [
  z.object({ opId, condition: z.literal("nonCommercial"), declared: z.boolean() }),
  z.object({ opId, condition: z.literal("termsConfirmed"), measureId: MeasureId, declared: z.boolean() }),
]);
/** Active assignments that ended, since what they ask is no longer offered. */
export const AssignmentsEnded = z.object({ assignmentsEnded: z.number().int() });

export const SupplyWording = z.object({
  opId,
  measureId: MeasureId,
  language: Locale,
  wording: MeasureWording,
  /** By what right the clinic uses this text: a licence, a registration, a permission. */
  right: RequiredWords,
});
export const WordingSupplied = z.object({ version: z.number().int() });

/** Both null: the figures as shipped. */
export const ChooseFigures = z.object({
  opId,
  measureId: MeasureId,
  scaleId: z.string().max(limits.measure_key_characters_max),
  bandSetId: z.string().max(limits.measure_key_characters_max).nullable(),
  casenessId: z.string().max(limits.measure_key_characters_max).nullable(),
});

/**
 * `definition.id` and `definition.version` are set by the server: the measure's UUID and the next version.
 * `origin` is what `measure.importPreview` gave; without one, the version before keeps its own.
 */
export const SaveOwnMeasure = z.object({
  opId,
  measureId: z.uuid(),
  definition: MeasureDefinition,
  origin: MeasureOrigin.exactOptional(),
});
export const OwnMeasureSaved = z.object({ measureId: z.string(), version: z.string() });
export const RetireOwnMeasure = z.object({ opId, measureId: z.uuid(), retired: z.boolean() });
export const ExportQuestionnaire = z.object({
  measureId: MeasureId,
  version: z.string().max(20).exactOptional(),
  language: Locale,
});
