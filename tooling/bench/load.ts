import { Agent, type IncomingMessage, request } from "node:http";
import { callOf } from "./request.ts";
import type { Outcome, Stretch, Workload } from "./workload.ts";

// The load generator, a process of its own: told over IPC what to ask for, answers how it went.
const failures_kept = 3;
let counter = 0;

process.on("message", (message: { workload: Workload; stretch: Stretch }) => {
  run(message.workload, message.stretch).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});

async function run(workload: Workload, stretch: Stretch): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: stretch.concurrency });
  const latencies: number[] = [];
  const failures: string[] = [];
  let bytes = 0;
  const started = performance.now();
  const worker = async () => {
    while (performance.now() - started < stretch.milliseconds) {
      const begun = performance.now();
      const { status, length, text } = await send(agent, workload, stretch, (counter += 1));
      latencies.push(performance.now() - begun);
      bytes += length;
      if (status !== 200 && failures.length < failures_kept) failures.push(`${status} ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: stretch.concurrency }, worker));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    requests: latencies.length,
    seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    bytes: Math.round(bytes / latencies.length),
    failures,
  };
}

function send(
  agent: Agent,
  workload: Workload,
  { target, path }: Stretch,
  n: number,
): Promise<{ status: number; length: number; text: string }> {
  const call = callOf(target, path, workload, n);
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(call.body),
    "goldthread-request": "1",
    "goldthread-clinic": workload.clinicId,
    cookie: `goldthread=${call.token}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: "127.0.0.1", port: target.port, method: "POST", path: call.path, headers },
      (response: IncomingMessage) => {
        let length = 0;
        let text = "";
        response.on("data", (chunk: Buffer) => {
          length += chunk.length;
          if (response.statusCode !== 200) text += chunk.toString();
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, length, text }));
      },
    );
    sent.on("error", reject);
    sent.end(call.body);
  });
}
