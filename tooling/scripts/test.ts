import { parseArgs, styleText } from "node:util";
import type { Cluster } from "@goldthread/testing/postgres/start-postgres";
import { ensureInstalled } from "./install.ts";
import { signalCommands } from "./run-command.ts";
import { stopWith } from "./stop-with.ts";
import { runSteps, type Finished } from "./test/run-steps.ts";
import { sum, type Step } from "./test/step.ts";
import { stepsOf } from "./test/steps.ts";
import { turbo } from "./turbo.ts";

// `npm test`: everything there is to check. Ends with the line of counts and nothing after it.
const { values } = parseArgs({ options: { only: { type: "string" } } });
let cluster: Promise<Cluster> | undefined;
const all = stepsOf(async () => {
  cluster ??= startCluster();
  return (await cluster).url;
});
const chosen = values.only === undefined ? all : choose(values.only.split(","));

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => signalCommands("SIGTERM"));

await ensureInstalled(console.log);
const finished = await runSteps(chosen, 2, printLine);
await (await cluster?.catch(() => undefined))?.stop();

const failures = finished.filter(({ result }) => result.failed > 0);
for (const { step, result } of failures) console.log(`\n── ${step.name} ──\n${result.output.trim()}\n`);
const total = sum(finished.map(({ result }) => result));
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

async function startCluster(): Promise<Cluster> {
  const { ok, output } = await turbo(["build", "--filter=@goldthread/testing"]);
  if (!ok) throw new Error(output);
  // Built only by now, hence not imported above.
  const { startPostgres } = await import("@goldthread/testing/postgres/start-postgres");
  return await startPostgres();
}

/** The named steps and what they need. */
function choose(names: readonly string[]): Step[] {
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    stopWith(
      `There is no step "${unknown.join('", "')}". The steps are ${all.map((step) => step.name).join(", ")}.`,
    );
  }
  const wanted = new Set(names);
  // Steps come after what they need, so one pass from the end finds everything.
  for (const step of all.toReversed())
    if (wanted.has(step.name)) for (const need of step.needs) wanted.add(need);
  return all.filter((step) => wanted.has(step.name));
}

function printLine({ step, result, seconds }: Finished): void {
  const { passed, failed, skipped } = result;
  const mark =
    failed > 0 ? styleText("red", "✗") : skipped > 0 && passed === 0 ? "-" : styleText("green", "✓");
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  console.log(`${mark} ${step.name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${counts.join(", ")}`);
}
