import { createAnnouncer } from "@goldthread/db/announce-live";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { assignMeasure } from "@goldthread/services/measure/assign";
import { saveAnswer } from "@goldthread/services/measure/save-answer";
import { submitResponse } from "@goldthread/services/measure/submit";
import { type MintedClinic, callerOf, mintClinic } from "@goldthread/services/testing/mint-clinic";
import { type TestHouse, openTestHouse } from "@goldthread/services/testing/open-test-house";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createServer } from "./create-server.ts";

let opened: TestHouse;
let server: FastifyInstance;
let address: string;
let clinic: MintedClinic;
let announcer: ReturnType<typeof createAnnouncer>;

beforeAll(async () => {
  opened = await openTestHouse({ publicUrl: "http://localhost" });
  announcer = createAnnouncer(opened.database);
  opened.house.announce = announcer.announce;
  clinic = await mintClinic(opened.database, opened.house);
  server = await createServer(opened.house, { logLevel: "silent", metricsToken: null, trustProxy: false });
  address = await server.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  announcer.stop();
  await server.close();
  await opened.drop();
});

/** Listens as somebody, until closed. */
async function listen({ token }: { token: string }, clinicId: string) {
  const answer = await fetch(`${address}/api/live?clinic=${clinicId}`, {
    headers: { cookie: `goldthread=${token}` },
  });
  expect(answer.status).toBe(200);
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error("the stream has no body");
  let heard = "";
  const pump = async (): Promise<void> => {
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read())
      heard += value;
  };
  const ended = pump().catch(() => {});
  return {
    ticks: () => heard.split("event: changed").length - 1,
    heard: () => heard,
    async close() {
      await reader.cancel();
      await ended;
    },
  };
}

async function assign(): Promise<string> {
  const { house } = opened;
  const assignmentId = house.newId();
  await assignMeasure.call(house, callerOf(clinic.clinician, clinic.clinicId), {
    opId: house.newId(),
    assignmentId,
    clientId: clinic.client.clientId,
    measureId: "phq-9",
    everyWeeks: null,
    startsOn: house.clock().toISOString().slice(0, 10),
  });
  return assignmentId;
}

test("an alert and a finished questionnaire tick in the clinic, without content, and nowhere else", async () => {
  const { house } = opened;
  const other = await mintClinic(opened.database, house);
  const here = await listen(clinic.clinician, clinic.clinicId);
  const elsewhere = await listen(other.clinician, other.clinicId);
  const caller = callerOf(clinic.client, clinic.clinicId);
  const assignmentId = await assign();
  const common = { assignmentId, responseId: house.newId(), locale: "en" as const };

  await saveAnswer.call(house, caller, { ...common, opId: house.newId(), itemId: "phq9-9", value: 1 });
  await vi.waitFor(() => expect(here.ticks()).toBe(1));
  const answers = Object.fromEntries(phq9.items.map(({ id }) => [id, 1]));
  await submitResponse.call(house, caller, { ...common, opId: house.newId(), answers });
  await vi.waitFor(() => expect(here.ticks()).toBe(2));
  expect(here.heard()).not.toMatch(/data: (?!\{\})/);
  expect(elsewhere.ticks()).toBe(0);
  await here.close();
  await elsewhere.close();
});
