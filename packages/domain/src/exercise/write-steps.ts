import type { Text } from "../measure/definition.ts";
import { captionsOf } from "./check-texts.ts";
import { sayingSeconds } from "./saying-seconds.ts";
import type { BreathSeconds, Condition, ExerciseScript, Prompt, SayStep, Step } from "./script.ts";

export const stepKinds = [
  "say",
  "silence",
  "breathe",
  "ask",
  "choose",
  "repeat",
  "when",
] as const satisfies readonly Step["kind"][];
export type StepKind = (typeof stepKinds)[number];
export const promptKinds = [
  "words",
  "word",
  "rating",
  "yesNo",
  "cards",
] as const satisfies readonly Prompt["kind"][];

/** A text to be written. */
export const noWords: Text = { en: "", es: "" };
/** A rhythm to begin with: nothing is held, and the breath out is the longer one. */
export const calmBreath: BreathSeconds = { in: 4, holdIn: 0, out: 6, holdOut: 0 };

/** A step to be filled in. @param condition what a `when` asks for; without one there is no `when` */
export function blankStep(
  kind: StepKind,
  newId: () => string,
  condition: Condition = { kind: "yes", stepId: "" },
): Step {
  const id = newId();
  switch (kind) {
    case "say":
      return { kind, id, text: noWords, seconds: sayingSeconds([]) };
    case "silence":
      return { kind, id, seconds: 30 };
    case "breathe":
      return { kind, id, cycles: 5, captions: [] };
    case "ask":
      return { kind, id, prompt: blankPrompt("words", newId), aboutSeconds: 45 };
    case "choose": {
      const option = () => ({ id: newId(), label: noWords, steps: [], after: "continue" }) as const;
      return { kind, id, text: noWords, options: [option(), option()] };
    }
    case "repeat":
      return { kind, id, times: 3, steps: [] };
    case "when":
      return { kind, id, condition, steps: [], otherwise: [] };
  }
}

/** A question to be filled in. @param text the question, where it is written already */
export function blankPrompt(kind: Prompt["kind"], newId: () => string, text: Text = noWords): Prompt {
  switch (kind) {
    case "word":
    case "words":
    case "yesNo":
      return { kind, text };
    case "rating":
      return { kind, text, low: noWords, high: noWords };
    case "cards": {
      const labelled = () => ({ id: newId(), text: noWords });
      return {
        kind,
        text,
        cards: [labelled(), labelled()],
        piles: [labelled(), labelled()],
        firstPileMax: null,
      };
    }
  }
}

/** A change to what is said; the seconds follow the words, unless somebody set them otherwise. */
export function rewordSay(step: SayStep, change: Partial<SayStep>): SayStep {
  const next = { ...step, ...change };
  const follows = step.seconds === sayingSeconds(captionsOf(step));
  return follows && change.seconds === undefined
    ? { ...next, seconds: sayingSeconds(captionsOf(next)) }
    : next;
}

/** The same step once more, with ids of its own; what it asks of itself, it asks of the copy. */
export function copyStep(step: Step, newId: () => string): Step {
  const names = new Map<string, string>();
  const renamed = (id: string) => names.get(id) ?? id;
  const named = <One extends { readonly id: string }>(one: One): One => {
    const id = newId();
    names.set(one.id, id);
    return { ...one, id };
  };
  const conditionOf = (condition: Condition): Condition => {
    const stepId = renamed(condition.stepId);
    return condition.kind === "chose"
      ? { ...condition, stepId, optionId: renamed(condition.optionId) }
      : { ...condition, stepId };
  };
  const copy = (one: Step): Step => {
    const next = named(one);
    switch (next.kind) {
      case "say":
      case "silence":
      case "breathe":
      case "ask":
        return next.kind === "ask" && next.prompt.kind === "cards" && next.prompt.from !== undefined
          ? { ...next, prompt: { ...next.prompt, from: renamed(next.prompt.from) } }
          : next;
      case "repeat":
        return { ...next, steps: next.steps.map(copy) };
      case "choose":
        return {
          ...next,
          options: next.options.map((option) => ({ ...named(option), steps: option.steps.map(copy) })),
        };
      case "when":
        return {
          ...next,
          condition: conditionOf(next.condition),
          steps: next.steps.map(copy),
          otherwise: next.otherwise.map(copy),
        };
    }
  };
  return copy(step);
}

/** The exercise without one of the parts that may be left out; what belonged to it belongs to none, or to its others. */
export function withoutArea(script: ExerciseScript, areaId: string): ExerciseScript {
  const freed = (step: Step): Step => {
    const { areas = [], ...rest } = step;
    const left = areas.filter((id) => id !== areaId);
    return left.length === 0 ? rest : { ...rest, areas: left };
  };
  return {
    ...script,
    areas: script.areas.filter(({ id }) => id !== areaId),
    steps: script.steps.map((step) => mapStep(step, freed)),
  };
}

function mapStep(step: Step, change: (step: Step) => Step): Step {
  const each = (steps: readonly Step[]) => steps.map((one) => mapStep(one, change));
  const next = change(step);
  switch (next.kind) {
    case "repeat":
      return { ...next, steps: each(next.steps) };
    case "choose":
      return { ...next, options: next.options.map((option) => ({ ...option, steps: each(option.steps) })) };
    case "when":
      return { ...next, steps: each(next.steps), otherwise: each(next.otherwise) };
    case "say":
    case "silence":
    case "breathe":
    case "ask":
      return next;
  }
}
