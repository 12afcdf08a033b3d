import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getClinic } from "../clinic/get.ts";
import { type MintedClinic, mintClinic, minted_password } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { rates } from "./bounds.ts";
import { changePassword } from "./change-password.ts";
import { readSession } from "./read-session.ts";
import { setLocale } from "./set-locale.ts";
import { startSecondFactor } from "./start-second-factor.ts";
import { unlock } from "./unlock.ts";

let opened: TestHouse;
let minted: MintedClinic;
beforeAll(async () => {
  opened = await openTestHouse();
  minted = await mintClinic(opened.database);
});
afterAll(() => opened.drop());

test("a member's session left alone locks for everything, and the password opens the same session again", async () => {
  const { token, personId } = minted.clinician;
  const visitor = newVisitor(opened.house, token);
  await leave(personId, "16 minutes");
  await expect(visitor.clinic(getClinic, minted.clinicId, {})).rejects.toMatchObject(refusal("locked"));
  await expect(visitor.identity(setLocale, { locale: "es" })).rejects.toMatchObject(refusal("locked"));
  await expect(visitor.identity(startSecondFactor, {})).rejects.toMatchObject(refusal("locked"));
  await expect(
    visitor.identity(changePassword, { current: minted_password, next: "another lantern 42 by the sea" }),
  ).rejects.toMatchObject(refusal("locked"));
  // Asking is not using.
  expect(await visitor.identity(readSession, {})).toMatchObject({
    state: "locked",
    person: { id: personId },
  });
  expect(await visitor.identity(readSession, {})).toMatchObject({ state: "locked" });

  await expect(visitor.identity(unlock, { password: "not the password" })).rejects.toMatchObject(
    refusal("invalid", "password.wrong"),
  );
  expect(await visitor.identity(readSession, {})).toMatchObject({ state: "locked" });
  await visitor.identity(unlock, { password: minted_password });
  expect(visitor.token()).toBe(token);
  expect(await visitor.identity(readSession, {})).toMatchObject({ state: "open" });
  await visitor.clinic(getClinic, minted.clinicId, {});
});

test("just short of the time nothing locks, and using a clinic keeps the session open", async () => {
  const visitor = newVisitor(opened.house, minted.otherClinician.token);
  await leave(minted.otherClinician.personId, "14 minutes");
  await visitor.clinic(getClinic, minted.clinicId, {});
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query(
      "select now() - last_seen_at < interval '1 minute' as fresh from auth.session where token_hash = $1",
      [minted.otherClinician.tokenHash],
    ),
  );
  expect(rows).toEqual([{ fresh: true }]);
});

test("a client's session does not lock: they see their own record alone", async () => {
  const visitor = newVisitor(opened.house, minted.client.token);
  await leave(minted.client.personId, "10 days");
  expect(await visitor.identity(readSession, {})).toMatchObject({ state: "open" });
  await visitor.clinic(getClinic, minted.clinicId, {});
});

test("the password cannot be guessed at a locked screen, from however many sessions", async () => {
  const guessed = await mintClinic(opened.database);
  const visitor = newVisitor(opened.house, guessed.admin.token);
  for (let guess = 0; guess < rates.password.hits; guess += 1) {
    await expect(visitor.identity(unlock, { password: `guess ${guess}` })).rejects.toMatchObject(
      refusal("invalid"),
    );
  }
  await expect(
    newVisitor(opened.house, guessed.admin.token).identity(unlock, { password: minted_password }),
  ).rejects.toMatchObject(refusal("tooMany"));
});

test("whoever is signed out has nothing to unlock", async () => {
  await expect(
    newVisitor(opened.house).identity(unlock, { password: minted_password }),
  ).rejects.toMatchObject(refusal("signedOut"));
});

async function leave(personId: string, since: string): Promise<void> {
  await onCluster(opened.superuserUrl, (client) =>
    client.query("update auth.session set last_seen_at = now() - $2::interval where person_id = $1", [
      personId,
      since,
    ]),
  );
}
