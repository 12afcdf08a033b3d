import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getClinic } from "../clinic/get.ts";
import { type MintedClinic, mintClinic, mintSession, minted_password } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { client_session_seconds_max, member_session_seconds_max, rates } from "./bounds.ts";
import { readSession } from "./read-session.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

let opened: TestHouse;
let minted: MintedClinic;
beforeAll(async () => {
  opened = await openTestHouse();
  minted = await mintClinic(opened.database);
});
afterAll(() => opened.drop());

test("a member signs in for twelve hours, a client for thirty days, and is then known", async () => {
  for (const [person, seconds] of [
    [minted.clinician, member_session_seconds_max],
    [minted.client, client_session_seconds_max],
  ] as const) {
    const visitor = newVisitor(opened.house);
    expect(await visitor.identity(readSession, {})).toMatchObject({
      state: "signedOut",
      person: null,
      belongings: [],
    });
    expect(
      await visitor.identity(signIn, { email: person.email.toUpperCase(), password: minted_password }),
    ).toEqual({ status: "signedIn" });
    expect(visitor.maxAgeSeconds()).toBe(seconds);
    expect(await visitor.identity(readSession, {})).toMatchObject({
      state: "open",
      person: { id: person.personId, email: person.email, secondFactor: false },
      belongings: [{ clinicId: minted.clinicId, displayName: person.name }],
    });
  }
});

test("a wrong password and an unknown address answer alike, and both are in the audit", async () => {
  const visitor = newVisitor(opened.house);
  const wrong = await visitor
    .identity(signIn, { email: minted.admin.email, password: "not the password" })
    .catch((error: unknown) => error);
  const unknown = await visitor
    .identity(signIn, { email: "nobody@example.org", password: minted_password })
    .catch((error: unknown) => error);
  expect(wrong).toMatchObject(refusal("invalid", "signIn.wrong"));
  expect(unknown).toMatchObject({ refusal: (wrong as { refusal: unknown }).refusal });
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query(
      "select actor_id from audit.entry where action = 'identity.signInRefused' order by seq desc limit 2",
    ),
  );
  expect(rows).toEqual([{ actor_id: null }, { actor_id: minted.admin.personId }]);
});

test("the database holds the token's hash and not the token", async () => {
  const visitor = newVisitor(opened.house);
  await visitor.identity(signIn, { email: minted.admin.email, password: minted_password });
  const token = visitor.token() ?? "";
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query<{ row: string }>("select s::text as row from auth.session s"),
  );
  const hex = Buffer.from(token).toString("hex");
  expect(rows.filter(({ row }) => row.includes(token) || row.includes(hex))).toEqual([]);
});

test("signing in ends the session that the browser had", async () => {
  const visitor = newVisitor(opened.house, minted.otherClinician.token);
  const before = newVisitor(opened.house, minted.otherClinician.token);
  await visitor.identity(signIn, { email: minted.otherClinician.email, password: minted_password });
  expect(visitor.token()).not.toBe(before.token());
  expect(await before.identity(readSession, {})).toMatchObject({ state: "signedOut" });
});

describe("signing out", () => {
  test("ends this session alone", async () => {
    const [one, other] = await twoSessions(minted.client.personId);
    await one.identity(signOut, { everywhere: false });
    expect(one.token()).toBeNull();
    expect(await other.identity(readSession, {})).toMatchObject({ state: "open" });
  });

  test("everywhere ends them all, at once, for clinics too", async () => {
    const someone = await mintClinic(opened.database);
    const [one, other] = await twoSessions(someone.clinician.personId);
    await other.clinic(getClinic, someone.clinicId, {});
    await one.identity(signOut, { everywhere: true });
    expect(await other.identity(readSession, {})).toMatchObject({ state: "signedOut" });
    const { token } = someone.clinician;
    await expect(
      newVisitor(opened.house, token).clinic(getClinic, someone.clinicId, {}),
    ).rejects.toMatchObject(refusal("signedOut"));
    // Another person's sessions are their own.
    expect(await newVisitor(opened.house, someone.admin.token).identity(readSession, {})).toMatchObject({
      state: "open",
    });
  });

  test("answers the same to whoever is signed out already", async () => {
    expect(await newVisitor(opened.house).identity(signOut, { everywhere: true })).toEqual({ done: true });
  });
});

test("a session ends when its time is over, however much it is used", async () => {
  let ahead = 0;
  const house = { ...opened.house, clock: () => new Date(Date.now() + ahead) };
  const visitor = newVisitor(house);
  await visitor.identity(signIn, { email: minted.client.email, password: minted_password });
  ahead = client_session_seconds_max * 1000 - 60_000;
  expect(await visitor.identity(readSession, {})).toMatchObject({ state: "open" });
  ahead = client_session_seconds_max * 1000 + 1_000;
  expect(await visitor.identity(readSession, {})).toMatchObject({ state: "signedOut" });
});

describe("rate limits", () => {
  test("one address cannot go on guessing one person's password, and others can still sign in", async () => {
    const guesser = newVisitor(opened.house);
    const { email } = (await mintClinic(opened.database)).admin;
    for (let guess = 0; guess < rates.signInPerAddressAndEmail.hits; guess += 1) {
      await expect(guesser.identity(signIn, { email, password: `guess ${guess}` })).rejects.toMatchObject(
        refusal("invalid"),
      );
    }
    // Even the right one, now.
    await expect(guesser.identity(signIn, { email, password: minted_password })).rejects.toMatchObject(
      refusal("tooMany", "rate.tooMany"),
    );
    expect(await newVisitor(opened.house).identity(signIn, { email, password: minted_password })).toEqual({
      status: "signedIn",
    });
    expect(await guesser.identity(signIn, { email: minted.admin.email, password: minted_password })).toEqual({
      status: "signedIn",
    });
  });

  test("many addresses together cannot either, and the wait is told and passes", async () => {
    let ahead = 0;
    const house = { ...opened.house, clock: () => new Date(Date.now() + ahead) };
    const email = "guessed@example.org";
    for (let guess = 0; guess < rates.signInPerEmail.hits; guess += 1) {
      await expect(newVisitor(house).identity(signIn, { email, password: "guess" })).rejects.toMatchObject(
        refusal("invalid"),
      );
    }
    const refused: unknown = await newVisitor(house)
      .identity(signIn, { email, password: "guess" })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({
      refusal: { code: "tooMany", params: { seconds: expect.any(Number) as number } },
    });
    ahead = rates.signInPerEmail.seconds * 1000;
    await expect(newVisitor(house).identity(signIn, { email, password: "guess" })).rejects.toMatchObject(
      refusal("invalid"),
    );
  });

  test("the table of limits holds no mail address", async () => {
    await newVisitor(opened.house).identity(signIn, { email: minted.admin.email, password: minted_password });
    const { rows } = await onCluster(opened.superuserUrl, (client) =>
      client.query("select key from auth.rate_limit where key like '%@%'"),
    );
    expect(rows).toEqual([]);
  });
});

test("somebody of several clinics has each in the list, and enters each with one session", async () => {
  const other = await mintClinic(opened.database);
  const { house } = opened;
  await onCluster(opened.superuserUrl, (client) =>
    client.query(
      "insert into public.member (clinic_id, id, person_id, display_name, roles, status) values ($1, $2, $3, 'Cora Elsewhere', '{admin}', 'active')",
      [other.clinicId, house.newId(), minted.clinician.personId],
    ),
  );
  const visitor = newVisitor(house, (await mintSession(house, minted.clinician.personId)).token);
  const { belongings } = await visitor.identity(readSession, {});
  expect(
    belongings
      .map(({ clinicId, displayName, roles }) => ({ clinicId, displayName, roles }))
      .toSorted((a, b) => (a.clinicId < b.clinicId ? -1 : 1)),
  ).toEqual([
    { clinicId: minted.clinicId, displayName: "Cora Clinician", roles: ["clinician"] },
    { clinicId: other.clinicId, displayName: "Cora Elsewhere", roles: ["admin"] },
  ]);
  for (const clinicId of [minted.clinicId, other.clinicId]) {
    expect(await visitor.clinic(getClinic, clinicId, {})).toMatchObject({ id: clinicId });
  }
});

async function twoSessions(personId: string) {
  const [one, other] = await Promise.all([
    mintSession(opened.house, personId),
    mintSession(opened.house, personId),
  ]);
  return [newVisitor(opened.house, one.token), newVisitor(opened.house, other.token)] as const;
}
