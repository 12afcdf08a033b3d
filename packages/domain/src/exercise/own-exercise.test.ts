import { describe, expect, test } from "vitest";
import { both, say } from "./build.ts";
import { checkOwnScript } from "./check-own-script.ts";
import { countMinutes } from "./count-minutes.ts";
import { eachStep } from "./each-step.ts";
import { listSummaries } from "./library.ts";
import { loadScript } from "./load-script.ts";
import { sayingSeconds } from "./saying-seconds.ts";
import type { SayStep, Step } from "./script.ts";
import { walkingCost, walking_cost_max } from "./walking-cost.ts";
import { blankStep, copyStep, rewordSay, stepKinds, withoutArea } from "./write-steps.ts";

const shipped = listSummaries().map(({ id }) => id);
const numbered = () => {
  let last = 0;
  return () => `new-${(last += 1)}`;
};

describe("an exercise of a clinic's own", () => {
  test.each(shipped)("may be like %s, which costs far less to check than is allowed", async (id) => {
    const script = await loadScript(id);
    expect(checkOwnScript(script)).toEqual([]);
    expect(walkingCost(script)).toBeLessThan(walking_cost_max / 2);
  });

  test("has one of the pictures that are drawn", async () => {
    const script = { ...(await loadScript("stop")), picture: "cat" };
    expect(checkOwnScript(script)).toEqual([{ path: "picture", reason: "unknownPicture" }]);
  });

  test("with more ways than can be tried out is refused without trying them", async () => {
    const rounds: Step = {
      kind: "repeat",
      id: "rounds",
      times: 60,
      steps: Array.from({ length: 60 }, (_, at) => say(`say-${at}`, "One", "Uno")),
    };
    const choices = Array.from({ length: 8 }, (_, at) => filledChoice(`choose-${at}`));
    const script = { ...(await loadScript("stop")), steps: [...choices, rounds] };
    expect(checkOwnScript(script)).toEqual([{ path: "steps", reason: "tooManySteps" }]);
  });
});

describe("minutes of an exercise counted in breaths", () => {
  test.each(shipped)("are those that %s is offered with", async (id) => {
    const script = await loadScript(id);
    const options = script.lengths.options.map((option) =>
      option.cycles === undefined ? option : { ...option, minutes: 1 + option.cycles },
    );
    const defaultMinutes =
      options[script.lengths.options.findIndex(({ minutes }) => minutes === script.lengths.defaultMinutes)]
        ?.minutes ?? 0;
    const uncounted = { ...script, lengths: { ...script.lengths, options, defaultMinutes } };
    expect(countMinutes(uncounted).lengths).toEqual(script.lengths);
  });

  test("stay as they are while the exercise cannot be walked", async () => {
    const script = { ...(await loadScript("four-seven-eight")), breathing: null };
    expect(countMinutes(script).lengths).toEqual(script.lengths);
  });
});

describe("writing steps", () => {
  test("begins each kind with an id of its own, and with nothing said", () => {
    for (const kind of stepKinds) {
      const step = blankStep(kind, numbered());
      expect(step).toMatchObject({ kind, id: "new-1" });
      expect(JSON.stringify(step)).not.toMatch(/"(en|es)":"[^"]/);
    }
  });

  test("lets the seconds follow the words until they are set by hand", () => {
    const fresh = blankStep("say", numbered()) as SayStep;
    const words = both("Look around, and name what you see.", "Mire a su alrededor y nombre lo que ve.");
    const written = rewordSay(fresh, { text: words });
    expect(written.seconds).toBe(sayingSeconds([words]));
    const open = both("Keep your eyes open, and let them wander for as long as they like.", "Ojos abiertos.");
    expect(rewordSay(written, { eyesOpen: open }).seconds).toBe(sayingSeconds([words, open]));
    const slower = rewordSay(written, { seconds: 20 });
    expect(slower.seconds).toBe(20);
    expect(rewordSay(slower, { text: both("Look.", "Mire.") }).seconds).toBe(20);
  });

  test.each(shipped)("copies every step of %s so that both can stand in it", async (id) => {
    const script = await loadScript(id);
    const newId = numbered();
    const copies = script.steps.map((step) => copyStep(step, newId));
    const ids = [...eachStep(script.steps), ...eachStep(copies)].map(({ step }) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((one) => one.startsWith("new-"))).toHaveLength(ids.length / 2);
  });

  test.each(["body-scan", "muscle-relaxation"])(
    "frees the steps of %s from a part that is taken away",
    async (id) => {
      const script = await loadScript(id);
      const [area] = script.areas;
      const before = eachStep(script.steps).filter(({ step }) => step.areas?.includes(area?.id ?? "")).length;
      expect(before).toBeGreaterThan(0);
      const without = withoutArea(script, area?.id ?? "");
      expect(without.areas).toEqual(script.areas.slice(1));
      expect(checkOwnScript(without).filter(({ reason }) => reason === "unknownArea")).toEqual([]);
      expect(eachStep(without.steps)).toHaveLength(eachStep(script.steps).length);
    },
  );

  test("lets a copy ask of itself what the first asked of itself", () => {
    const newId = numbered();
    const choice = filledChoice("way");
    const group: Step = {
      kind: "repeat",
      id: "group",
      times: 2,
      steps: [
        choice,
        {
          kind: "when",
          id: "maybe",
          condition: { kind: "chose", stepId: "way", optionId: "way-b" },
          steps: [say("then", "Then", "Entonces")],
          otherwise: [
            {
              kind: "when",
              id: "far",
              condition: { kind: "yes", stepId: "before" },
              steps: [],
              otherwise: [],
            },
          ],
        },
      ],
    };
    const copy = copyStep(group, newId);
    const placed = eachStep([copy]).map(({ step }) => step);
    const way = placed.find((step) => step.kind === "choose");
    const [maybe, far] = placed.filter((step) => step.kind === "when");
    expect(maybe?.condition).toEqual({ kind: "chose", stepId: way?.id, optionId: way?.options[1]?.id });
    expect(far?.condition).toEqual({ kind: "yes", stepId: "before" });
  });
});

function filledChoice(id: string): Extract<Step, { kind: "choose" }> {
  const option = (name: string) =>
    ({
      id: `${id}-${name}`,
      label: both(name, name),
      steps: [say(`${id}-${name}-say`, "Go", "Siga")],
      after: "continue",
    }) as const;
  return { kind: "choose", id, text: both("Which way?", "¿Por dónde?"), options: [option("a"), option("b")] };
}
