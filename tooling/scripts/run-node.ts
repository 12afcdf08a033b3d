import { spawn } from "node:child_process";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
// One Ctrl-C arrives several times: from the terminal, and again from npm and npx.
const echo_ms = 1500;
const parent_check_ms = 1000;

/**
 * Runs a Node program as a child with this process's output, and passes signals on: the first asks it to end
 * by itself, a second (a real one, not the first one's echo) ends it at once.
 * It is asked to end, too, when whoever started this process is gone.
 * The child gets an IPC channel: `disconnect` tells it that this process was killed.
 *
 * @param args program and its arguments, as after `node`
 * @param stdin whether the program may read standard input
 * @returns the exit code to end with
 */
export function runNode(args: readonly string[], stdin: "inherit" | "ignore" = "ignore"): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: [stdin, "inherit", "inherit", "ipc"],
      // A group of its own, so that the terminal's Ctrl-C reaches it once, through us.
      detached: stdin === "ignore",
    });
    let asked: number | undefined;
    const ask = () => {
      const now = performance.now();
      if (asked === undefined) {
        asked = now;
        child.kill("SIGINT");
      } else if (now - asked > echo_ms) child.kill("SIGKILL");
    };
    for (const signal of signals) process.on(signal, ask);
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent && asked === undefined) ask();
    }, parent_check_ms);

    const end = (code: number) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, ask);
      resolve(code);
    };
    child.once("error", (error) => {
      console.error(`${args[0] ?? "node"} could not be started: ${error.message}`);
      end(1);
    });
    child.once("exit", (code, signal) => {
      if (code === null && asked === undefined)
        console.error(`${args[0] ?? "node"} was ended by ${signal ?? "a signal"}.`);
      end(code ?? 1);
    });
  });
}
