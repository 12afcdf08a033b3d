import type { Answers } from "@goldthread/domain/measure/definition";
import { assignMeasure } from "../measure/assign.ts";
import { saveAnswer } from "../measure/save-answer.ts";
import { submitResponse } from "../measure/submit.ts";
import type { House } from "../kernel/house.ts";
import { type MintedClient, type MintedClinic, callerOf } from "./mint-clinic.ts";

/** PHQ-9 answers that add up to `total` (0–24) on the first eight items, and to `item9` more on the ninth. */
export function phq9Answers(total: number, item9 = 0): Answers {
  const first = Array.from({ length: 8 }, (_, item) => Math.max(0, Math.min(3, total - item * 3)));
  return Object.fromEntries([...first, item9].map((value, item) => [`phq9-${item + 1}`, value]));
}

/** GAD-7 answers that add up to `total`. */
export function gad7Answers(total: number): Answers {
  return Object.fromEntries(
    Array.from({ length: 7 }, (_, item) => [`gad7-${item + 1}`, Math.max(0, Math.min(3, total - item * 3))]),
  );
}

interface Asked {
  measureId?: string;
  everyWeeks?: number | null;
  startsOn?: string;
  client?: MintedClient;
}

/** The clinic's clinician asks a client (theirs, unless another is named) to answer a measure. @returns the assignment's id */
export async function assign(
  house: House,
  clinic: MintedClinic,
  { measureId = "phq-9", everyWeeks = 1, startsOn, client = clinic.client }: Asked = {},
): Promise<string> {
  const assignmentId = house.newId();
  await assignMeasure.call(house, callerOf(clinic.clinician, clinic.clinicId), {
    opId: house.newId(),
    assignmentId,
    clientId: client.clientId,
    measureId,
    everyWeeks,
    startsOn: startsOn ?? house.clock().toISOString().slice(0, 10),
  });
  return assignmentId;
}

interface Sent {
  assignmentId: string;
  responseId?: string;
  opId?: string;
  locale?: "en" | "es";
  client?: MintedClient;
}

export function save(
  house: House,
  clinic: MintedClinic,
  { client = clinic.client, ...sent }: Sent & { itemId: string; value: number | null },
) {
  return saveAnswer.call(house, callerOf(client, clinic.clinicId), {
    opId: house.newId(),
    responseId: house.newId(),
    locale: "en",
    ...sent,
  });
}

export function submit(
  house: House,
  clinic: MintedClinic,
  { client = clinic.client, ...sent }: Sent & { answers: Answers },
) {
  return submitResponse.call(house, callerOf(client, clinic.clinicId), {
    opId: house.newId(),
    responseId: house.newId(),
    locale: "en",
    ...sent,
  });
}
