import { spawn, type ChildProcess } from "node:child_process";
import { root } from "./root.ts";

/** How a command ended. */
export interface Ran {
  /** Ended by itself with exit code 0; false when it failed, was killed or could not be started. */
  readonly ok: boolean;
  /** Both output streams in the order they arrived, and a last line when it was killed or did not start. */
  readonly output: string;
}

/** A command that takes longer hangs; it is ended and has failed. */
const command_ms_max = 40 * 60 * 1000;

const running = new Set<ChildProcess>();

/**
 * Runs a command in the repository's folder (or `cwd`) without standard input, and keeps its output.
 * Never throws: what goes wrong is in the result.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: command_ms_max,
    });
    running.add(child);
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    const end = (ok: boolean, last: string) => {
      running.delete(child);
      resolve({ ok, output: Buffer.concat(chunks).toString("utf8") + last });
    };
    child.once("error", (error) => end(false, `${command} could not be started: ${error.message}\n`));
    child.once("close", (code, signal) =>
      end(code === 0, signal === null ? "" : `${command} was ended by ${signal}.\n`),
    );
  });
}

/** Passes a signal to every command still running. */
export function signalCommands(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}
