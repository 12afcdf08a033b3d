import type { Condition, Step } from "@goldthread/domain/exercise/script";
import type { Text } from "@goldthread/domain/measure/definition";

/** A question whose answer can decide how the exercise goes on, and what can be asked of that answer. */
export interface DecidingQuestion {
  stepId: string;
  text: Text;
  conditions: readonly [Condition, ...Condition[]];
}

/** The deciding questions among these steps, in order. A rating is asked to be at least 7 until somebody says otherwise. */
export function questionsIn(steps: readonly Step[]): DecidingQuestion[] {
  return steps.flatMap((step): DecidingQuestion[] => {
    const stepId = step.id;
    if (step.kind === "choose") {
      const [first, ...others] = step.options.map(
        ({ id }) => ({ kind: "chose", stepId, optionId: id }) satisfies Condition,
      );
      return first === undefined ? [] : [{ stepId, text: step.text, conditions: [first, ...others] }];
    }
    if (step.kind !== "ask") return [];
    const { kind, text } = step.prompt;
    if (kind === "yesNo") return [{ stepId, text, conditions: [{ kind: "yes", stepId }] }];
    if (kind === "rating")
      return [{ stepId, text, conditions: [{ kind: "ratingAtLeast", stepId, value: 7 }] }];
    return [];
  });
}
