import { expect, test } from "vitest";
import { eachStep } from "./each-step.ts";
import { loadScript } from "./load-script.ts";
import { toldAnswers } from "./told-answers.ts";

test("answers stand beside their questions in the order in which they were asked, round by round", async () => {
  const good = await loadScript("three-good-things");
  const [thing, why] = eachStep(good.steps).flatMap(({ step, inLoop }) =>
    step.kind === "ask" && inLoop ? [step.id] : [],
  );
  const answers = {
    [`${why}#1`]: "it was warm",
    [`${thing}#3`]: "the bus driver",
    [`${thing}#2`]: "soup",
    [`${thing}#1`]: "sun",
  };
  const told = toldAnswers(good, answers);
  expect(told.map(({ round, step, answer }) => [round, step.id, answer])).toEqual([
    [1, thing, "sun"],
    [1, why, "it was warm"],
    [2, thing, "soup"],
    [3, thing, "the bus driver"],
  ]);
});

test("the tenth round comes after the second, and what is asked before a repetition before it", async () => {
  const urge = await loadScript("urge-surfing");
  const told = toldAnswers(urge, { "rate#10": 2, "rate#2": 5, "first-rate": 8 });
  expect(told.map(({ round, answer }) => [round, answer])).toEqual([
    [null, 8],
    [2, 5],
    [10, 2],
  ]);
});

test("what was skipped is left out, and so is what the script no longer asks", async () => {
  const urge = await loadScript("urge-surfing");
  expect(toldAnswers(urge, { "rate#1": null, gone: "x", "first-rate": 0 }).map(({ key }) => key)).toEqual([
    "first-rate",
  ]);
});
