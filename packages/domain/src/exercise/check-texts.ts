import type { Text } from "../measure/definition.ts";
import { eachStep } from "./each-step.ts";
import type { ExerciseScript, Prompt, Step } from "./script.ts";
import { scriptLimits } from "./script-limits.ts";

/** A text, where it stands, and how long it may be. */
export type PlacedText = { readonly path: string; readonly text: Text; readonly max: number };

const limits = scriptLimits;

/** Every text of a script that somebody reads or hears. */
export function eachText(script: ExerciseScript): PlacedText[] {
  const { breathing } = script;
  const patterns = breathing?.kind === "oneOf" ? breathing.patterns : [];
  const label = limits.label_characters_max;
  return [
    { path: "title", text: script.title, max: limits.title_characters_max },
    { path: "purpose", text: script.purpose, max: limits.purpose_characters_max },
    { path: "how", text: script.how, max: limits.how_characters_max },
    { path: "care", text: script.care, max: limits.care_characters_max },
    ...script.areas.map(({ id, label: text }) => ({ path: id, text, max: label })),
    ...patterns.map(({ id, label: text }) => ({ path: id, text, max: label })),
    ...eachStep(script.steps).flatMap(({ step }) =>
      textsOf(step).map(([text, max]) => ({ path: step.id, text, max })),
    ),
  ];
}

/** Captions of a step, each of which has `seconds` to be read; without those for open eyes, if so wished. */
export function captionsOf(step: Step, eyes: "any" | "eyesClosed" = "any"): Text[] {
  if (step.kind === "breathe") return step.captions.map(({ text }) => text);
  if (step.kind !== "say") return [];
  return [step.text, ...(step.later ?? []), ...(step.eyesOpen && eyes === "any" ? [step.eyesOpen] : [])];
}

function textsOf(step: Step): [Text, number][] {
  const captions = captionsOf(step).map((text): [Text, number] => [text, limits.caption_characters_max]);
  switch (step.kind) {
    case "say":
    case "silence":
      return [
        ...captions,
        ...(step.word ? [[step.word, limits.word_characters_max] satisfies [Text, number]] : []),
      ];
    case "ask":
      return promptTexts(step.prompt);
    case "choose":
      return [
        [step.text, limits.question_characters_max],
        ...step.options.map(({ label }): [Text, number] => [label, limits.label_characters_max]),
      ];
    case "breathe":
    case "repeat":
    case "when":
      return captions;
  }
}

function promptTexts(prompt: Prompt): [Text, number][] {
  const label = limits.label_characters_max;
  const question: [Text, number] = [prompt.text, limits.question_characters_max];
  if (prompt.kind === "rating") return [question, [prompt.low, label], [prompt.high, label]];
  if (prompt.kind !== "cards") return [question];
  return [question, ...[...prompt.cards, ...prompt.piles].map(({ text }): [Text, number] => [text, label])];
}
