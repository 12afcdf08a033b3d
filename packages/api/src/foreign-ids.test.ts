import { Refused } from "@goldthread/services/kernel/refused";
import { type TestHouse, openTestHouse } from "@goldthread/services/testing/open-test-house";
import type { MintedPerson } from "@goldthread/services/testing/mint-clinic";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, clinicProcedures } from "./testing/call.ts";
import { type MintedThread, mintThread } from "./testing/mint-thread.ts";
import { sampleInputs } from "./testing/sample-inputs.ts";

let opened: TestHouse;
let here: MintedThread;
let elsewhere: MintedThread;
beforeAll(async () => {
  opened = await openTestHouse();
  here = await mintThread(opened.house);
  elsewhere = await mintThread(opened.house);
});
afterAll(() => opened.drop());

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe.each(clinicProcedures())("%s", (name, procedure) => {
  test("answers another clinic's id exactly as an absent one", async () => {
    const own = sampleInputs[name]?.(here) ?? {};
    const foreign = sampleInputs[name]?.(elsewhere) ?? {};
    for (const path of idPaths(own)) {
      const id = at(foreign, path);
      // An id that the caller's device makes is new in both clinics: there is nothing to find.
      if (!isKnown(id, elsewhere)) continue;
      for (const person of callers(procedure.access.roles)) {
        const withForeign = await answer(name, person, put(own, path, id));
        const withAbsent = await answer(name, person, put(own, path, opened.house.newId()));
        expect({ path, answer: withForeign }).toEqual({ path, answer: withAbsent });
      }
    }
  });
});

function callers(roles: readonly string[]): MintedPerson[] {
  const { clinic } = here;
  const all: [string, MintedPerson][] = [
    ["admin", clinic.admin],
    ["clinician", clinic.clinician],
    ["client", clinic.client],
  ];
  return all.flatMap(([role, person]) => (roles.includes(role) ? [person] : []));
}

async function answer(name: string, person: MintedPerson, input: object): Promise<unknown> {
  try {
    await call(opened.house, person, here.clinic.clinicId, name, { opId: opened.house.newId(), ...input });
    return "done";
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function isKnown(id: unknown, { ids, clinic }: MintedThread): boolean {
  const people = [
    clinic.client.clientId,
    clinic.otherClient.clientId,
    clinic.clinician.memberId,
    clinic.otherClinician.memberId,
  ];
  return typeof id === "string" && [...Object.values(ids), ...people].includes(id);
}

type Path = (string | number)[];

function idPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return uuid.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => idPaths(part, [...path, key]));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (part as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

function put(value: object, path: Path, id: unknown): object {
  const copy = structuredClone(value);
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last !== undefined) parent[last] = id;
  return copy;
}
