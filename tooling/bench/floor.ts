import { createHash, randomUUID } from "node:crypto";
import { type IncomingMessage, createServer } from "node:http";
import pg from "pg";
import { readWholeChart, wholeCaseloadQuery } from "./floor-whole.ts";
import type { Path } from "./workload.ts";

// The floor: node:http and pg with nothing between them. The same session check, seal and audit row as the product, the plain
// query that each path needs, and JSON.stringify. It validates nothing, forgets operation ids, and answers the least that will do.
const [url = ""] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const idle_lock = "900000 milliseconds";

interface Gate {
  status: string;
  member_id: string | null;
  client_id: string | null;
  subject_client: string | null;
  on_care_team: boolean | null;
}
interface Handler {
  subject: (input: Record<string, string>) => [kind: string, id: string] | null;
  run: (
    client: pg.PoolClient,
    clinicId: string,
    gate: Gate,
    input: Record<string, unknown>,
  ) => Promise<unknown>;
}

const readRows =
  (name: string, text: string, values: (clinicId: string, gate: Gate) => unknown[]) =>
  async (client: pg.PoolClient, clinicId: string, gate: Gate) =>
    (await client.query<pg.QueryResultRow>({ name, text, values: values(clinicId, gate) })).rows;

const caseload: Handler = {
  subject: () => null,
  run: readRows(
    "caseload",
    `select k.id, k.display_name, s.totals[1] as last, s.totals[2] as previous, s.at as last_at
     from care_team t join client k on k.clinic_id = t.clinic_id and k.id = t.client_id
     left join lateral (select array_agg(r.total order by r.completed_at desc) as totals, max(r.completed_at) as at from
       (select total, completed_at from response r where r.clinic_id = $1 and r.client_id = k.id and r.measure_id = 'phq-9' and r.status = 'complete'
        order by completed_at desc limit 2) r) s on true
     where t.clinic_id = $1 and t.member_id = $2 order by k.display_name`,
    (clinicId, gate) => [clinicId, gate.member_id],
  ),
};

const wholeCaseload: Handler = {
  subject: () => null,
  run: readRows("caseload_whole", wholeCaseloadQuery, (clinicId, gate) => [clinicId, gate.member_id]),
};
const ofClient = (input: Record<string, string>): [string, string] => ["client", input["clientId"] ?? ""];

const handlers: Record<Path | `${Exclude<Path, "submit">}Whole`, Handler> = {
  caseload50Whole: wholeCaseload,
  caseload500Whole: wholeCaseload,
  chartWhole: {
    subject: ofClient,
    run: (client, clinicId, gate) => readWholeChart(client, [clinicId, gate.subject_client]),
  },
  caseload50: caseload,
  caseload500: caseload,
  chart: {
    subject: ofClient,
    async run(client, clinicId, gate) {
      const values = [clinicId, gate.subject_client];
      const rows = async (name: string, text: string) =>
        (await client.query<pg.QueryResultRow>({ name, text, values })).rows;
      const responses = await rows(
        "responses",
        `select id, measure_id, completed_at, total, band_id, answers from response
          where clinic_id = $1 and client_id = $2 and measure_id = 'phq-9' and status = 'complete' order by completed_at desc limit 12`,
      );
      const goals = await rows(
        "goals",
        "select id, status, client_words, clinician_words, created_at from goal where clinic_id = $1 and client_id = $2 order by created_at",
      );
      const steps = await rows(
        "steps",
        `select s.goal_id, s.id, s.text, s.done_on from goal g join goal_step s on s.clinic_id = g.clinic_id and s.goal_id = g.id
          where g.clinic_id = $1 and g.client_id = $2 order by s.created_at`,
      );
      return { responses, goals, steps };
    },
  },
  submit: {
    subject: (input) => ["assignment", input["assignmentId"] ?? ""],
    async run(client, clinicId, gate, input) {
      const answers = input["answers"] as Record<string, number>;
      const total = Object.values(answers).reduce((sum, value) => sum + value, 0);
      const band =
        total < 5
          ? "minimal"
          : total < 10
            ? "mild"
            : total < 15
              ? "moderate"
              : total < 20
                ? "moderatelySevere"
                : "severe";
      await client.query({
        name: "submit",
        text: `insert into response (clinic_id, id, client_id, assignment_id, measure_id, measure_version, translation_id, locale, status, answers, total, band_id, scores, started_at, completed_at)
          values ($1, $2, $3, $4, 'phq-9', '1', 'phq-9-en-us', $5, 'complete', $6, $7, $8, $9, now(), now())`,
        values: [
          clinicId,
          input["responseId"],
          gate.subject_client,
          input["assignmentId"],
          input["locale"],
          answers,
          total,
          band,
          {
            total: { value: total, min: 0, max: 27, bandId: band, atCaseness: total >= 10, prorated: false },
          },
        ],
      });
      return { responseId: input["responseId"], total, band };
    },
  },
};

async function serve(
  path: keyof typeof handlers,
  token: string,
  clinicId: string,
  input: Record<string, string>,
): Promise<unknown> {
  const { subject, run } = handlers[path];
  const client = await pool.connect();
  try {
    const hash = createHash("sha256").update(token).digest("hex");
    const about = subject(input);
    const literal = (value: string | null | undefined) =>
      value === null || value === undefined ? "null" : client.escapeLiteral(value);
    const entered: unknown = await client.query(
      `begin; set local role goldthread_app; ${path === "submit" ? "" : "set local synchronous_commit to off; "}` +
        `select * from gate.enter('\\x${hash}', ${literal(clinicId)}, '${idle_lock}', true, ${literal(about?.[0])}, ${literal(about?.[1])}, null, null, null)`,
    );
    const gate = (entered as pg.QueryResult<Gate>[]).at(-1)?.rows[0];
    if (gate?.status !== "ok" || (about !== null && gate.subject_client === null)) throw new Error("refused");
    const result = await run(client, clinicId, gate, input);
    const [kind, id] = gate.member_id === null ? ["client", gate.client_id] : ["member", gate.member_id];
    await client.query(
      `select audit.append('${kind}', ${literal(id)}, ${literal(path)}, null, ${literal(gate.subject_client)}, ${literal(randomUUID())}); commit`,
    );
    client.release();
    return result;
  } catch (error) {
    await client.query("rollback");
    client.release();
    throw error;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
}

const server = createServer((request, response) => {
  bodyOf(request)
    .then((input) => {
      const token = /goldthread=([^;]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
      return serve(
        (request.url ?? "/").slice(1) as keyof typeof handlers,
        token,
        String(request.headers["goldthread-clinic"]),
        input,
      );
    })
    .then(
      (result) => {
        const text = JSON.stringify(result);
        response
          .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
          .end(text);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : null });
});
