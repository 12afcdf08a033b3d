import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listAlerts } from "../risk/list.ts";
import { assign, phq9Answers, save, submit } from "../testing/answer-measure.ts";
import { type MintedClinic, callerOf, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { endAssignment } from "./end-assignment.ts";
import { getForm } from "./get-form.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let assignmentId: string;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  clinic = await mintClinic(opened.database);
  assignmentId = await assign(opened.house, clinic);
});

const form = (who: "client" | "clinician" = "client") =>
  getForm.call(opened.house, callerOf(clinic[who], clinic.clinicId), { assignmentId });
const alerts = async () =>
  (
    await listAlerts.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
      clientId: clinic.client.clientId,
    })
  ).alerts;
const item9 = (value: number | null, responseId?: string) =>
  save(opened.house, clinic, {
    assignmentId,
    itemId: "phq9-9",
    value,
    ...(responseId === undefined ? {} : { responseId }),
  });

test("a form not begun is empty, and says who will read it", async () => {
  expect(await form()).toMatchObject({
    responseId: null,
    locale: null,
    answers: {},
    readBy: ["Cora Clinician"],
    assignment: { draft: null },
  });
});

test("answers are kept one by one in any order, changed, taken back, and are there on another day", async () => {
  const responseId = opened.house.newId();
  const put = (itemId: string, value: number | null) =>
    save(opened.house, clinic, { assignmentId, responseId, itemId, value });
  await put("phq9-4", 3);
  await put("phq9-1", 1);
  await put("phq9-4", 0);
  await put("phq9-2", 2);
  expect(await put("phq9-2", null)).toEqual({ responseId, answered: 2, alertId: null, crisisResources: [] });
  for (const who of ["client", "clinician"] as const) {
    expect(await form(who)).toMatchObject({
      responseId,
      answers: { "phq9-1": 1, "phq9-4": 0 },
      assignment: { draft: { responseId, answered: 2 } },
    });
  }
});

test("answers given at once from two devices end in one draft, none lost", async () => {
  const saved = await Promise.all(
    Array.from({ length: 8 }, (_, item) =>
      save(opened.house, clinic, { assignmentId, itemId: `phq9-${item + 1}`, value: 1 }),
    ),
  );
  expect(new Set(saved.map(({ responseId }) => responseId)).size).toBe(1);
  expect(Object.keys((await form()).answers)).toHaveLength(8);
});

test.each([1, 2, 3])(
  "item 9 answered %i raises an alert while the form is open, and answers whom to call",
  async (value) => {
    const saved = await item9(value);
    expect(saved.crisisResources.map(({ phone }) => phone)).toEqual(["024", "112"]);
    expect(await alerts()).toMatchObject([
      {
        id: saved.alertId,
        status: "new",
        measureId: "phq-9",
        itemId: "phq9-9",
        value,
        responseId: saved.responseId,
        responseComplete: false,
        clientName: "Clementine Client",
        events: [{ status: "new", by: null }],
      },
    ]);
  },
);

test("item 9 answered 0 raises none, nor does a 3 on any other item", async () => {
  expect(await item9(0)).toMatchObject({ alertId: null, crisisResources: [] });
  for (let item = 1; item <= 8; item += 1)
    await save(opened.house, clinic, { assignmentId, itemId: `phq9-${item}`, value: 3 });
  expect(await alerts()).toEqual([]);
});

test("the same answer sent again raises one alert, by the same attempt or by another", async () => {
  const responseId = opened.house.newId();
  const sent = { opId: opened.house.newId(), assignmentId, responseId, itemId: "phq9-9", value: 1 };
  const first = await save(opened.house, clinic, sent);
  expect(await save(opened.house, clinic, sent)).toEqual(first);
  expect(await item9(1, responseId)).toMatchObject({ alertId: first.alertId });
  expect(await alerts()).toMatchObject([{ events: [{ status: "new" }] }]);
});

test("an answer lowered or taken back keeps its alert and what it was raised for; the client still sees whom to call", async () => {
  const { alertId } = await item9(2);
  for (const value of [1, 0, null]) {
    const saved = await item9(value);
    expect(saved.alertId).toBe(alertId);
    expect(saved.crisisResources).toHaveLength(2);
  }
  const other = await save(opened.house, clinic, { assignmentId, itemId: "phq9-1", value: 0 });
  expect(other.alertId).toBe(alertId);
  expect(await alerts()).toMatchObject([{ id: alertId, status: "new", value: 2 }]);
});

test("a higher answer asks for a new look at the same alert", async () => {
  const { alertId } = await item9(1);
  await item9(3);
  expect(await alerts()).toMatchObject([
    { id: alertId, status: "new", value: 3, events: [{ status: "new" }, { status: "new" }] },
  ]);
});

test("an answer that is none is refused by name, and nothing of it is kept", async () => {
  await expect(
    save(opened.house, clinic, { assignmentId, itemId: "phq9-99", value: 1 }),
  ).rejects.toMatchObject({ refusal: { fields: [{ path: "itemId" }] } });
  await expect(item9(4)).rejects.toMatchObject({
    refusal: { code: "invalid", fields: [{ path: "value", problem: "measure.notAnOption" }] },
  });
  expect(await form()).toMatchObject({ responseId: null });
  expect(await alerts()).toEqual([]);
});

test("after the assignment ended a form that was begun takes answers, a new one only what bears on safety", async () => {
  const end = () =>
    endAssignment.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
      opId: opened.house.newId(),
      assignmentId,
    });
  await save(opened.house, clinic, { assignmentId, itemId: "phq9-1", value: 1 });
  await end();
  await save(opened.house, clinic, { assignmentId, itemId: "phq9-2", value: 1 });
  expect((await form()).answers).toEqual({ "phq9-1": 1, "phq9-2": 1 });

  assignmentId = await assign(opened.house, clinic);
  await end();
  await expect(item9(0)).rejects.toMatchObject({ refusal: { reason: "measure.assignmentOver" } });
  expect((await item9(1)).alertId).not.toBeNull();
});

test("a form that was sent takes no more answers", async () => {
  const { responseId } = await submit(opened.house, clinic, { assignmentId, answers: phq9Answers(4) });
  await expect(
    save(opened.house, clinic, { assignmentId, responseId, itemId: "phq9-1", value: 1 }),
  ).rejects.toMatchObject({ refusal: { reason: "measure.alreadySubmitted" } });
});

test("another client's and another clinic's form is not there; a response's id serves one assignment", async () => {
  const other = await mintClinic(opened.database);
  for (const client of [clinic.otherClient, other.client]) {
    await expect(
      save(opened.house, clinic, { client, assignmentId, itemId: "phq9-9", value: 1 }),
    ).rejects.toMatchObject({ refusal: { code: "notFound" } });
  }
  const { responseId } = await save(opened.house, clinic, { assignmentId, itemId: "phq9-1", value: 1 });
  const gad7 = await assign(opened.house, clinic, { measureId: "gad-7" });
  await expect(
    save(opened.house, clinic, { assignmentId: gad7, responseId, itemId: "gad7-1", value: 1 }),
  ).rejects.toMatchObject({ refusal: { code: "conflict" } });
  expect(await alerts()).toEqual([]);
});
