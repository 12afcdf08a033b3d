import { appRouter } from "@goldthread/api/app-router";
import { type ApiContext, JsonText } from "@goldthread/api/trpc";
import {
  TRPCError,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  transformTRPCResponse,
} from "@trpc/server";
import { getHTTPStatusCode } from "@trpc/server/http";

/** Calls that one request may carry. */
export const batch_calls_max = 10;

interface Answer {
  status: number;
  body: string;
}

/**
 * Answers tRPC's HTTP protocol for POST and JSON: one call, or a batch (`a.b,c.d?batch=1`, inputs by position).
 * tRPC's own adapter makes a web Request and streams a web Response for every call; that alone took a quarter of the
 * server's time on a chart (docs/decisions/0008-hot-paths.md). What is called, and how errors are shaped, stays tRPC's.
 */
export async function answerCalls(
  { paths, batch, text }: { paths: string; batch: boolean; text: string },
  context: ApiContext,
): Promise<Answer> {
  const names = batch ? paths.split(",") : [paths];
  let inputs: unknown;
  try {
    if (names.length > batch_calls_max)
      throw new TRPCError({ code: "BAD_REQUEST", message: "too many calls" });
    inputs = parse(text, batch);
  } catch (error) {
    return toAnswer(failed(error, names[0] ?? "", context));
  }
  const answers = await Promise.all(
    names.map((path, index) =>
      call(path, batch ? (inputs as Record<number, unknown>)[index] : inputs, index, context),
    ),
  );
  if (!batch && answers[0] instanceof JsonText)
    return { status: 200, body: `{"result":{"data":${answers[0].text}}}` };
  return toAnswer(batch ? answers.map(parsed) : parsed(answers[0]));
}

/** Beside other calls of a batch a text is a value like theirs. */
const parsed = (answer: unknown): unknown =>
  answer instanceof JsonText ? { result: { data: JSON.parse(answer.text) as unknown } } : answer;

function parse(text: string, batch: boolean): unknown {
  if (text === "") return batch ? {} : undefined;
  let inputs: unknown;
  try {
    inputs = JSON.parse(text);
  } catch (cause) {
    throw new TRPCError({ code: "PARSE_ERROR", message: "not JSON", cause });
  }
  if (batch && (typeof inputs !== "object" || inputs === null)) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "a batch is an object of inputs" });
  }
  return inputs;
}

async function call(path: string, input: unknown, batchIndex: number, ctx: ApiContext): Promise<unknown> {
  try {
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      getRawInput: async () => input,
      ctx,
      type: "mutation",
      allowMethodOverride: true,
      signal: undefined,
      batchIndex,
    });
    return data instanceof JsonText ? data : { result: { data } };
  } catch (error) {
    return failed(error, path, ctx);
  }
}

function failed(thrown: unknown, path: string, ctx: ApiContext): unknown {
  const error = getTRPCErrorFromUnknown(thrown);
  return {
    error: getTRPCErrorShape({
      config: appRouter._def._config,
      error,
      type: "unknown",
      path,
      input: undefined,
      ctx,
    }),
  };
}

function toAnswer(answer: unknown): Answer {
  const untransformed = answer as Parameters<typeof getHTTPStatusCode>[0];
  const json: unknown = transformTRPCResponse(
    appRouter._def._config,
    untransformed as Parameters<typeof transformTRPCResponse>[1],
  );
  return { status: getHTTPStatusCode(untransformed), body: JSON.stringify(json) };
}
