import { z } from "zod";

/**
 * An exercise as data, as `domain/exercise/script` types it (a test holds the two equal). Bounds here keep a payload
 * small; whether a script may be offered is for `checkScript` in domain to say.
 */
const bounds = {
  id_characters_max: 60,
  text_characters_max: 400,
  list_max: 60,
  steps_max: 200,
  seconds_max: 3_600,
  minutes_max: 60,
} as const;

const Id = z
  .string()
  .min(1)
  .max(bounds.id_characters_max)
  .regex(/^[A-Za-z0-9-]+$/);
const Words = z
  .string()
  .max(bounds.text_characters_max)
  .refine((value) => !value.includes("\u0000") && value.isWellFormed(), "text.unstorable");
const Text = z.object({ en: Words, es: Words });
const Seconds = z.number().min(0).max(bounds.seconds_max);
const Minutes = z.number().min(0).max(bounds.minutes_max);
const Whole = z.number().int().min(0).max(1_000);
const list = <Item extends z.ZodType>(item: Item, max: number = bounds.list_max) =>
  z.array(item).max(max).readonly();

export const ExerciseNeed = z.enum(["calm", "sleep", "urge", "worry", "kindness", "focus"]);
export const ExerciseCaution = z.enum([
  "breathHolds",
  "dizziness",
  "trauma",
  "injury",
  "walking",
  "eating",
  "driving",
  "strongUrge",
  "strongFeelings",
]);
const Place = z.enum([
  "wholeBody",
  "feet",
  "lowerLegs",
  "upperLegs",
  "hips",
  "belly",
  "chest",
  "back",
  "shoulders",
  "arms",
  "hands",
  "neck",
  "face",
  "head",
]);

/** What a list needs to know of an exercise: `domain/exercise/script` calls it so too. */
export const ExerciseSummary = z.object({
  id: Id,
  version: z.number().int().min(1),
  languages: list(z.enum(["en", "es"]), 2),
  title: Text,
  purpose: Text,
  needs: list(ExerciseNeed),
  lengths: z.object({
    options: list(z.object({ minutes: Minutes, cycles: Whole.optional() })),
    defaultMinutes: Minutes,
    anyMinutes: z.object({ min: Minutes, max: Minutes }).nullable(),
  }),
  picture: Id,
  guide: z.enum(["breath", "steps", "body", "silent"]),
  cautions: list(ExerciseCaution),
  rated: z.boolean(),
  source: Words,
  evidence: z.enum(["V", "V2", "C", "U"]),
});
export type ExerciseSummary = z.infer<typeof ExerciseSummary>;

export const BreathSeconds = z.object({ in: Seconds, holdIn: Seconds, out: Seconds, holdOut: Seconds });

const Breathing = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fixed"), seconds: BreathSeconds }),
  z.object({
    kind: z.literal("rate"),
    min: z.number(),
    max: z.number(),
    step: z.number(),
    default: z.number(),
  }),
  z.object({
    kind: z.literal("oneOf"),
    patterns: list(z.object({ id: Id, label: Text, seconds: BreathSeconds })),
    default: Id,
  }),
  z.object({ kind: z.literal("custom"), default: BreathSeconds }),
]);

const Cue = z.object({
  at: z.enum(["start", "end"]).optional(),
  sound: z.enum(["bell", "bowl", "chime"]).optional(),
  vibrate: z.enum(["short", "long", "double"]).optional(),
});

const Labelled = z.object({ id: Id, text: Text });
const Prompt = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rating"), text: Text, low: Text, high: Text }),
  z.object({ kind: z.literal("word"), text: Text }),
  z.object({ kind: z.literal("words"), text: Text }),
  z.object({ kind: z.literal("yesNo"), text: Text }),
  z.object({
    kind: z.literal("cards"),
    text: Text,
    cards: list(Labelled),
    piles: list(Labelled),
    firstPileMax: Whole.nullable(),
    from: Id.optional(),
  }),
]);

const Condition = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ratingAtLeast"), stepId: Id, value: z.number().int() }),
  z.object({ kind: z.literal("yes"), stepId: Id }),
  z.object({ kind: z.literal("chose"), stepId: Id, optionId: Id }),
]);

const common = {
  id: Id,
  from: Minutes.optional(),
  upTo: Minutes.optional(),
  areas: list(Id).optional(),
};

const Say = z.object({
  ...common,
  kind: z.literal("say"),
  text: Text,
  later: list(Text).optional(),
  eyesOpen: Text.optional(),
  seconds: Seconds,
  stretch: z.number().min(0).max(10).optional(),
  extra: z.boolean().optional(),
  word: Text.optional(),
  place: Place.optional(),
  cues: list(Cue).optional(),
});
const Silence = z.object({
  ...common,
  kind: z.literal("silence"),
  seconds: z.union([Seconds, z.literal("fill")]),
  word: Text.optional(),
  noise: z.boolean().optional(),
  cues: list(Cue).optional(),
});
const Breathe = z.object({
  ...common,
  kind: z.literal("breathe"),
  seconds: BreathSeconds.optional(),
  cycles: z.union([Whole, z.enum(["chosen", "fill"])]),
  captions: list(z.object({ share: z.number().min(0).max(1), text: Text })),
  cues: list(Cue).optional(),
});
const Ask = z.object({ ...common, kind: z.literal("ask"), prompt: Prompt, aboutSeconds: Whole });
const Shared = z.object(common);
type Shared = z.infer<typeof Shared>;
type Wording = z.infer<typeof Text>;
// Written out because a type cannot be inferred from a shape that holds itself.
export type ExerciseStep =
  | z.infer<typeof Say>
  | z.infer<typeof Silence>
  | z.infer<typeof Breathe>
  | z.infer<typeof Ask>
  | (Shared & {
      kind: "choose";
      text: Wording;
      options: readonly { id: string; label: Wording; steps: Steps; after: "continue" | "end" }[];
    })
  | (Shared & { kind: "repeat"; times: number | "fill"; steps: Steps })
  | (Shared & { kind: "when"; condition: z.infer<typeof Condition>; steps: Steps; otherwise: Steps });
type Steps = readonly ExerciseStep[];

const Steps: z.ZodType<Steps> = z.lazy(() => list(ExerciseStep));
const After = z.enum(["continue", "end"]);
const Choose = z.object({
  ...common,
  kind: z.literal("choose"),
  text: Text,
  options: list(z.object({ id: Id, label: Text, steps: Steps, after: After })),
});
const Repeat = z.object({
  ...common,
  kind: z.literal("repeat"),
  times: z.union([Whole, z.literal("fill")]),
  steps: Steps,
});
const When = z.object({
  ...common,
  kind: z.literal("when"),
  condition: Condition,
  steps: Steps,
  otherwise: Steps,
});
export const ExerciseStep: z.ZodType<ExerciseStep> = z.discriminatedUnion("kind", [
  Say,
  Silence,
  Breathe,
  Ask,
  Choose,
  Repeat,
  When,
]);

/** An exercise, whole. A clinic's own is stored as this. */
export const ExerciseScript = z.object({
  ...ExerciseSummary.shape,
  how: Text,
  care: Text,
  breathing: Breathing.nullable(),
  areas: list(z.object({ id: Id, label: Text })),
  intervalBells: list(Minutes),
  steps: list(ExerciseStep, bounds.steps_max),
});
export type ExerciseScript = z.infer<typeof ExerciseScript>;
