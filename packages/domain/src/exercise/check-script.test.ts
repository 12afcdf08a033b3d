import { beforeAll, expect, test } from "vitest";
import { both, say } from "./build.ts";
import { checkScript } from "./check-script.ts";
import { loadScript } from "./load-script.ts";
import type { ExerciseScript, Step } from "./script.ts";

const text = both("Words to read", "Palabras para leer");
let stop: ExerciseScript;
let urge: ExerciseScript;
beforeAll(async () => {
  stop = await loadScript("stop");
  urge = await loadScript("urge-surfing");
});

const reasons = (script: ExerciseScript) => [...new Set(checkScript(script).map(({ reason }) => reason))];
const choose = (options: number): Step => ({
  kind: "choose",
  id: "way",
  text,
  options: Array.from({ length: options }, (_, index) => ({
    id: `option-${index}`,
    label: text,
    steps: [],
    after: "continue",
  })),
});
const when = (condition: Extract<Step, { kind: "when" }>["condition"]): Step => ({
  kind: "when",
  id: "maybe",
  condition,
  steps: [say("then", "Then", "Entonces")],
  otherwise: [],
});

test.each<[string, (script: ExerciseScript) => ExerciseScript]>([
  ["textMissing", (script) => ({ ...script, title: both("Only English", " ") })],
  ["textTooLong", (script) => ({ ...script, title: both("x".repeat(61), "y") })],
  ["noNeed", (script) => ({ ...script, needs: [] })],
  ["noSource", (script) => ({ ...script, source: " " })],
  ["noLanguage", (script) => ({ ...script, languages: [] })],
  ["noLength", (script) => ({ ...script, lengths: { ...script.lengths, options: [] } })],
  ["defaultNotOffered", (script) => ({ ...script, lengths: { ...script.lengths, defaultMinutes: 9 } })],
  ["noSteps", (script) => ({ ...script, steps: [] })],
  ["sameIdTwice", (script) => ({ ...script, steps: [...script.steps, ...script.steps] })],
  ["noBreathing", (script) => ({ ...script, breathing: null })],
  [
    "tooQuick",
    (script) => ({
      ...script,
      breathing: { kind: "fixed", seconds: { in: 2, holdIn: 0, out: 2, holdOut: 0 } },
    }),
  ],
  ["tooSlow", (script) => ({ ...script, breathing: { kind: "rate", min: 2, max: 6, step: 1, default: 5 } })],
  [
    "holdsWithoutCaution",
    (script) => ({
      ...script,
      breathing: { kind: "fixed", seconds: { in: 4, holdIn: 4, out: 4, holdOut: 4 } },
    }),
  ],
  ["tooQuickToRead", (script) => add(script, say("fast", "x".repeat(100), "y", { seconds: 3 }))],
  ["unknownArea", (script) => add(script, say("tail", "Tail", "Cola", { areas: ["tail"] }))],
  ["unusedArea", (script) => ({ ...script, areas: [{ id: "arm", label: text }] })],
  ["choiceWithoutExits", (script) => add(script, choose(1))],
  ["choiceWithoutExits", (script) => add(script, choose(7))],
  ["deadBranch", (script) => add(script, when({ kind: "yes", stepId: "nowhere" }))],
  [
    "deadBranch",
    (script) => add(script, choose(2), when({ kind: "chose", stepId: "way", optionId: "option-3" })),
  ],
  ["neverReached", (script) => add(script, say("late", "Late", "Tarde", { from: 50 }))],
  ["neverReached", (script) => ({ ...script, steps: [ended, ...script.steps] })],
  ["doesNotAddUp", (script) => add(script, { kind: "silence", id: "long", seconds: 120 })],
  [
    "wordsTooFarApart",
    (script) => ({ ...script, lengths: { ...script.lengths, options: [{ minutes: 1 }, { minutes: 40 }] } }),
  ],
  ["neverShown", (script) => add(script, say("once", "Once", "Una vez", { later: [text] }))],
  ["badInterval", (script) => ({ ...script, intervalBells: [0] })],
  ["fillsTwice", (script) => add(script, fill("one"), fill("two"))],
  [
    "fillsInsideBranch",
    (script) => add(script, { kind: "repeat", id: "loop", times: 2, steps: [fill("one")] }),
  ],
  ["emptyLoop", (script) => add(script, { kind: "repeat", id: "loop", times: 2, steps: [] })],
  [
    "badRounds",
    (script) => add(script, { kind: "repeat", id: "loop", times: 0, steps: [say("a", "A", "A")] }),
  ],
  ["badSeconds", (script) => add(script, say("a", "A", "A", { seconds: Number.NaN }))],
  ["cannotBeWalked", (script) => ({ ...script, steps: manyChoices })],
])("%s is found", (reason, broken) => {
  expect(reasons(stop)).toEqual([]);
  expect(reasons(broken(stop))).toContain(reason);
});

test("a branch that leads far past the length that was offered is found", () => {
  const steps = urge.steps.map((step) =>
    step.kind === "when"
      ? { ...step, steps: [...step.steps, { kind: "silence", id: "long", seconds: 600 } as const] }
      : step,
  );
  expect(reasons({ ...urge, steps })).toEqual(["branchTooLong"]);
});

test("a condition on a rating must be one that can hold and can fail", () => {
  const steps = (value: number) =>
    urge.steps.map((step) =>
      step.kind === "when"
        ? { ...step, condition: { kind: "ratingAtLeast", stepId: "rate", value } as const }
        : step,
    );
  expect(reasons({ ...urge, steps: steps(0) })).toContain("deadBranch");
  expect(reasons({ ...urge, steps: steps(11) })).toContain("deadBranch");
  expect(reasons({ ...urge, steps: steps(10) })).toEqual([]);
});

test("a script in one language needs the words of that one alone", () => {
  const spanish: ExerciseScript = { ...stop, languages: ["es"], title: both("", "Parar") };
  expect(reasons(spanish)).toEqual([]);
  expect(reasons({ ...spanish, languages: ["en", "es"] })).toEqual(["textMissing"]);
});

const ended: Step = {
  kind: "choose",
  id: "leave",
  text,
  options: [
    { id: "a", label: text, steps: [], after: "end" },
    { id: "b", label: text, steps: [], after: "end" },
  ],
};
const manyChoices: Step[] = Array.from({ length: 20 }, (_, index) => ({ ...choose(2), id: `way-${index}` }));

function fill(id: string): Step {
  return { kind: "silence", id, seconds: "fill" };
}

function add(script: ExerciseScript, ...steps: Step[]): ExerciseScript {
  return { ...script, steps: [...script.steps, ...steps] };
}
