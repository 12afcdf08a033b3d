import { one, type Step, type StepResult } from "./step.ts";

/** A step that ended, and how long it took. */
export interface Finished {
  readonly step: Step;
  readonly result: StepResult;
  readonly seconds: number;
}

/**
 * Runs steps, at most `atOnce` together, each when what it needs has passed, in the order given otherwise.
 * A step that throws has failed; one whose needs failed is skipped.
 *
 * @param onFinish called as each step ends
 */
export async function runSteps(
  steps: readonly Step[],
  atOnce: number,
  onFinish: (finished: Finished) => void,
): Promise<Finished[]> {
  const waiting = [...steps];
  const running = new Map<string, Promise<void>>();
  const finished = new Map<string, Finished>();
  const isKnown = (name: string) => steps.some((step) => step.name === name);

  const finish = (step: Step, result: StepResult, started: number) => {
    const entry = { step, result, seconds: (performance.now() - started) / 1000 };
    finished.set(step.name, entry);
    running.delete(step.name);
    onFinish(entry);
  };
  const start = (step: Step) => {
    const started = performance.now();
    const broken = step.needs.filter((name) => (finished.get(name)?.result.failed ?? 0) > 0);
    if (broken.length > 0) {
      finish(
        step,
        { passed: 0, failed: 0, skipped: 1, output: `not run: ${broken.join(", ")} failed` },
        started,
      );
      return;
    }
    const ended = step.run().then(
      (result) => finish(step, result, started),
      (error: unknown) => finish(step, one(false, crashOf(error)), started),
    );
    running.set(step.name, ended);
  };

  while (waiting.length > 0 || running.size > 0) {
    const ready = waiting.findIndex((step) =>
      [...step.needs, ...(step.after ?? [])].filter(isKnown).every((name) => finished.has(name)),
    );
    if (ready >= 0 && running.size < atOnce) {
      for (const step of waiting.splice(ready, 1)) start(step);
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`steps wait for each other: ${waiting.map((step) => step.name).join(", ")}`);
    }
  }
  return [...finished.values()];
}

function crashOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
