import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invitation_days_max, member_session_seconds_max, rates } from "../identity/bounds.ts";
import { acceptInvitation } from "../identity/accept-invitation.ts";
import { readInvitation } from "../identity/read-invitation.ts";
import { readSession } from "../identity/read-session.ts";
import { signIn } from "../identity/sign-in.ts";
import { getClinic } from "../clinic/get.ts";
import { listMembers } from "../member/list.ts";
import { setMemberStatus } from "../member/set-status.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { mailedLink } from "../testing/mailed-link.ts";
import { type MintedClinic, mintClinic, mintSession, minted_password } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { inviteMember } from "./invite-member.ts";
import { listInvitations } from "./list.ts";
import { resendInvitation } from "./resend.ts";
import { revokeInvitation } from "./revoke.ts";

const password = "nine herons 27 under the bridge";
const day_ms = 86_400_000;
let ahead = 0;
let opened: TestHouse;
let minted: MintedClinic;
let admin: Calls;
beforeAll(async () => {
  opened = await openTestHouse({ clock: () => new Date(Date.now() + ahead) });
  minted = await mintClinic(opened.database, opened.house);
  admin = callsOf(opened.house, minted.admin, minted.clinicId);
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

describe("a member's invitation", () => {
  test("makes an account, a place in the clinic and a session", async () => {
    const { email, token } = await inviteSomeone({ roles: ["clinician", "admin"] });
    const { link } = await mailedLink(opened.house, email);
    expect(link).toBe(`https://care.example/invitation/${token}`);
    const visitor = newVisitor(opened.house);
    expect(await visitor.identity(readInvitation, { token })).toMatchObject({
      clinicName: "Harbour Test Clinic",
      kind: "member",
      displayName: "Mona Member",
      email,
      locale: "en",
      hasAccount: false,
    });
    expect(
      await visitor.identity(acceptInvitation, { token, displayName: "Mona Moss", password, locale: "es" }),
    ).toEqual({ status: "signedIn" });
    expect(visitor.maxAgeSeconds()).toBe(member_session_seconds_max);
    expect(await visitor.identity(readSession, {})).toMatchObject({
      state: "open",
      person: { name: "Mona Moss", email, locale: "es" },
      belongings: [
        {
          clinicId: minted.clinicId,
          displayName: "Mona Moss",
          roles: ["admin", "clinician"],
          clientId: null,
        },
      ],
    });
    expect(await visitor.clinic(getClinic, minted.clinicId, {})).toMatchObject({ id: minted.clinicId });
    const { members } = await admin(listMembers, {});
    expect(members.find((member) => member.email === email)).toMatchObject({
      displayName: "Mona Moss",
      status: "active",
      secondFactor: false,
      clients: 0,
    });
    expect(await newVisitor(opened.house).identity(signIn, { email, password })).toEqual({
      status: "signedIn",
    });
  });

  test("works once", async () => {
    const { token } = await inviteSomeone();
    await newVisitor(opened.house).identity(acceptInvitation, {
      token,
      displayName: "Mona",
      password,
      locale: "en",
    });
    await expect(
      newVisitor(opened.house).identity(acceptInvitation, {
        token,
        displayName: "Mona",
        password,
        locale: "en",
      }),
    ).rejects.toMatchObject(refusal("conflict", "invitation.used"));
    await expect(newVisitor(opened.house).identity(readInvitation, { token })).rejects.toMatchObject(
      refusal("conflict", "invitation.used"),
    );
  });

  test("followed twice at once makes one member", async () => {
    const { email, token } = await inviteSomeone();
    const accept = () =>
      newVisitor(opened.house).identity(acceptInvitation, {
        token,
        displayName: "Mona",
        password,
        locale: "en",
      });
    const outcomes = await Promise.allSettled([accept(), accept()]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { members } = await admin(listMembers, {});
    expect(members.filter((member) => member.email === email)).toHaveLength(1);
  });

  test("expires after two weeks, and sent again it opens by the new link alone", async () => {
    const { email, invitationId, token } = await inviteSomeone();
    ahead += invitation_days_max * day_ms + 1_000;
    const visitor = newVisitor(opened.house);
    await expect(
      visitor.identity(acceptInvitation, { token, displayName: "Mona", password, locale: "en" }),
    ).rejects.toMatchObject(refusal("conflict", "invitation.expired"));
    expect(
      (await admin(listInvitations, {})).invitations.find(({ id }) => id === invitationId),
    ).toMatchObject({ status: "expired" });
    await admin(resendInvitation, { invitationId });
    const again = await mailedLink(opened.house, email);
    await expect(visitor.identity(readInvitation, { token })).rejects.toMatchObject(
      refusal("notFound", "invitation.notFound"),
    );
    expect(
      await visitor.identity(acceptInvitation, {
        token: again.token,
        displayName: "Mona",
        password,
        locale: "en",
      }),
    ).toEqual({ status: "signedIn" });
    await expect(admin(resendInvitation, { invitationId })).rejects.toMatchObject(
      refusal("conflict", "invitation.used"),
    );
  });

  test("revoked, opens nothing and makes no account", async () => {
    const { email, invitationId, token } = await inviteSomeone();
    await admin(revokeInvitation, { invitationId });
    await expect(
      newVisitor(opened.house).identity(acceptInvitation, {
        token,
        displayName: "Mona",
        password,
        locale: "en",
      }),
    ).rejects.toMatchObject(refusal("conflict", "invitation.revoked"));
    await expect(newVisitor(opened.house).identity(signIn, { email, password })).rejects.toMatchObject(
      refusal("invalid"),
    );
    const { rows } = await onCluster(opened.superuserUrl, (client) =>
      client.query("select 1 from auth.person where email = $1", [email]),
    );
    expect(rows).toEqual([]);
  });

  test("revoked between the account and the place, is refused; sent again, it completes what was begun", async () => {
    const { email, invitationId } = await inviteSomeone();
    // As if the first step had been reached and the second not.
    await onCluster(opened.superuserUrl, (client) =>
      client.query("insert into auth.person (id, email, name, locale) values ($1, $2, 'Mona', 'en')", [
        opened.house.newId(),
        email,
      ]),
    );
    await admin(resendInvitation, { invitationId });
    const { token } = await mailedLink(opened.house, email);
    const visitor = newVisitor(opened.house);
    expect(await visitor.identity(readInvitation, { token })).toMatchObject({ hasAccount: false });
    await visitor.identity(acceptInvitation, { token, displayName: "Mona", password, locale: "en" });
    expect(await visitor.identity(readSession, {})).toMatchObject({
      state: "open",
      belongings: [{ clinicId: minted.clinicId }],
    });
  });

  test("wants a good password, and keeps waiting until it gets one", async () => {
    const { token } = await inviteSomeone();
    const visitor = newVisitor(opened.house);
    for (const [bad, problem] of [
      ["short", "password.short"],
      ["qwerty123456", "password.common"],
    ] as const) {
      await expect(
        visitor.identity(acceptInvitation, { token, displayName: "Mona", password: bad, locale: "en" }),
      ).rejects.toMatchObject({
        refusal: { code: "invalid", fields: [{ path: "password", problem }] },
      });
    }
    expect(
      await visitor.identity(acceptInvitation, { token, displayName: "Mona", password, locale: "en" }),
    ).toEqual({ status: "signedIn" });
  });

  test("another clinic's, altered or invented link opens nothing, alike", async () => {
    const { token } = await inviteSomeone();
    const other = await mintClinic(opened.database, opened.house);
    const [ids = "", secret = ""] = token.split(".");
    const bytes = Buffer.from(ids, "base64url");
    const moved = Buffer.concat([
      Buffer.from(other.clinicId.replaceAll("-", ""), "hex"),
      bytes.subarray(16),
    ]).toString("base64url");
    for (const bad of [
      `${moved}.${secret}`,
      `${ids}.${secret.slice(1)}A`,
      "no-link-at-all-but-long",
      `${ids}.${"A".repeat(43)}`,
    ]) {
      await expect(newVisitor(opened.house).identity(readInvitation, { token: bad })).rejects.toMatchObject(
        refusal("notFound", "invitation.notFound"),
      );
      await expect(
        newVisitor(opened.house).identity(acceptInvitation, {
          token: bad,
          displayName: "X",
          password,
          locale: "en",
        }),
      ).rejects.toMatchObject(refusal("notFound", "invitation.notFound"));
    }
  });
});

describe("somebody with an account", () => {
  test("is asked for their present password, and joins a second clinic with it", async () => {
    const other = await mintClinic(opened.database, opened.house);
    const { email } = other.clinician;
    const { token } = await inviteSomeone({ email });
    const { token: mailed } = await mailedLink(opened.house, email);
    expect(mailed).toBe(token);
    const visitor = newVisitor(opened.house);
    expect(await visitor.identity(readInvitation, { token: mailed })).toMatchObject({ hasAccount: true });
    await expect(
      visitor.identity(acceptInvitation, { token: mailed, displayName: "Cora", password, locale: "en" }),
    ).rejects.toMatchObject(refusal("invalid", "signIn.wrong"));
    expect(visitor.token()).toBeNull();
    await visitor.identity(acceptInvitation, {
      token: mailed,
      displayName: "Cora Both",
      password: minted_password,
      locale: "en",
    });
    const { belongings } = await visitor.identity(readSession, {});
    expect(belongings.map(({ clinicId }) => clinicId).toSorted()).toEqual(
      [minted.clinicId, other.clinicId].toSorted(),
    );
  });

  test("cannot be guessed at through a link", async () => {
    const other = await mintClinic(opened.database, opened.house);
    const { token } = await inviteSomeone({ email: other.admin.email });
    const guess = () =>
      newVisitor(opened.house).identity(acceptInvitation, {
        token,
        displayName: "X",
        password: "guess",
        locale: "en",
      });
    for (let tries = 0; tries < rates.linkPerToken.hits; tries += 1)
      await expect(guess()).rejects.toMatchObject(refusal("invalid"));
    await expect(guess()).rejects.toMatchObject(refusal("tooMany"));
  });

  test("who was a client keeps no long session once they are a member", async () => {
    const other = await mintClinic(opened.database, opened.house);
    const { email, personId } = other.client;
    const long = newVisitor(opened.house, (await mintSession(opened.house, personId)).token);
    await inviteSomeone({ email });
    const { token } = await mailedLink(opened.house, email);
    await newVisitor(opened.house).identity(acceptInvitation, {
      token,
      displayName: "Both",
      password: minted_password,
      locale: "en",
    });
    ahead += member_session_seconds_max * 1000 + 1_000;
    expect(await long.identity(readSession, {})).toMatchObject({ state: "signedOut" });
    ahead -= member_session_seconds_max * 1000 + 1_000;
  });

  test("comes back active, with the roles they are invited with, after having been made inactive", async () => {
    const { email, token } = await inviteSomeone({ roles: ["admin", "clinician"] });
    await newVisitor(opened.house).identity(acceptInvitation, {
      token,
      displayName: "Mona",
      password,
      locale: "en",
    });
    await expect(inviteSomeone({ email })).rejects.toMatchObject(
      refusal("conflict", "invitation.alreadyMember"),
    );
    const find = async () => (await admin(listMembers, {})).members.find((member) => member.email === email);
    await admin(setMemberStatus, { memberId: (await find())?.id, status: "inactive" });
    const again = await inviteSomeone({ email, roles: ["clinician"] });
    await newVisitor(opened.house).identity(acceptInvitation, {
      token: again.token,
      displayName: "Mona",
      password,
      locale: "en",
    });
    expect(await find()).toMatchObject({ status: "active", roles: ["clinician"] });
  });
});
