/** How many checks passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What one step found: its counts, and the output to show when something failed. */
export interface StepResult extends Counts {
  readonly output: string;
}

/** One line of `npm test`. */
export interface Step {
  /** Chosen with `--only`. */
  readonly name: string;
  /** Steps that must have passed; without them this one is skipped. */
  readonly needs: readonly string[];
  /** Steps to let finish first, whatever their outcome. */
  readonly after?: readonly string[];
  run(): Promise<StepResult>;
}

/** The result of a check that counts as one. */
export function one(ok: boolean, output: string): StepResult {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}
