import { openInstallation, type OpenInstallation } from "./open-installation.ts";
import { SettingProblem, readSettings } from "./settings.ts";
import { createServer } from "./http/create-server.ts";
import { startMail } from "./mail/start-mail.ts";
import { startSweeping } from "./start-sweeping.ts";
import { seedFirstRun, describeDemo } from "./first-run.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  await start();
} catch (error) {
  if (error instanceof SettingProblem) process.stderr.write(`Goldthread did not start.\n${error.message}\n`);
  else
    process.stderr.write(
      `Goldthread did not start: ${error instanceof Error ? (error.stack ?? error.message) : "unknown reason"}\n`,
    );
  process.exit(1);
}

async function start(): Promise<void> {
  const started = performance.now();
  const settings = readSettings(process.env);
  const installation = await openInstallation(settings, { log: say });
  try {
    if (settings.demo) await seedFirstRun(installation.house, say);
    const server = await createServer(installation.house, {
      logLevel: process.env["LOG_LEVEL"] ?? (settings.production ? "info" : "warn"),
      metricsToken: settings.metricsToken,
      trustProxy: process.env["TRUST_PROXY"] === "1",
    });
    const mail = startMail(installation.house.database, settings);
    const sweeping = startSweeping(installation.house);
    await server
      .listen({ port: settings.port, host: settings.host })
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE")
          throw new SettingProblem(
            `Port ${settings.port} is taken by another program: stop it, or choose another port with PORT.`,
          );
        if (error.code === "EACCES")
          throw new SettingProblem(`Port ${settings.port} may not be used: choose one above 1024 with PORT.`);
        throw error;
      });
    say(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    say(`  Portal      ${settings.publicUrl}/`);
    say(`  Companion   ${settings.publicUrl}/companion/`);
    if (settings.demo) for (const line of await describeDemo(installation.house)) say(line);
    say("Ctrl-C stops it.");
    stopOnSignal(installation, async () => {
      mail.stop();
      sweeping.stop();
      await server.close();
    });
  } catch (error) {
    await installation.close();
    throw error;
  }
}

function stopOnSignal(installation: OpenInstallation, stopServing: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say("Stopping …");
    stopServing()
      .then(() => installation.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(
            `Stopping failed: ${error instanceof Error ? error.message : "unknown reason"}\n`,
          );
          process.exit(1);
        },
      );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
