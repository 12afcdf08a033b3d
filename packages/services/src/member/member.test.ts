import { updateMember } from "@goldthread/db/member";
import { withClinic } from "@goldthread/db/with-clinic";
import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getClinic } from "../clinic/get.ts";
import { readSession } from "../identity/read-session.ts";
import { callsOf } from "../testing/calls.ts";
import { mintClinic, mintMember } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { keepAnAdmin } from "./keep-an-admin.ts";
import { listMembers } from "./list.ts";
import { setMemberRoles } from "./set-roles.ts";
import { setMemberStatus } from "./set-status.ts";

let opened: TestHouse;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());

async function aClinic() {
  const minted = await mintClinic(opened.database, opened.house);
  return { minted, admin: callsOf(opened.house, minted.admin, minted.clinicId) };
}

test("the list says who works here and how many clients each looks after, and nobody of another clinic", async () => {
  const { minted, admin } = await aClinic();
  await mintClinic(opened.database, opened.house);
  const { members } = await admin(listMembers, {});
  expect(
    members.map(({ displayName, email, roles, status, clients }) => ({
      displayName,
      email,
      roles,
      status,
      clients,
    })),
  ).toEqual([
    {
      displayName: "Ada Adminson",
      email: minted.admin.email,
      roles: ["admin"],
      status: "active",
      clients: 0,
    },
    {
      displayName: "Cora Clinician",
      email: minted.clinician.email,
      roles: ["clinician"],
      status: "active",
      clients: 1,
    },
    {
      displayName: "Otto Otherwise",
      email: minted.otherClinician.email,
      roles: ["clinician"],
      status: "active",
      clients: 1,
    },
  ]);
});

test("the last active admin keeps the role and the access", async () => {
  const { minted, admin } = await aClinic();
  const { memberId } = minted.admin;
  await expect(admin(setMemberRoles, { memberId, roles: ["clinician"] })).rejects.toMatchObject(
    refusal("conflict", "member.lastAdmin"),
  );
  await expect(admin(setMemberStatus, { memberId, status: "inactive" })).rejects.toMatchObject(
    refusal("conflict", "member.lastAdmin"),
  );
  // An inactive admin does not count.
  await admin(setMemberRoles, { memberId: minted.clinician.memberId, roles: ["admin"] });
  await admin(setMemberStatus, { memberId: minted.clinician.memberId, status: "inactive" });
  await expect(admin(setMemberRoles, { memberId, roles: ["clinician"] })).rejects.toMatchObject(
    refusal("conflict", "member.lastAdmin"),
  );
  await admin(setMemberStatus, { memberId: minted.clinician.memberId, status: "active" });
  await admin(setMemberRoles, { memberId, roles: ["clinician"] });
});

test("two admins giving up at the same moment leave one", async () => {
  const { minted } = await aClinic();
  const { house } = opened;
  const second = await mintMember(house, minted.clinicId, "Ann Otheradmin", ["admin"]);
  const pass = { by: "system" as const, clinicId: minted.clinicId, purpose: "test" };
  let other: Promise<unknown> = Promise.resolve();
  // The first gives up, and before that is committed the second does: it must wait, and then see itself alone.
  await withClinic(house.database, pass, async (tx) => {
    await keepAnAdmin(tx, minted.admin.memberId);
    await updateMember(tx, minted.admin.memberId, { roles: ["clinician"] });
    other = callsOf(
      house,
      second,
      minted.clinicId,
    )(setMemberStatus, { memberId: second.memberId, status: "inactive" }).catch((error: unknown) => error);
    await settledOrWaiting(other);
    return { value: null, audit: null };
  });
  expect(await other).toMatchObject(refusal("conflict", "member.lastAdmin"));
});

test("a member made inactive is out at once, with a session that still holds elsewhere", async () => {
  const { minted, admin } = await aClinic();
  const visitor = newVisitor(opened.house, minted.clinician.token);
  await visitor.clinic(getClinic, minted.clinicId, {});
  await admin(setMemberStatus, { memberId: minted.clinician.memberId, status: "inactive" });
  await expect(visitor.clinic(getClinic, minted.clinicId, {})).rejects.toMatchObject(refusal("notFound"));
  expect(await visitor.identity(readSession, {})).toMatchObject({ state: "open", belongings: [] });
  expect((await admin(listMembers, {})).members.at(-1)).toMatchObject({
    id: minted.clinician.memberId,
    status: "inactive",
    clients: 1,
  });
});

test("roles changed count from the next call on", async () => {
  const { minted, admin } = await aClinic();
  const clinician = callsOf(opened.house, minted.clinician, minted.clinicId);
  await expect(clinician(listMembers, {})).rejects.toMatchObject(refusal("forbidden", "access.role"));
  await admin(setMemberRoles, { memberId: minted.clinician.memberId, roles: ["clinician", "admin"] });
  expect((await clinician(listMembers, {})).members).toHaveLength(3);
});

test("another clinic's member answers as an absent one", async () => {
  const { admin } = await aClinic();
  const { minted: other } = await aClinic();
  for (const memberId of [other.clinician.memberId, opened.house.newId()]) {
    await expect(admin(setMemberRoles, { memberId, roles: ["admin"] })).rejects.toMatchObject(
      refusal("notFound", "record.notFound"),
    );
    await expect(admin(setMemberStatus, { memberId, status: "active" })).rejects.toMatchObject(
      refusal("notFound", "record.notFound"),
    );
    await expect(admin(setMemberStatus, { memberId, status: "inactive" })).rejects.toMatchObject(
      refusal("notFound", "record.notFound"),
    );
  }
});

/** Until the work is done or stands in line for a lock, whichever comes first. */
async function settledOrWaiting(work: Promise<unknown>): Promise<void> {
  let settled = false;
  const settle = work.then(() => (settled = true));
  await onCluster(opened.superuserUrl, async (client) => {
    for (;;) {
      const { rows } = await client.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if (settled || rows.length > 0) return;
      await Promise.race([settle, new Promise((resolve) => setTimeout(resolve, 10))]);
    }
  });
}
