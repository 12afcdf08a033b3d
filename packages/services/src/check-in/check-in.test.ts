import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPractices } from "../exercise/list-practices.ts";
import { logPractice } from "../exercise/log-practice.ts";
import { callsOf, type Calls } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic } from "../testing/plant.ts";
import { listCheckIns } from "./list.ts";
import { markCheckInsRead } from "./mark-read.ts";
import { recordCheckIn } from "./record.ts";
import { setCheckInShared } from "./set-shared.ts";

// In Madrid, where the minted clinic is, already the eleventh.
const now = new Date("2026-03-10T23:30:00.000Z");
let opened: TestHouse;
let clinic: MintedClinic;
let clientId: string;
let clinician: Calls;
let client: Calls;
let otherClient: Calls;
let otherClinician: Calls;

beforeAll(async () => {
  opened = await openTestHouse();
  clinic = await mintClinic(opened.database);
  opened.house.clock = () => now;
  clientId = clinic.client.clientId;
  clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  client = callsOf(opened.house, clinic.client, clinic.clinicId);
  otherClient = callsOf(opened.house, clinic.otherClient, clinic.clinicId);
  otherClinician = callsOf(opened.house, clinic.otherClinician, clinic.clinicId);
});
afterAll(() => opened.drop());

const absent = { refusal: { code: "notFound", reason: "record.notFound" } };
const checkIn = (change: Record<string, unknown> = {}) => ({
  checkInId: v7(),
  clientId,
  localDate: "2026-03-11",
  energy: -1,
  pleasantness: 1,
  words: "Quiet day",
  shared: true,
  ...change,
});

async function recorded(change: Record<string, unknown> = {}): Promise<string> {
  const input = checkIn(change);
  await client(recordCheckIn, input);
  return input.checkInId;
}

async function seenBy(reader: Calls, id: string) {
  const { checkIns } = await reader(listCheckIns, { clientId });
  return checkIns.find((row) => row.id === id);
}

describe("a day", () => {
  test.each(["2026-03-12", "2026-03-11", "2026-03-10", "2026-02-25", "2026-02-24"])(
    "%s can be checked in on: today, back-filled, or a day's grace for a traveller",
    async (localDate) => {
      expect(await seenBy(client, await recorded({ localDate }))).toMatchObject({ localDate });
    },
  );

  test.each([
    ["2026-03-13", "day.inFuture"],
    ["2026-02-23", "day.tooLongAgo"],
  ])("%s cannot: %s", async (localDate, problem) => {
    await expect(client(recordCheckIn, checkIn({ localDate }))).rejects.toMatchObject({
      refusal: { code: "invalid", fields: [{ path: "localDate", problem }] },
    });
  });
});

describe("what is shared", () => {
  test("reaches the care team, and what is private does not", async () => {
    const shared = await recorded();
    const kept = await recorded({ shared: false });
    expect(await seenBy(clinician, shared)).toMatchObject({
      words: "Quiet day",
      energy: -1,
      pleasantness: 1,
    });
    expect(await seenBy(clinician, kept)).toBeUndefined();
    expect(await seenBy(client, kept)).toMatchObject({ shared: false });
  });

  test("can be taken back and given again, by the client alone", async () => {
    const checkInId = await recorded();
    await client(setCheckInShared, { checkInId, shared: false });
    expect(await seenBy(clinician, checkInId)).toBeUndefined();
    await client(setCheckInShared, { checkInId, shared: true });
    expect(await seenBy(clinician, checkInId)).toBeDefined();
    await expect(clinician(setCheckInShared, { checkInId, shared: true })).rejects.toMatchObject({
      refusal: { code: "forbidden", reason: "access.role" },
    });
    await expect(otherClient(setCheckInShared, { checkInId, shared: true })).rejects.toMatchObject(absent);
  });

  test("is marked read with who read it; what is private stays unread, also once shared", async () => {
    const shared = await recorded();
    const kept = await recorded({ shared: false });
    await clinician(markCheckInsRead, { clientId });
    expect(await seenBy(client, shared)).toMatchObject({
      readBy: "Cora Clinician",
      readAt: now.toISOString().replace("Z", "+00:00").replace(".000", ""),
    });
    expect(await seenBy(client, kept)).toMatchObject({ readBy: null, readAt: null });
    await client(setCheckInShared, { checkInId: kept, shared: true });
    expect(await seenBy(clinician, kept)).toMatchObject({ readBy: null });
  });

  test("is marked read together with the practices shared as having felt bad, and no other practice", async () => {
    const practice = (change: Record<string, unknown>) => ({
      practiceId: v7(),
      clientId,
      prescriptionId: null,
      exerciseId: "box-breathing",
      settings: {},
      startedAt: "2026-03-10T20:00:00.000Z",
      localDate: "2026-03-10",
      seconds: 60,
      finished: false,
      before: null,
      after: null,
      feltBad: true,
      shareFeltBad: true,
      words: "",
      ...change,
    });
    const [shared, kept, fine] = [
      practice({}),
      practice({ shareFeltBad: false }),
      practice({ feltBad: false }),
    ];
    for (const one of [shared, kept, fine]) await client(logPractice, one);
    await clinician(markCheckInsRead, { clientId });
    const rows = await inClinic<{ id: string }>(
      opened.house,
      clinic.clinicId,
      "select id from public.practice where clinic_id = $1 and read_by = $2",
      [clinic.clinicId, clinic.clinician.memberId],
    );
    expect(rows.map(({ id }) => id)).toEqual([shared.practiceId]);
    expect((await client(listPractices, { clientId })).practices).toHaveLength(3);
  });
});

test("a check-in is kept once, however often and however much at once the device sends it", async () => {
  const sent = { opId: v7(), ...checkIn() };
  await Promise.all([client(recordCheckIn, sent), client(recordCheckIn, sent)]);
  await client(recordCheckIn, { ...sent, opId: v7() });
  const { checkIns } = await client(listCheckIns, { clientId });
  expect(checkIns.filter(({ id }) => id === sent.checkInId)).toHaveLength(1);
  const stolen = { ...sent, opId: v7(), clientId: clinic.otherClient.clientId };
  await expect(otherClient(recordCheckIn, stolen)).rejects.toMatchObject({
    refusal: { code: "conflict", reason: "record.exists" },
  });
});

test("check-ins are out of reach outside the care team, to another client and from another clinic", async () => {
  const outside = { refusal: { code: "forbidden", reason: "access.careTeam" } };
  await expect(otherClinician(listCheckIns, { clientId })).rejects.toMatchObject(outside);
  await expect(otherClinician(markCheckInsRead, { clientId })).rejects.toMatchObject(outside);
  await expect(otherClient(recordCheckIn, checkIn())).rejects.toMatchObject(absent);
  const elsewhere = await mintClinic(opened.database);
  const stranger = callsOf(opened.house, elsewhere.client, elsewhere.clinicId);
  for (const checkInId of [await recorded(), v7()]) {
    await expect(stranger(setCheckInShared, { checkInId, shared: true })).rejects.toMatchObject(absent);
  }
});
