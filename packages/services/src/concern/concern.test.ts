import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callsOf, type Calls } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic, plantIntake, plantResponse } from "../testing/plant.ts";
import { addEvidence } from "./add-evidence.ts";
import { listConcerns } from "./list.ts";
import { openConcern } from "./open.ts";
import { removeEvidence } from "./remove-evidence.ts";
import { reviseConcern } from "./revise.ts";
import { sayConcern } from "./say.ts";
import { setConcernStatus } from "./set-status.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let clientId: string;
let clinician: Calls;
let client: Calls;
let otherClinician: Calls;
let otherClient: Calls;
let responseId: string;
let intakeId: string;
const intakeText = "I lie awake until three. Then the alarm, and it starts again.";

beforeAll(async () => {
  opened = await openTestHouse();
  const { house } = opened;
  clinic = await mintClinic(opened.database);
  clientId = clinic.client.clientId;
  clinician = callsOf(house, clinic.clinician, clinic.clinicId);
  client = callsOf(house, clinic.client, clinic.clinicId);
  otherClinician = callsOf(house, clinic.otherClinician, clinic.clinicId);
  otherClient = callsOf(house, clinic.otherClient, clinic.clinicId);
  responseId = await plantResponse(house, clinician, client, clientId);
  intakeId = await plantIntake(house, clinician, clientId, intakeText);
});
afterAll(() => opened.drop());

const absent = { refusal: { code: "notFound", reason: "record.notFound" } };
const quoteOf = (quote: string, section = "presentingProblem") => ({
  id: v7(),
  kind: "intake",
  intakeId,
  section,
  quote,
});

async function concernWith(evidence: unknown[] = []): Promise<string> {
  const concernId = v7();
  await clinician(openConcern, {
    concernId,
    clientId,
    title: "Nights",
    clinicianView: "Sleep-onset insomnia",
    evidence,
  });
  return concernId;
}

async function seenBy(reader: Calls, concernId: string) {
  const { concerns } = await reader(listConcerns, { clientId });
  const found = concerns.find(({ id }) => id === concernId);
  if (found === undefined) throw new Error("the concern is not listed");
  return found;
}

test("each side reads its own: the client neither the clinician's view nor what was quoted from the intake", async () => {
  const concernId = await concernWith([
    { id: v7(), kind: "response", responseId },
    quoteOf("I lie awake until three."),
  ]);
  await client(sayConcern, { concernId, clientWords: "The hours after midnight" });
  const clinical = await seenBy(clinician, concernId);
  expect(clinical).toMatchObject({
    clinicianView: "Sleep-onset insomnia",
    clientWords: "The hours after midnight",
    openedBy: "Cora Clinician",
    status: "active",
  });
  expect(clinical.evidence).toMatchObject([
    { kind: "response", responseId, measureId: "phq-9", total: 12, quote: null },
    {
      kind: "intake",
      intakeId,
      section: "presentingProblem",
      quote: "I lie awake until three.",
      total: null,
    },
  ]);
  const own = await seenBy(client, concernId);
  expect(own).toMatchObject({ title: "Nights", clientWords: "The hours after midnight", clinicianView: "" });
  expect(own.evidence.map(({ kind }) => kind)).toEqual(["response"]);
});

test("the clinician rewrites their side and the client theirs, and neither the other's", async () => {
  const concernId = await concernWith();
  await client(sayConcern, { concernId, clientWords: "My words" });
  await clinician(reviseConcern, { concernId, title: "Sleep", clinicianView: "Rewritten" });
  expect(await seenBy(clinician, concernId)).toMatchObject({
    title: "Sleep",
    clientWords: "My words",
    clinicianView: "Rewritten",
  });
  const forbidden = { refusal: { code: "forbidden", reason: "access.role" } };
  await expect(clinician(sayConcern, { concernId, clientWords: "Not mine" })).rejects.toMatchObject(
    forbidden,
  );
  await expect(client(reviseConcern, { concernId, title: "Mine", clinicianView: "" })).rejects.toMatchObject(
    forbidden,
  );
  await expect(
    client(openConcern, { concernId: v7(), clientId, title: "x", clinicianView: "", evidence: [] }),
  ).rejects.toMatchObject(forbidden);
});

test("evidence is quoted word for word from the section it names", async () => {
  const concernId = await concernWith();
  const problem = [{ path: "evidence.quote", problem: "concern.quoteNotInIntake" }];
  for (const evidence of [
    quoteOf("I never sleep"),
    quoteOf("I lie awake until three.", "history"),
    quoteOf("I lie awake", "toString"),
  ]) {
    await expect(clinician(addEvidence, { concernId, evidence })).rejects.toMatchObject({
      refusal: { code: "invalid", fields: problem },
    });
  }
  await clinician(addEvidence, { concernId, evidence: quoteOf("it starts again.") });
  await expect(
    clinician(addEvidence, { concernId, evidence: quoteOf("it starts again.") }),
  ).rejects.toMatchObject({ refusal: { code: "conflict", reason: "concern.evidenceThere" } });
});

test("evidence of another client, of a form not finished, or of nobody answers as absent and opens nothing", async () => {
  const other = await plantResponse(opened.house, otherClinician, otherClient, clinic.otherClient.clientId);
  const othersIntake = await plantIntake(opened.house, otherClinician, clinic.otherClient.clientId, "Theirs");
  const draft = v7();
  await inClinic(
    opened.house,
    clinic.clinicId,
    `insert into public.response (clinic_id, id, client_id, assignment_id, measure_id, measure_version, translation_id, locale, status, answers, started_at)
     select clinic_id, $3, client_id, assignment_id, measure_id, measure_version, translation_id, locale, 'draft', '{}', now()
     from public.response where clinic_id = $1 and id = $2`,
    [clinic.clinicId, responseId, draft],
  );
  const concernId = await concernWith();
  for (const evidence of [
    { id: v7(), kind: "response", responseId: other },
    { id: v7(), kind: "response", responseId: draft },
    { id: v7(), kind: "response", responseId: v7() },
    { ...quoteOf("Theirs"), intakeId: othersIntake },
    { ...quoteOf("Theirs"), intakeId: v7() },
  ]) {
    await expect(clinician(addEvidence, { concernId, evidence })).rejects.toMatchObject(absent);
    const halfWritten = v7();
    const opening = clinician(openConcern, {
      concernId: halfWritten,
      clientId,
      title: "Half",
      clinicianView: "",
      evidence: [{ id: v7(), kind: "response", responseId }, evidence],
    });
    await expect(opening).rejects.toMatchObject(absent);
    await expect(seenBy(clinician, halfWritten)).rejects.toThrow("not listed");
  }
});

test("evidence is taken back from the concern it belongs to", async () => {
  const evidence = quoteOf("Then the alarm");
  const [concernId, elsewhere] = [await concernWith([evidence]), await concernWith()];
  await expect(
    clinician(removeEvidence, { concernId: elsewhere, evidenceId: evidence.id }),
  ).rejects.toMatchObject(absent);
  await clinician(removeEvidence, { concernId, evidenceId: evidence.id });
  expect((await seenBy(clinician, concernId)).evidence).toEqual([]);
});

test("a concern is set aside and taken up again", async () => {
  const concernId = await concernWith();
  await clinician(setConcernStatus, { concernId, status: "setAside", note: "After the move" });
  expect(await seenBy(client, concernId)).toMatchObject({ status: "setAside" });
  await clinician(setConcernStatus, { concernId, status: "active", note: "" });
  expect(await seenBy(client, concernId)).toMatchObject({ status: "active" });
});

test("a concern sent twice is opened once; its id is nobody else's to take", async () => {
  const attempt = { opId: v7(), concernId: v7(), clientId, title: "Once", clinicianView: "", evidence: [] };
  await clinician(openConcern, attempt);
  expect(await clinician(openConcern, attempt)).toEqual({ done: true });
  await expect(clinician(openConcern, { ...attempt, opId: v7() })).rejects.toMatchObject({
    refusal: { code: "conflict", reason: "record.exists" },
  });
});

test("concerns are out of reach outside the care team, to another client and from another clinic", async () => {
  const concernId = await concernWith();
  await expect(otherClinician(listConcerns, { clientId })).rejects.toMatchObject({
    refusal: { code: "forbidden", reason: "access.careTeam" },
  });
  await expect(otherClient(sayConcern, { concernId, clientWords: "x" })).rejects.toMatchObject(absent);
  const elsewhere = await mintClinic(opened.database);
  const stranger = callsOf(opened.house, elsewhere.clinician, elsewhere.clinicId);
  for (const id of [concernId, v7()]) {
    await expect(
      stranger(setConcernStatus, { concernId: id, status: "resolved", note: "" }),
    ).rejects.toMatchObject(absent);
  }
});

test("concerns and their evidence are bounded", async () => {
  const full = await mintClinic(opened.database);
  const lead = callsOf(opened.house, full.clinician, full.clinicId);
  const owner = full.client.clientId;
  await inClinic(
    opened.house,
    full.clinicId,
    `insert into public.concern (clinic_id, id, client_id, title, status, opened_by, opened_at)
     select $1, gen_random_uuid(), $2, 'x', 'active', $3, now() from generate_series(1, 29)`,
    [full.clinicId, owner, full.clinician.memberId],
  );
  const words = Array.from({ length: 31 }, (_, index) => `word${index}.`).join(" ");
  const intake = await plantIntake(opened.house, lead, owner, words);
  const cited = (index: number) => ({
    id: v7(),
    kind: "intake",
    intakeId: intake,
    section: "presentingProblem",
    quote: `word${index}.`,
  });
  const last = v7();
  const evidence = Array.from({ length: 30 }, (_, index) => cited(index));
  await lead(openConcern, {
    concernId: last,
    clientId: owner,
    title: "The last",
    clinicianView: "",
    evidence,
  });
  await expect(lead(addEvidence, { concernId: last, evidence: cited(30) })).rejects.toMatchObject({
    refusal: { code: "conflict", reason: "limit.evidence" },
  });
  await expect(
    lead(openConcern, {
      concernId: v7(),
      clientId: owner,
      title: "Too many",
      clinicianView: "",
      evidence: [],
    }),
  ).rejects.toMatchObject({ refusal: { code: "conflict", reason: "limit.concerns", params: { max: 30 } } });
});
