import { once } from "node:events";
import { openInstallation } from "./open-installation.ts";
import { SettingProblem, type Settings, readSettings } from "./settings.ts";
import { createServer } from "./http/create-server.ts";
import { startMail } from "./mail/start-mail.ts";
import { startSweeping } from "./start-sweeping.ts";
import { seedFirstRun, describeDemo } from "./first-run.ts";
import { writeUnheard } from "./write-unheard.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

writeUnheard();
const stopping = listenForStop();
try {
  const stop = await start();
  if (!stopping.aborted) await once(stopping, "abort");
  await stop();
} catch (error) {
  if (!stopping.aborted) endWith(`Goldthread did not start${whyOf(error)}`);
  // Asked to stop while it still started, it is only not going on.
  if (error !== stopping.reason) endWith(`Stopping failed${whyOf(error)}`);
}
process.exit(0);

/** @returns what stops it; throws the signal's reason, with nothing left running, where it was asked to stop meanwhile */
async function start(): Promise<() => Promise<void>> {
  const started = performance.now();
  const settings = readSettings(process.env);
  const installation = await openInstallation(settings, { log: say });
  try {
    stopping.throwIfAborted();
    if (settings.demo) await seedFirstRun(installation.house, say);
    stopping.throwIfAborted();
    const server = await createServer(installation.house, {
      logLevel: process.env["LOG_LEVEL"] ?? (settings.production ? "info" : "warn"),
      metricsToken: settings.metricsToken,
      trustProxy: process.env["TRUST_PROXY"] === "1",
    });
    const mail = startMail(installation.house.database, settings);
    const sweeping = startSweeping(installation.house);
    await listen(server, settings);
    say(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    say(`  Portal      ${settings.publicUrl}/`);
    say(`  Companion   ${settings.publicUrl}/companion/`);
    if (settings.demo) for (const line of await describeDemo(installation.house)) say(line);
    say("Ctrl-C stops it.");
    return async () => {
      mail.stop();
      sweeping.stop();
      await server.close();
      await installation.close();
    };
  } catch (error) {
    await installation.close();
    throw error;
  }
}

async function listen(
  server: Awaited<ReturnType<typeof createServer>>,
  { port, host }: Settings,
): Promise<void> {
  await server.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      throw new SettingProblem(
        `Port ${port} is taken by another program: stop it, or choose another port with PORT.`,
      );
    if (error.code === "EACCES")
      throw new SettingProblem(`Port ${port} may not be used: choose one above 1024 with PORT.`);
    throw error;
  });
}

/** Aborts once it is to stop: by a signal, or because whoever started it is gone. */
function listenForStop(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) return;
    say("Stopping …");
    controller.abort();
  };
  for (const event of ["SIGINT", "SIGTERM", "disconnect"]) process.on(event, stop);
  return controller.signal;
}

function whyOf(error: unknown): string {
  if (error instanceof SettingProblem) return `.\n${error.message}`;
  return `: ${error instanceof Error ? (error.stack ?? error.message) : "unknown reason"}`;
}

function endWith(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
