import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptInvitation } from "../identity/accept-invitation.ts";
import { readSession } from "../identity/read-session.ts";
import { listClients } from "../client/list.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { mailedLink, mailsTo } from "../testing/mailed-link.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { inviteClient } from "./invite-client.ts";
import { inviteMember } from "./invite-member.ts";
import { listInvitations } from "./list.ts";
import { resendInvitation } from "./resend.ts";
import { revokeInvitation } from "./revoke.ts";

const password = "nine herons 27 under the bridge";
let ahead = 0;
let opened: TestHouse;
let minted: MintedClinic;
let admin: Calls;
let clinician: Calls;
beforeAll(async () => {
  opened = await openTestHouse({ clock: () => new Date(Date.now() + ahead) });
  minted = await mintClinic(opened.database, opened.house);
  admin = callsOf(opened.house, minted.admin, minted.clinicId);
  clinician = callsOf(opened.house, minted.clinician, minted.clinicId);
});
afterAll(() => opened.drop());

const newEmail = (name: string) => `${name}.${opened.house.newId()}@example.org`;

async function inviteSomeone(change: { email?: string; roles?: string[] } = {}) {
  const email = change.email ?? newEmail("mona");
  const invitationId = opened.house.newId();
  await admin(inviteMember, {
    invitationId,
    email,
    displayName: "Mona Member",
    roles: ["clinician"],
    locale: "en",
    ...change,
  });
  return { email, invitationId, token: (await mailedLink(opened.house, email)).token };
}

describe("a client's invitation", () => {
  test("opens a record, puts the inviting clinician in the lead, and lets the client in to nothing but their own", async () => {
    const email = newEmail("cleo");
    const clientId = opened.house.newId();
    await clinician(inviteClient, {
      invitationId: opened.house.newId(),
      clientId,
      email,
      displayName: "Cleo Comer",
      locale: "es",
    });
    expect((await admin(listClients, {})).clients.find(({ id }) => id === clientId)).toMatchObject({
      displayName: "Cleo Comer",
      status: "invited",
      careTeam: [{ memberId: minted.clinician.memberId, role: "lead" }],
    });
    const { link, token } = await mailedLink(opened.house, email);
    expect(link).toContain("https://care.example/companion/invitation/");
    const visitor = newVisitor(opened.house);
    await visitor.identity(acceptInvitation, { token, displayName: "Cleo", password, locale: "es" });
    expect(await visitor.identity(readSession, {})).toMatchObject({
      belongings: [{ clinicId: minted.clinicId, displayName: "Cleo", memberId: null, roles: [], clientId }],
    });
    expect((await admin(listClients, {})).clients.find(({ id }) => id === clientId)).toMatchObject({
      displayName: "Cleo Comer",
      status: "active",
    });
    await expect(visitor.clinic(listClients, minted.clinicId, {})).rejects.toMatchObject(
      refusal("forbidden", "access.role"),
    );
  });

  test("by an admin leaves the care team to be chosen", async () => {
    const clientId = opened.house.newId();
    await admin(inviteClient, {
      invitationId: opened.house.newId(),
      clientId,
      email: newEmail("cleo"),
      displayName: "Cleo",
      locale: "en",
    });
    expect((await admin(listClients, {})).clients.find(({ id }) => id === clientId)).toMatchObject({
      careTeam: [],
    });
  });

  test("is mailed without the clinic's name: who sees it learns nothing about anybody's health", async () => {
    const email = newEmail("cleo");
    await clinician(inviteClient, {
      invitationId: opened.house.newId(),
      clientId: opened.house.newId(),
      email,
      displayName: "Cleo",
      locale: "en",
    });
    const [mail] = await mailsTo(opened.house, email);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Harbour|clinic|health|therap|client|patient/i);
  });

  test("is not sent to a client of the clinic, nor twice to one address", async () => {
    const invite = (email: string) =>
      clinician(inviteClient, {
        invitationId: opened.house.newId(),
        clientId: opened.house.newId(),
        email,
        displayName: "Cleo",
        locale: "en",
      });
    await expect(invite(minted.client.email)).rejects.toMatchObject(
      refusal("conflict", "invitation.alreadyClient"),
    );
    const email = newEmail("cleo");
    await invite(email);
    await expect(invite(email)).rejects.toMatchObject(refusal("conflict", "invitation.alreadyInvited"));
    const { rows } = await onCluster(opened.superuserUrl, (client) =>
      client.query(
        "select 1 from public.invitation where email = $1 union all select 1 from outbox.mail where recipient = $1",
        [email],
      ),
    );
    expect(rows).toHaveLength(2);
  });
});

describe("a clinician", () => {
  test("sees and changes the clients' invitations they sent, and no others", async () => {
    const mine = opened.house.newId();
    await clinician(inviteClient, {
      invitationId: mine,
      clientId: opened.house.newId(),
      email: newEmail("cleo"),
      displayName: "Cleo",
      locale: "en",
    });
    const { invitationId: others } = await inviteSomeone();
    const seen = (await clinician(listInvitations, {})).invitations.map(({ id }) => id);
    expect(seen).toContain(mine);
    expect(seen).not.toContain(others);
    await expect(clinician(revokeInvitation, { invitationId: others })).rejects.toMatchObject(
      refusal("notFound"),
    );
    await expect(
      callsOf(opened.house, minted.otherClinician, minted.clinicId)(resendInvitation, { invitationId: mine }),
    ).rejects.toMatchObject(refusal("notFound"));
    await clinician(revokeInvitation, { invitationId: mine });
    expect((await clinician(listInvitations, {})).invitations.find(({ id }) => id === mine)).toMatchObject({
      status: "revoked",
    });
  });

  test("may not invite members", async () => {
    await expect(
      clinician(inviteMember, {
        invitationId: opened.house.newId(),
        email: newEmail("mona"),
        displayName: "Mona",
        roles: ["admin"],
        locale: "en",
      }),
    ).rejects.toMatchObject(refusal("forbidden", "access.role"));
  });
});

test("sending one attempt again sends one mail, and another clinic never sees the invitation", async () => {
  const email = newEmail("mona");
  const attempt = {
    opId: opened.house.newId(),
    invitationId: opened.house.newId(),
    email,
    displayName: "Mona",
    roles: ["clinician"],
    locale: "en",
  };
  expect(await admin(inviteMember, attempt)).toEqual(await admin(inviteMember, attempt));
  expect(await mailsTo(opened.house, email)).toHaveLength(1);
  const other = await mintClinic(opened.database, opened.house);
  const stranger = callsOf(opened.house, other.admin, other.clinicId);
  expect((await stranger(listInvitations, {})).invitations).toEqual([]);
  await expect(stranger(revokeInvitation, { invitationId: attempt.invitationId })).rejects.toMatchObject(
    refusal("notFound"),
  );
});
