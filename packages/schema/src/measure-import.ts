import { z } from "zod";
import { limits } from "./limits.ts";
import { MeasureDefinition } from "./measure-definition.ts";
import { storable } from "./text.ts";

/** What can be wrong with an imported questionnaire: each names a message `importing.problem.<kind>` in the portal. */
const ImportProblemKind = z.enum([
  "notJson",
  "tooLarge",
  "tooManyValues",
  "tooDeep",
  "notAQuestionnaire",
  "wrongShape",
  "modifier",
  "languageUnsupported",
  "noQuestions",
  "tooManyItems",
  "itemsTooDeep",
  "linkIdMissing",
  "linkIdRepeated",
  "typeUnknown",
  "repeats",
  "displayHasItems",
  "textMissing",
  "textTooLong",
  "optionsMissing",
  "optionsTwice",
  "tooManyOptions",
  "optionTextMissing",
  "valueSetExternal",
  "valueSetMissing",
  "valueSetNotListed",
  "numberInvalid",
  "boundsWithoutRoom",
  "tooManyConditions",
  "enableBehaviorMissing",
  "operatorUnknown",
  "conditionQuestionUnknown",
  "conditionAnswerUnknown",
  "conditionCycle",
  "inconsistent",
  "moreErrors",
  "moreProblems",
  "languageAssumed",
  "titleMissing",
  "wordsTooLong",
  "charactersRemoved",
  "translationIncomplete",
  "itemTypeUnsupported",
  "itemHidden",
  "itemReadOnly",
  "oneOption",
  "groupsFlattened",
  "optionsIgnored",
  "valuesAssumed",
  "initialIgnored",
  "boundsIncomplete",
  "boundsIgnored",
  "lengthIgnored",
  "codeIgnored",
  "conditionLooksAhead",
  "conditionOnLeftOut",
  "extensionIgnored",
  "scoringUnreadable",
  "scoringInconsistent",
  "conditionOnScoring",
  "beyondMeasure",
]);

/** `error`: there is no draft. `cannotBeRepresented`: the draft lacks it. */
export const ImportProblem = z.object({
  kind: ImportProblemKind,
  severity: z.enum(["cannotBeRepresented", "error"]),
  /** Where in the questionnaire, `item[2].enableWhen[0]`; empty for the whole. */
  path: z.string(),
  /** What the message names; `linkId` where it is about one item. */
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

const name = z
  .string()
  .max(limits.measure_text_characters_max)
  .refine(storable, "text.unstorable")
  .nullable();
const key = z.string().max(limits.measure_text_characters_max).refine(storable, "text.unstorable");
const names_max = 2 * limits.measure_items_max;
const fewNames = (record: object) => Object.keys(record).length <= names_max;

/** What an imported questionnaire called its parts: `fhir/origin` as zod. */
export const MeasureOrigin = z.object({
  url: name,
  version: name,
  /** linkIds by item id and by section id. */
  linkIds: z.record(key, key).refine(fewNames, "too_big"),
  /** By option set id, in the order of its options; null where an option had no code. */
  codings: z
    .record(
      key,
      z
        .array(z.object({ system: name, code: name }).nullable())
        .max(limits.measure_options_max)
        .readonly(),
    )
    .refine(fewNames, "too_big"),
});
export type MeasureOrigin = z.infer<typeof MeasureOrigin>;

const withinBytes = (json: string) =>
  json.length <= limits.measure_import_bytes_max &&
  new TextEncoder().encode(json).length <= limits.measure_import_bytes_max;

/** The text of a FHIR R4 Questionnaire, whatever it holds. */
export const PreviewImport = z.object({
  json: z.string().min(1).refine(withinBytes, "measure.importTooLarge"),
});

/**
 * A draft to set scoring, bands and risk items in, and what of the questionnaire it lacks. Both null where a problem is an
 * error. Nothing is saved.
 */
export const ImportPreview = z.object({
  draft: MeasureDefinition.nullable(),
  origin: MeasureOrigin.nullable(),
  problems: z.array(ImportProblem),
});
export type ImportPreview = z.infer<typeof ImportPreview>;
