import { insertPerson } from "@goldthread/db/person";
import { withIdentity } from "@goldthread/db/with-identity";
import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSession } from "../identity/read-session.ts";
import { requestPasswordReset } from "../identity/request-password-reset.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { listDemoAccounts } from "./accounts.ts";
import { readDemoOutbox } from "./outbox.ts";
import { signInDemo } from "./sign-in.ts";

let opened: TestHouse;
let minted: MintedClinic;
beforeAll(async () => {
  opened = await openTestHouse({ demo: true });
  minted = await mintClinic(opened.database, opened.house);
  await onCluster(opened.superuserUrl, (client) =>
    client.query(
      "update auth.person set demo = true, demo_about = 'looks after one client' where id = any ($1)",
      [[minted.client.personId, minted.clinician.personId, minted.admin.personId]],
    ),
  );
});
afterAll(() => opened.drop());

test("outside the demonstration none of it answers", async () => {
  const visitor = newVisitor({ ...opened.house, demo: false });
  await expect(visitor.identity(listDemoAccounts, {})).rejects.toMatchObject(
    refusal("forbidden", "demo.off"),
  );
  await expect(visitor.identity(signInDemo, { email: minted.admin.email })).rejects.toMatchObject(
    refusal("forbidden", "demo.off"),
  );
  await expect(visitor.identity(readDemoOutbox, {})).rejects.toMatchObject(refusal("forbidden", "demo.off"));
});

test("its accounts are listed, members first, and signed in as by their address", async () => {
  const visitor = newVisitor(opened.house);
  const { accounts } = await visitor.identity(listDemoAccounts, {});
  expect(accounts).toEqual([
    {
      email: minted.admin.email,
      name: "Ada Adminson",
      clinicName: "Harbour Test Clinic",
      as: "admin",
      about: "looks after one client",
      locale: "en",
    },
    {
      email: minted.clinician.email,
      name: "Cora Clinician",
      clinicName: "Harbour Test Clinic",
      as: "clinician",
      about: "looks after one client",
      locale: "en",
    },
    {
      email: minted.client.email,
      name: "Clementine Client",
      clinicName: "Harbour Test Clinic",
      as: "client",
      about: "looks after one client",
      locale: "en",
    },
  ]);
  for (const { email } of accounts) {
    expect(await visitor.identity(signInDemo, { email })).toEqual({ status: "signedIn" });
    expect(await visitor.identity(readSession, {})).toMatchObject({
      state: "open",
      demo: true,
      person: { email },
    });
  }
});

test("somebody who is not of the demonstration is never signed in as, however the mail address came about", async () => {
  const email = "real.person@example.org";
  await withIdentity(opened.database, async (tx) => {
    await insertPerson(tx, {
      id: opened.house.newId(),
      email,
      name: "Real Person",
      locale: "en",
      passwordHash: null,
      createdAt: opened.house.clock(),
    });
    return { value: null, audit: null };
  });
  for (const other of [email, minted.otherClinician.email, "nobody@example.org"]) {
    const visitor = newVisitor(opened.house);
    await expect(visitor.identity(signInDemo, { email: other })).rejects.toMatchObject(refusal("notFound"));
    expect(visitor.token()).toBeNull();
  }
});

test("the mails that would have been sent are on screen", async () => {
  const visitor = newVisitor(opened.house);
  await visitor.identity(requestPasswordReset, { email: minted.admin.email, locale: "en" });
  const { mails } = await visitor.identity(readDemoOutbox, {});
  expect(mails[0]).toMatchObject({ to: minted.admin.email, subject: "Choose a new password" });
  expect(mails[0]?.text).toContain("https://care.example/reset/");
});
