import { z } from "zod";
import { limits } from "./limits.ts";
import { Locale, storable } from "./text.ts";

/*
 * A measure's definition as it crosses the wire: `domain/measure/definition` as zod, which a test in services holds equal. The
 * bounds are those of a clinic's own measures; every shipped one keeps well within them.
 */

const list = <Item extends z.ZodType>(item: Item, max: number) => z.array(item).max(max).readonly();
const words = (max: number) => z.string().max(max).refine(storable, "text.unstorable");
const Line = words(limits.line_characters_max);
const Words = words(limits.words_characters_max);
/** Verbatim wording, and instructions: as long as a page. */
const Wording = words(limits.measure_text_characters_max);
const figure = z.number().min(-limits.measure_figure_max).max(limits.measure_figure_max);

/** A shipped measure's name, or the UUID of a clinic's own. */
export const MeasureId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9-]+$/);
/** An item, option set, scale, band, section: a name or, in an imported questionnaire, its `linkId`. */
const Key = z
  .string()
  .min(1)
  .max(limits.measure_key_characters_max)
  .regex(/^[A-Za-z0-9/][A-Za-z0-9._/-]*$/);
export const ItemId = Key;

const Text = z.object({ en: Words, es: Words });
const cited = { source: Words, evidence: z.enum(["V", "V2", "C", "U"]) };

/** A number for a chosen option or a figure; a string for own words and dates. */
export const AnswerValue = z.union([figure, Wording]);
/** Item id → answer. An unanswered item is absent, never zero. */
export const Answers = z.record(ItemId, AnswerValue);
export type Answers = z.infer<typeof Answers>;

export type Condition =
  | { readonly kind: "total"; readonly scaleId: string; readonly above: number }
  | { readonly kind: "sum"; readonly itemIds: readonly string[]; readonly above: number }
  | {
      readonly kind: "answer";
      readonly itemId: string;
      readonly operator: "=" | "!=" | ">" | "<" | ">=" | "<=";
      readonly value: number | string;
    }
  | { readonly kind: "answered"; readonly itemId: string; readonly answered: boolean }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] };

const SimpleCondition = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("total"), scaleId: Key, above: figure }),
  z.object({ kind: z.literal("sum"), itemIds: list(Key, limits.measure_items_max), above: figure }),
  z.object({
    kind: z.literal("answer"),
    itemId: Key,
    operator: z.enum(["=", "!=", ">", "<", ">=", "<="]),
    value: AnswerValue,
  }),
  z.object({ kind: z.literal("answered"), itemId: Key, answered: z.boolean() }),
]);
/** Nested as deep as said and no deeper: what comes from outside may not exhaust the parser's stack. */
const conditionOf = (depth: number): z.ZodType<Condition, Condition> =>
  depth === 0
    ? SimpleCondition
    : z.discriminatedUnion("kind", [
        SimpleCondition,
        z.object({
          kind: z.enum(["all", "any"]),
          of: list(conditionOf(depth - 1), limits.measure_conditions_max),
        }),
      ]);
const Condition = conditionOf(limits.measure_condition_depth_max);

const Item = z.object({
  id: Key,
  kind: z.enum(["choice", "openChoice", "integer", "decimal", "text", "longText", "date", "display"]),
  loinc: Line.nullable(),
  required: z.boolean(),
  optionSet: Key.exactOptional(),
  bounds: z.object({ min: figure, max: figure }).exactOptional(),
  sectionId: Key.exactOptional(),
  showWhen: Condition.exactOptional(),
  whenNotAsked: figure.exactOptional(),
});
const OptionSet = z.object({
  id: Key,
  options: list(z.object({ value: figure, loincAnswer: Line.exactOptional() }), limits.measure_options_max),
});

const Band = z.object({ id: Key, from: figure, to: figure, label: Text });
const BandSet = z.object({ ...cited, id: Key, label: Text, bands: list(Band, limits.measure_bands_max) });
const Caseness = z.object({ ...cited, id: Key, at: figure, population: Text });
const norm = z.object({ mean: figure, sd: figure });
const ChangeFigures = z.object({
  ...cited,
  reliable: figure,
  sd: figure.nullable(),
  reliability: figure.nullable(),
  confidence: figure.nullable(),
  population: Text.nullable(),
  norms: z.object({ normal: norm, clinical: norm }).exactOptional(),
  response: z.object({ ...cited, share: figure }).exactOptional(),
  remission: z.object({ ...cited, below: figure }).exactOptional(),
});
const ScaleMethod = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["sum", "mean"]),
    itemIds: list(Key, limits.measure_items_max),
    reverse: list(Key, limits.measure_items_max).exactOptional(),
    notForAll: list(Key, limits.measure_items_max).exactOptional(),
    multiplier: figure.exactOptional(),
  }),
  z.object({
    kind: z.literal("tiers"),
    itemIds: list(Key, limits.measure_items_max),
    tiers: list(z.object({ value: figure, when: Condition }), limits.measure_bands_max),
  }),
]);
const Scale = z.object({
  id: Key,
  label: Text,
  method: ScaleMethod,
  missing: z.object({ ...cited, max: z.number().int().min(0).max(limits.measure_items_max) }),
  bandSets: list(BandSet, limits.measure_band_sets_max),
  caseness: list(Caseness, limits.measure_band_sets_max),
  change: ChangeFigures.nullable(),
  loinc: Line.nullable(),
});

const RiskRule = z.object({ itemId: Key, atLeast: figure, kind: z.enum(["risk", "soft"]) });

const wording = {
  instructions: Wording.nullable(),
  stem: Wording.nullable(),
  items: z.record(Key, Wording),
  options: z.record(Key, list(Wording, limits.measure_options_max)),
  sections: z.record(Key, Wording).exactOptional(),
};
/** What a clinic enters of a measure whose text it has a right to: a translation without its own name. */
export const MeasureWording = z.object(wording);
export type MeasureWording = z.infer<typeof MeasureWording>;
const Translation = z.object({ ...cited, translationId: Line, ...wording });

/** A questionnaire as data, resolved for the clinic: its wording merged in, its chosen figures first. */
export const MeasureDefinition = z.object({
  id: MeasureId,
  version: Line,
  title: Text,
  shortTitle: Text,
  about: Text,
  purpose: z.object({ for: Text, notFor: Text }),
  respondent: z.enum(["self", "clinician", "informant"]),
  recall: z.object({ days: z.number().int().min(0).max(36_600).nullable(), label: Text }),
  minutes: z.number().min(0).max(600),
  higherIs: z.enum(["worse", "better"]),
  scoringConvention: Text,
  licence: z.object({
    ...cited,
    class: z.enum(["free", "conditional", "textSuppliedByClinic", "never"]),
    condition: z.enum(["nonCommercial", "termsConfirmed"]).exactOptional(),
    attribution: Words,
  }),
  translations: z.object({ en: Translation.exactOptional(), es: Translation.exactOptional() }),
  items: list(Item, limits.measure_items_max),
  optionSets: list(OptionSet, limits.measure_items_max),
  scales: list(Scale, limits.measure_scales_max),
  primaryScale: Key.nullable(),
  riskRules: list(RiskRule, limits.measure_items_max),
  loincPanel: Line.nullable(),
  carriesForward: z.record(Key, z.tuple([MeasureId, Key]).readonly()).exactOptional(),
});
export type MeasureDefinition = z.infer<typeof MeasureDefinition>;

const InLanguages = z.object({ en: Wording.exactOptional(), es: Wording.exactOptional() });

/** A measure without its questions: what lists, charts and rules need. `domain/measure/summary` makes it. */
export const MeasureSummary = MeasureDefinition.omit({
  items: true,
  translations: true,
  optionSets: true,
  scales: true,
}).extend({
  languages: z.array(Locale).readonly(),
  /** Questions asked of everybody. */
  itemCount: z.number().int(),
  /** With the lowest and highest score each can have. */
  scales: z.array(Scale.extend({ min: z.number(), max: z.number() })).readonly(),
  /** Questions with a risk or soft rule, in words, and their place on the form from 1. */
  riskItems: z
    .array(
      z.object({
        itemId: z.string(),
        number: z.number().int(),
        text: InLanguages,
        options: z.array(z.object({ value: z.number(), text: InLanguages })).readonly(),
      }),
    )
    .readonly(),
});
export type MeasureSummary = z.infer<typeof MeasureSummary>;

/** One scale's score as it was when the response was completed. */
export const ScaleScore = z.object({
  value: z.number(),
  min: z.number(),
  max: z.number(),
  bandId: z.string().nullable(),
  atCaseness: z.boolean().nullable(),
  /** Whether the mean of the answered items stands in for missing ones. */
  prorated: z.boolean(),
});
/** By scale id. */
export const Scores = z.record(z.string(), ScaleScore);
export type Scores = z.infer<typeof Scores>;
