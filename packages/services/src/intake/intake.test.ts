import { createHash } from "node:crypto";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Calls, callsOf, failuresOf } from "../testing/calls.ts";
import { type MintedClinic, mintClient, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic } from "../testing/plant.ts";
import { getIntake } from "./get.ts";
import { saveIntakeDraft } from "./save-draft.ts";
import { signIntake } from "./sign.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let clinician: Calls;
let otherClinician: Calls;

beforeAll(async () => {
  opened = await openTestHouse();
  clinic = await mintClinic(opened.database);
  clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  otherClinician = callsOf(opened.house, clinic.otherClinician, clinic.clinicId);
});
afterAll(() => opened.drop());

const absent = { refusal: { code: "notFound", reason: "record.notFound" } };
const conflict = (reason: string) => ({ refusal: { code: "conflict", reason } });
const complete = {
  strengths: "A sister nearby",
  presentingProblem: "I lie awake until three.",
  history: "Since the move",
  "mentalState.mood": "Low",
  formulation: "Worry keeps the night open",
};

/** Another client of the same clinician, so that no test meets another's draft. */
async function newClient(): Promise<string> {
  const minted = await mintClient(opened.house, clinic.clinicId, "Nessa Newcomer", clinic.clinician.memberId);
  return minted.clientId;
}
const save = (clientId: string, intakeId: string, seenRevision: number, sections: Record<string, string>) =>
  clinician(saveIntakeDraft, { intakeId, clientId, seenRevision, sections });

async function only(clientId: string) {
  const { intakes } = await clinician(getIntake, { clientId });
  expect(intakes).toHaveLength(1);
  return intakes[0];
}

test("a draft is kept as typed, and each save counts up", async () => {
  const [clientId, intakeId] = [await newClient(), v7()];
  expect(await save(clientId, intakeId, 0, {})).toMatchObject({ intakeId, revision: 1 });
  expect(await save(clientId, intakeId, 1, { history: "Since" })).toMatchObject({ revision: 2 });
  expect(await only(clientId)).toMatchObject({
    id: intakeId,
    status: "draft",
    sections: { history: "Since" },
    revision: 2,
    author: "Cora Clinician",
    signedAt: null,
    contentHash: null,
  });
});

test("of two windows the one that has not seen the latest is refused, and nothing saved is lost", async () => {
  const [clientId, intakeId] = [await newClient(), v7()];
  await save(clientId, intakeId, 0, {});
  const both = await Promise.allSettled([
    save(clientId, intakeId, 1, { history: "first window" }),
    save(clientId, intakeId, 1, { history: "second window" }),
  ]);
  expect(failuresOf(both)).toMatchObject([
    { refusal: { code: "conflict", reason: "intake.changedElsewhere", params: { revision: 2 } } },
  ]);
  const kept = both[0].status === "fulfilled" ? "first window" : "second window";
  expect(await only(clientId)).toMatchObject({ revision: 2, sections: { history: kept } });
});

test("a save sent again changes nothing, although its revision has passed", async () => {
  const [clientId, intakeId] = [await newClient(), v7()];
  const attempt = { opId: v7(), intakeId, clientId, seenRevision: 0, sections: { history: "once" } };
  const first = await clinician(saveIntakeDraft, attempt);
  await save(clientId, intakeId, 1, { history: "twice" });
  expect(await clinician(saveIntakeDraft, attempt)).toEqual(first);
  expect(await only(clientId)).toMatchObject({ revision: 2, sections: { history: "twice" } });
});

test("a client has one draft at a time, also when two are begun at once", async () => {
  const clientId = await newClient();
  const both = await Promise.allSettled([save(clientId, v7(), 0, {}), save(clientId, v7(), 0, {})]);
  expect(failuresOf(both)).toMatchObject([conflict("intake.draftExists")]);
});

test("sections are those of an intake, and none is longer than it may be", async () => {
  const clientId = await newClient();
  const problem = (path: string, name: string) => ({
    refusal: { code: "invalid", fields: [{ path, problem: name }] },
  });
  await expect(save(clientId, v7(), 0, { gossip: "x" })).rejects.toMatchObject(
    problem("sections.gossip", "intake.unknownSection"),
  );
  await expect(save(clientId, v7(), 0, { "mentalState.aura": "x" })).rejects.toMatchObject(
    problem("sections.mentalState.aura", "intake.unknownSection"),
  );
  await expect(save(clientId, v7(), 0, { "mentalState.mood": "x".repeat(2_001) })).rejects.toMatchObject(
    problem("sections.mentalState.mood", "text.tooLong"),
  );
});

test("a complete intake is signed with the hash of its content, and never changes again", async () => {
  const [clientId, intakeId] = [await newClient(), v7()];
  await save(clientId, intakeId, 0, complete);
  const sign = { opId: v7(), intakeId, seenRevision: 1 };
  const signed = await clinician(signIntake, sign);
  expect(await clinician(signIntake, sign)).toEqual(signed);
  // Keys in alphabetical order, whatever order they were typed in.
  const covered =
    `{"clientId":"${clientId}","intakeId":"${intakeId}","revision":1,"sections":{"formulation":"Worry keeps the night open",` +
    `"history":"Since the move","mentalState.mood":"Low","presentingProblem":"I lie awake until three.","strengths":"A sister nearby"}}`;
  expect(await only(clientId)).toMatchObject({
    status: "signed",
    signedBy: "Cora Clinician",
    contentHash: createHash("sha256").update(covered).digest("hex"),
  });
  await expect(save(clientId, intakeId, 1, {})).rejects.toMatchObject(conflict("intake.signed"));
  await expect(clinician(signIntake, { intakeId, seenRevision: 1 })).rejects.toMatchObject(
    conflict("intake.signed"),
  );
  const past = inClinic(
    opened.house,
    clinic.clinicId,
    "update public.intake set sections = '{}' where clinic_id = $1 and id = $2",
    [clinic.clinicId, intakeId],
  );
  await expect(past).rejects.toMatchObject({ kind: "final" });
  // What comes after it is an intake of its own.
  await save(clientId, v7(), 0, {});
});

test("of a signature and a save at once, what is signed is what was seen", async () => {
  for (let round = 0; round < 6; round += 1) {
    const [clientId, intakeId] = [await newClient(), v7()];
    await save(clientId, intakeId, 0, complete);
    const both = await Promise.allSettled([
      save(clientId, intakeId, 1, { ...complete, history: "Rewritten" }),
      clinician(signIntake, { intakeId, seenRevision: 1 }),
    ]);
    const kept = await only(clientId);
    if (both[1].status === "fulfilled") {
      expect(kept).toMatchObject({ status: "signed", revision: 1, sections: complete });
      expect(failuresOf(both)).toMatchObject([conflict("intake.signed")]);
    } else {
      expect(kept).toMatchObject({ status: "draft", revision: 2 });
      expect(failuresOf(both)).toMatchObject([conflict("intake.changedElsewhere")]);
    }
  }
});

test("what is not complete, or not what was seen, is not signed", async () => {
  const [clientId, intakeId] = [await newClient(), v7()];
  const { formulation: _formulation, "mentalState.mood": _mood, ...rest } = complete;
  await save(clientId, intakeId, 0, { ...rest, formulation: "  " });
  await expect(clinician(signIntake, { intakeId, seenRevision: 1 })).rejects.toMatchObject({
    refusal: {
      code: "invalid",
      reason: "intake.incomplete",
      fields: [
        { path: "sections.mentalState", problem: "intake.sectionMissing" },
        { path: "sections.formulation", problem: "intake.sectionMissing" },
      ],
    },
  });
  await save(clientId, intakeId, 1, complete);
  await expect(clinician(signIntake, { intakeId, seenRevision: 1 })).rejects.toMatchObject(
    conflict("intake.changedElsewhere"),
  );
  expect(await only(clientId)).toMatchObject({ status: "draft" });
});

test("intakes are out of reach of the client, outside the care team, and from another clinic", async () => {
  const [clientId, intakeId] = [clinic.client.clientId, v7()];
  await save(clientId, intakeId, 0, complete);
  const client = callsOf(opened.house, clinic.client, clinic.clinicId);
  await expect(client(getIntake, { clientId })).rejects.toMatchObject({ refusal: { reason: "access.role" } });
  const outside = { refusal: { code: "forbidden", reason: "access.careTeam" } };
  await expect(otherClinician(getIntake, { clientId })).rejects.toMatchObject(outside);
  await expect(otherClinician(signIntake, { intakeId, seenRevision: 1 })).rejects.toMatchObject(outside);
  // Through a client of one's own, another client's draft is not there either.
  const theirs = { clientId: clinic.otherClient.clientId, intakeId, seenRevision: 1, sections: {} };
  await expect(otherClinician(saveIntakeDraft, theirs)).rejects.toMatchObject(absent);
  await expect(otherClinician(saveIntakeDraft, { ...theirs, intakeId: v7() })).rejects.toMatchObject(absent);
  const elsewhere = await mintClinic(opened.database);
  const stranger = callsOf(opened.house, elsewhere.clinician, elsewhere.clinicId);
  for (const id of [intakeId, v7()]) {
    await expect(stranger(signIntake, { intakeId: id, seenRevision: 1 })).rejects.toMatchObject(absent);
  }
});

test("intakes are bounded", async () => {
  const clientId = await newClient();
  await inClinic(
    opened.house,
    clinic.clinicId,
    `insert into public.intake (clinic_id, id, client_id, status, sections, revision, author_id, updated_at, signed_at, signed_by, content_hash)
     select $1, gen_random_uuid(), $2, 'signed', '{}', 1, $3, now(), now(), $3, 'x' from generate_series(1, 20)`,
    [clinic.clinicId, clientId, clinic.clinician.memberId],
  );
  await expect(save(clientId, v7(), 0, {})).rejects.toMatchObject(conflict("limit.intakes"));
});
