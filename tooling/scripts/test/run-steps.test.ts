import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { runSteps } from "./run-steps.ts";
import { one, sum, type Step } from "./step.ts";

const step = (name: string, needs: string[], run: Step["run"], after: string[] = []): Step => ({
  name,
  needs,
  after,
  run,
});
const pass = () => Promise.resolve(one(true, ""));

test("what a failed step was needed for is skipped, what only waits for it runs, and a crash is a failure", async () => {
  const finished = await runSteps(
    [
      step("last", ["build"], pass),
      step("waits", [], pass, ["build"]),
      step("build", [], () => Promise.reject(new Error("crashed"))),
    ],
    2,
    () => undefined,
  );
  const results = Object.fromEntries(finished.map(({ step: { name }, result }) => [name, result]));
  expect(results["build"]).toMatchObject({ failed: 1 });
  expect(results["build"]?.output).toContain("crashed");
  expect(results["last"]).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
  expect(results["waits"]).toMatchObject({ passed: 1 });
  expect(sum(Object.values(results))).toEqual({ passed: 1, failed: 1, skipped: 1 });
});

test("no more steps run together than allowed", async () => {
  let running = 0;
  let most = 0;
  const busy = async () => {
    running += 1;
    most = Math.max(most, running);
    await setImmediate();
    running -= 1;
    return one(true, "");
  };
  await runSteps(
    ["a", "b", "c", "d", "e"].map((name) => step(name, [], busy)),
    2,
    () => undefined,
  );
  expect(most).toBe(2);
});

test("steps that wait for each other are refused instead of hanging", async () => {
  const circle = [step("a", ["b"], pass), step("b", ["a"], pass)];
  await expect(runSteps(circle, 2, () => undefined)).rejects.toThrow(/wait for each other: a, b/);
});
