import { beforeEach, expect, test } from "vitest";
import { createApi } from "./client.ts";
import { refusalOf } from "./refusal.ts";

type Answer = { refusal: string } | { data: unknown };
let answers: Answer[];
let requests: { url: string; clinic: string | undefined; body: string }[];

beforeEach(() => {
  answers = [];
  requests = [];
});

const newApi = () =>
  createApi({
    clinicId: () => "clinic-1",
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      requests.push({
        url: input instanceof Request ? input.url : input.toString(),
        clinic: headers.get("goldthread-clinic") ?? undefined,
        body: typeof init?.body === "string" ? init.body : "",
      });
      const answer = answers.shift();
      if (answer === undefined) throw new Error("not expected");
      const body =
        "data" in answer
          ? { result: { data: answer.data } }
          : {
              error: {
                code: -32_001,
                message: answer.refusal,
                data: {
                  code: "UNAUTHORIZED",
                  httpStatus: 401,
                  requestId: "r",
                  refusal: { code: answer.refusal, reason: `session.${answer.refusal}` },
                },
              },
            };
      return new Response(JSON.stringify([body]), { headers: { "content-type": "application/json" } });
    },
  });
const closed = (gate: { subscribe: (changed: () => void) => () => void }) =>
  new Promise<void>((resolve) => gate.subscribe(resolve));

test("a command that meets a locked session is sent again, the same, once the person is back", async () => {
  const { client, gate } = newApi();
  answers = [{ refusal: "locked" }, { data: { done: true } }];
  const locked = closed(gate);
  const opId = "01900000-0000-7000-8000-000000000001";
  const answer = client.goal.rate.mutate({ opId, goalId: opId, value: 3 });
  await locked;
  expect(gate.reason()).toBe("locked");
  gate.open();
  expect(await answer).toEqual({ done: true });
  expect(requests).toHaveLength(2);
  expect(requests[1]).toEqual(requests[0]);
  expect(requests[0]).toMatchObject({ clinic: "clinic-1" });
});

test("while the gate is closed nothing of a clinic is sent, but unlocking is", async () => {
  const { client, gate } = newApi();
  gate.close("locked");
  answers = [{ data: { done: true } }, { data: "clinic" }];
  const held = client.clinic.get.query({});
  await client.identity.unlock.mutate({ password: "a long enough one" });
  expect(requests.map(({ url }) => url)).toEqual([expect.stringContaining("identity.unlock")]);
  gate.open();
  expect(await held).toBe("clinic");
});

test("whoever signs out instead has what waited refused, for the reason it met", async () => {
  const { client, gate } = newApi();
  answers = [{ refusal: "signedOut" }];
  const ended = closed(gate);
  const asked = client.clinic.get.query({}).catch((error: unknown) => error);
  await ended;
  gate.giveUp();
  expect(refusalOf(await asked)).toMatchObject({ code: "signedOut" });
  expect(requests).toHaveLength(1);
});
