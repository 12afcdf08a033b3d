import type { Step } from "@goldthread/domain/exercise/script";

/** Where each step stands, counted from 1 at every depth, such as "3.2.1": its id to its place. */
export function placesOf(steps: readonly Step[], before = ""): Map<string, string> {
  return new Map(
    steps.flatMap((step, index) => {
      const place = `${before}${index + 1}`;
      const inside = branchesOf(step);
      return [
        [step.id, place] as const,
        ...inside.flatMap((branch, at) => [
          ...placesOf(branch, inside.length === 1 ? `${place}.` : `${place}.${at + 1}.`),
        ]),
      ];
    }),
  );
}

/** Those of `wanted`, and every step that one of them stands in. */
export function leadingTo(steps: readonly Step[], wanted: ReadonlySet<string>): string[] {
  return steps.flatMap((step) => {
    const inside = branchesOf(step).flatMap((branch) => leadingTo(branch, wanted));
    return inside.length > 0 || wanted.has(step.id) ? [step.id, ...inside] : [];
  });
}

function branchesOf(step: Step): readonly (readonly Step[])[] {
  switch (step.kind) {
    case "repeat":
      return [step.steps];
    case "choose":
      return step.options.map((option) => option.steps);
    case "when":
      return [step.steps, step.otherwise];
    case "say":
    case "silence":
    case "breathe":
    case "ask":
      return [];
  }
}
