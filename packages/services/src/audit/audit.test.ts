import { onCluster } from "@goldthread/testing/postgres/create-database";
import { installationClinicId } from "@goldthread/db/with-identity";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getClinic } from "../clinic/get.ts";
import { listGoals } from "../goal/list.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { type MintedClinic, mintClinic, minted_password } from "../testing/mint-clinic.ts";
import { signIn } from "../identity/sign-in.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { newVisitor } from "../testing/visitor.ts";
import { listAudit } from "./list.ts";
import { verifyAuditOf } from "./verify-audit-of.ts";
import { verifyAudit } from "./verify.ts";

let opened: TestHouse;
let minted: MintedClinic;
let admin: Calls;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  minted = await mintClinic(opened.database, opened.house);
  admin = callsOf(opened.house, minted.admin, minted.clinicId);
  const client = callsOf(opened.house, minted.client, minted.clinicId);
  for (let reads = 0; reads < 4; reads += 1) await client(getClinic, {});
  await callsOf(
    opened.house,
    minted.clinician,
    minted.clinicId,
  )(listGoals, { clientId: minted.client.clientId });
});

describe("the chain", () => {
  test("holds, for a clinic and for the installation, also after many at once", async () => {
    await newVisitor(opened.house).identity(signIn, { email: minted.admin.email, password: minted_password });
    await Promise.all(Array.from({ length: 20 }, () => admin(getClinic, {})));
    expect(await verifyAuditOf(opened.database, minted.clinicId)).toEqual({
      ok: true,
      entries: 26,
      firstBrokenSeq: null,
    });
    expect(await verifyAuditOf(opened.database, installationClinicId)).toMatchObject({
      ok: true,
      firstBrokenSeq: null,
    });
    expect(await admin(verifyAudit, {})).toEqual({ ok: true, entries: 26, firstBrokenSeq: null });
    expect(await admin(verifyAudit, {})).toMatchObject({ ok: true, entries: 27 });
  });

  test("of a clinic where nothing happened holds, and has no entries", async () => {
    expect(await verifyAuditOf(opened.database, opened.house.newId())).toEqual({
      ok: true,
      entries: 0,
      firstBrokenSeq: null,
    });
  });

  test.each([
    ["who did it", "update audit.entry set actor_id = gen_random_uuid() where clinic_id = $1 and seq = 3", 3],
    ["what was done", "update audit.entry set action = 'clinic.nothing' where clinic_id = $1 and seq = 3", 3],
    [
      "when, by a microsecond",
      "update audit.entry set at = at + interval '1 microsecond' where clinic_id = $1 and seq = 3",
      3,
    ],
    [
      "in whose record",
      "update audit.entry set client_id = gen_random_uuid() where clinic_id = $1 and seq = 2",
      2,
    ],
    ["a hash", "update audit.entry set hash = sha256('x') where clinic_id = $1 and seq = 4", 4],
    ["an entry taken out", "delete from audit.entry where clinic_id = $1 and seq = 2", 2],
    ["the last entries cut off", "delete from audit.entry where clinic_id = $1 and seq > 4", 5],
    ["all of it", "delete from audit.entry where clinic_id = $1", 1],
  ])("tells where a superuser changed %s", async (_what, tampering, firstBrokenSeq) => {
    await onCluster(opened.superuserUrl, (client) => client.query(tampering, [minted.clinicId]));
    expect(await verifyAuditOf(opened.database, minted.clinicId)).toMatchObject({
      ok: false,
      firstBrokenSeq,
    });
    expect(await admin(verifyAudit, {})).toMatchObject({ ok: false, firstBrokenSeq });
  });

  test.each([
    ["its number", "update audit.head set seq = 5 where clinic_id = $1"],
    [
      "its number and hash",
      "update audit.head h set seq = 5, hash = e.hash from audit.entry e where h.clinic_id = $1 and e.clinic_id = $1 and e.seq = 5",
    ],
  ])("tells a head put back an entry, %s", async (_what, tampering) => {
    await onCluster(opened.superuserUrl, (client) => client.query(tampering, [minted.clinicId]));
    expect(await verifyAuditOf(opened.database, minted.clinicId)).toMatchObject({
      ok: false,
      firstBrokenSeq: 6,
    });
  });

  test("tells an entry whose own hash was made to fit by where the next no longer does", async () => {
    await onCluster(opened.superuserUrl, (client) =>
      client.query(
        `update audit.entry set action = 'clinic.nothing', hash = sha256(previous_hash || convert_to(audit.canonical(seq, at, actor_kind, actor_id, 'clinic.nothing', entity, client_id, request_id), 'UTF8'))
         where clinic_id = $1 and seq = 3`,
        [minted.clinicId],
      ),
    );
    expect(await verifyAuditOf(opened.database, minted.clinicId)).toEqual({
      ok: false,
      entries: 3,
      firstBrokenSeq: 4,
    });
  });
});

describe("the list", () => {
  test("names who did what in whose record, newest first", async () => {
    const { entries, actions } = await admin(listAudit, { rows: 2 });
    expect(entries).toMatchObject([
      {
        seq: 6,
        actorKind: "member",
        actorName: "Cora Clinician",
        action: "goal.list",
        clientId: minted.client.clientId,
        clientName: "Clementine Client",
      },
      { seq: 5, actorKind: "client", actorName: "Clementine Client", action: "clinic.get", clientId: null },
    ]);
    expect(actions).toEqual(["clinic.create", "clinic.get", "goal.list"]);
  });

  test("goes back page by page to the first entry, each once", async () => {
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof readPage>> = await readPage(before);
      seen.push(...page.entries.map(({ seq }) => seq));
      before = page.next;
    } while (before !== null);
    // Reading a page is itself written down, after what the page shows.
    expect(seen).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test("can be narrowed to a member, a client and an action", async () => {
    const seqs = async (filter: object) =>
      (await admin(listAudit, { rows: 50, ...filter })).entries.map(({ seq }) => seq);
    expect(await seqs({ memberId: minted.clinician.memberId })).toEqual([6]);
    expect(await seqs({ clientId: minted.client.clientId })).toEqual([6]);
    expect(await seqs({ action: "clinic.create" })).toEqual([1]);
  });

  test("of one clinic holds nothing of another", async () => {
    const other = await mintClinic(opened.database, opened.house);
    const { entries } = await callsOf(opened.house, other.admin, other.clinicId)(listAudit, { rows: 50 });
    expect(entries.map(({ action }) => action)).toEqual(["clinic.create"]);
  });

  const readPage = (before: number | null) =>
    admin(listAudit, { rows: 4, ...(before === null ? {} : { before }) });
});
