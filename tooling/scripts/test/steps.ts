import { globSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";
import { runCommand } from "../run-command.ts";
import { turbo } from "../turbo.ts";
import { deleteReports, readReports, type TestScript } from "./read-reports.ts";
import { one, sum, type Step, type StepResult } from "./step.ts";

// Runs vitest scripts through turbo, at most two at once, and goes on after a failure.
const gently = ["--concurrency=2", "--continue=dependencies-successful"];

/**
 * Everything `npm test` runs, long steps first among those that may start.
 *
 * @param cluster starts the PostgreSQL that all packages share, once, and gives its connection string
 */
export function stepsOf(cluster: () => Promise<string>): Step[] {
  return [
    { name: "build", needs: [], run: async () => asOne(await turbo(["build", ...gently])) },
    { name: "format", needs: [], run: () => tool("oxfmt", "--check") },
    { name: "versions", needs: [], run: () => tool("sherif") },
    { name: "rules", needs: [], run: () => houseRules("tooling/checks/check-*.ts") },
    {
      name: "unit",
      needs: [],
      after: ["build"],
      run: async () => vitest("test", { GOLDTHREAD_TEST_PG: await cluster() }),
    },
    { name: "lint", needs: [], after: ["build"], run: () => tool("oxlint") },
    { name: "types", needs: [], after: ["build"], run: async () => asOne(await turbo(["check", ...gently])) },
    {
      name: "imports",
      needs: [],
      after: ["build"],
      run: () => tool("depcruise", "apps", "packages", "tooling"),
    },
    {
      name: "unused",
      needs: [],
      after: ["build"],
      run: () => tool("knip", "--tsConfig", "tooling/tsconfig/sources.json"),
    },
    { name: "weight", needs: ["build"], run: () => houseRules("tooling/checks/after-build/check-*.ts") },
    {
      name: "e2e",
      needs: ["build"],
      after: ["unit", "types"],
      run: async () => vitest("e2e", { GOLDTHREAD_TEST_PG: await cluster() }),
    },
  ];
}

async function tool(name: string, ...args: string[]): Promise<StepResult> {
  return asOne(await runCommand(join(root, "node_modules/.bin", name), args));
}

function asOne({ ok, output }: { ok: boolean; output: string }): StepResult {
  return one(ok, output);
}

async function houseRules(pattern: string): Promise<StepResult> {
  const scripts = globSync(pattern, { cwd: root })
    .filter((path) => !path.endsWith(".test.ts"))
    .toSorted();
  const results: StepResult[] = [];
  for (const script of scripts) results.push(asOne(await runCommand(process.execPath, [script])));
  const failed = results.filter((result) => result.failed > 0);
  return { ...sum(results), output: failed.map((result) => result.output).join("\n") };
}

async function vitest(script: TestScript, env: NodeJS.ProcessEnv): Promise<StepResult> {
  deleteReports(root, script);
  const { ok, output } = await turbo([script, ...gently], env);
  const reports = readReports(root, script);
  const problems = reports.flatMap(({ packageDir, problem }) =>
    problem === undefined ? [] : [`${packageDir} ${problem}`],
  );
  const counts = sum(reports);
  const unexplained = !ok && counts.failed === 0 ? 1 : 0;
  return { ...counts, failed: counts.failed + unexplained, output: [output, ...problems].join("\n") };
}
