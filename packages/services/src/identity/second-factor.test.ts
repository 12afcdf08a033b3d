import { onCluster } from "@goldthread/testing/postgres/create-database";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getClinic } from "../clinic/get.ts";
import { mailsTo } from "../testing/mailed-link.ts";
import { mintClinic, mintSession, minted_password } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { rates } from "./bounds.ts";
import { confirmSecondFactor } from "./confirm-second-factor.ts";
import { readSession } from "./read-session.ts";
import { removeSecondFactor } from "./remove-second-factor.ts";
import { setLocale } from "./set-locale.ts";
import { signIn } from "./sign-in.ts";
import { startSecondFactor } from "./start-second-factor.ts";
import { unlock } from "./unlock.ts";
import { verifySecondFactor } from "./verify-second-factor.ts";

let ahead = 0;
let opened: TestHouse;
beforeAll(async () => {
  opened = await openTestHouse({ clock: () => new Date(Date.now() + ahead) });
});
afterAll(() => opened.drop());

test("a code confirms the second factor, ends other sessions, and from then on signing in wants one", async () => {
  const { minted, visitor, codes, code } = await enrolled();
  expect(codes).toHaveLength(10);
  expect(new Set(codes).size).toBe(10);
  expect(await visitor.identity(readSession, {})).toMatchObject({
    state: "open",
    person: { secondFactor: true },
  });
  expect(await newVisitor(opened.house, minted.admin.token).identity(readSession, {})).toMatchObject({
    state: "signedOut",
  });

  const again = newVisitor(opened.house);
  expect(await again.identity(signIn, { email: minted.admin.email, password: minted_password })).toEqual({
    status: "secondFactorNeeded",
  });
  expect(await again.identity(readSession, {})).toMatchObject({
    state: "secondFactorNeeded",
    belongings: [],
  });
  await expect(again.clinic(getClinic, minted.clinicId, {})).rejects.toMatchObject(
    refusal("secondFactorNeeded"),
  );
  await expect(again.identity(setLocale, { locale: "es" })).rejects.toMatchObject(
    refusal("secondFactorNeeded"),
  );
  await expect(again.identity(unlock, { password: minted_password })).rejects.toMatchObject(
    refusal("secondFactorNeeded"),
  );
  await expect(again.identity(removeSecondFactor, { password: minted_password })).rejects.toMatchObject(
    refusal("secondFactorNeeded"),
  );

  const before = again.token();
  const typed = code(1).replace(/^.../, "$& ");
  expect(await again.identity(verifySecondFactor, { code: typed })).toEqual({ status: "signedIn" });
  expect(again.token()).not.toBe(before);
  expect(await newVisitor(opened.house, before).identity(readSession, {})).toMatchObject({
    state: "signedOut",
  });
  expect(await again.clinic(getClinic, minted.clinicId, {})).toMatchObject({ id: minted.clinicId });
});

test("a code works once, and an older one not at all", async () => {
  const { minted, code } = await enrolled();
  const email = minted.admin.email;
  const first = newVisitor(opened.house);
  await first.identity(signIn, { email, password: minted_password });
  const seen = code(1);
  await first.identity(verifySecondFactor, { code: seen });

  const second = newVisitor(opened.house);
  await second.identity(signIn, { email, password: minted_password });
  await expect(second.identity(verifySecondFactor, { code: seen })).rejects.toMatchObject(
    refusal("invalid", "secondFactor.wrong"),
  );
  await expect(second.identity(verifySecondFactor, { code: code(0) })).rejects.toMatchObject(
    refusal("invalid", "secondFactor.wrong"),
  );
  expect(await second.identity(readSession, {})).toMatchObject({ state: "secondFactorNeeded" });
  ahead += 30_000;
  expect(await second.identity(verifySecondFactor, { code: code(1) })).toEqual({ status: "signedIn" });
});

test("the same code, sent twice at once, opens one session", async () => {
  const { minted, code } = await enrolled();
  const visitors = [newVisitor(opened.house), newVisitor(opened.house)];
  for (const visitor of visitors)
    await visitor.identity(signIn, { email: minted.admin.email, password: minted_password });
  const seen = code(1);
  const outcomes = await Promise.allSettled(
    visitors.map((visitor) => visitor.identity(verifySecondFactor, { code: seen })),
  );
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a recovery code works once, however it is typed, and for its owner alone", async () => {
  const { minted, codes } = await enrolled();
  const other = await enrolled();
  const [first = ""] = codes;
  const stranger = newVisitor(opened.house);
  await stranger.identity(signIn, { email: other.minted.admin.email, password: minted_password });
  await expect(stranger.identity(verifySecondFactor, { code: first })).rejects.toMatchObject(
    refusal("invalid"),
  );

  const visitor = newVisitor(opened.house);
  await visitor.identity(signIn, { email: minted.admin.email, password: minted_password });
  expect(
    await visitor.identity(verifySecondFactor, { code: ` ${first.toUpperCase().replaceAll("-", " ")} ` }),
  ).toEqual({ status: "signedIn" });
  const again = newVisitor(opened.house);
  await again.identity(signIn, { email: minted.admin.email, password: minted_password });
  await expect(again.identity(verifySecondFactor, { code: first })).rejects.toMatchObject(
    refusal("invalid", "secondFactor.wrong"),
  );
  expect(await again.identity(verifySecondFactor, { code: codes[1] ?? "" })).toEqual({ status: "signedIn" });
});

test("neither the secret nor a recovery code is in the database as it is", async () => {
  const { minted, codes, secret } = await enrolled();
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query<{ totp_secret: Buffer }>("select totp_secret from auth.person where id = $1", [
      minted.admin.personId,
    ]),
  );
  expect(rows[0]?.totp_secret.includes(Buffer.from(Secret.fromBase32(secret).bytes))).toBe(false);
  const { rows: kept } = await onCluster(opened.superuserUrl, (client) =>
    client.query<{ code_hash: Buffer }>("select code_hash from auth.recovery_code where person_id = $1", [
      minted.admin.personId,
    ]),
  );
  expect(kept.map(({ code_hash }) => code_hash.length)).toEqual(codes.map(() => 32));
});

test("codes cannot be guessed, from however many sign-ins", async () => {
  const { minted } = await enrolled();
  const guess = async () => {
    const visitor = newVisitor(opened.house);
    await visitor.identity(signIn, { email: minted.admin.email, password: minted_password });
    return visitor.identity(verifySecondFactor, { code: "000000" });
  };
  for (let tries = 0; tries < rates.secondFactor.hits; tries += 1)
    await expect(guess()).rejects.toMatchObject(refusal("invalid"));
  await expect(guess()).rejects.toMatchObject(refusal("tooMany"));
});

test("a wrong first code turns nothing on, and a second factor is not started twice", async () => {
  const minted = await mintClinic(opened.database, opened.house);
  const visitor = newVisitor(opened.house, minted.clinician.token);
  await expect(visitor.identity(confirmSecondFactor, { code: "123456" })).rejects.toMatchObject(
    refusal("conflict", "secondFactor.notStarted"),
  );
  const { secret } = await visitor.identity(startSecondFactor, {});
  await expect(visitor.identity(confirmSecondFactor, { code: "abcdef" })).rejects.toMatchObject(
    refusal("invalid", "secondFactor.wrong"),
  );
  expect(await visitor.identity(readSession, {})).toMatchObject({ person: { secondFactor: false } });
  await visitor.identity(confirmSecondFactor, { code: codeOf(secret, 0) });
  await expect(visitor.identity(startSecondFactor, {})).rejects.toMatchObject(
    refusal("conflict", "secondFactor.on"),
  );
  await expect(visitor.identity(confirmSecondFactor, { code: codeOf(secret, 1) })).rejects.toMatchObject(
    refusal("conflict", "secondFactor.on"),
  );
});

test("the password turns it off, with its recovery codes, and the person is told by mail", async () => {
  const { minted, visitor, codes } = await enrolled();
  await expect(visitor.identity(removeSecondFactor, { password: "not the password" })).rejects.toMatchObject(
    refusal("invalid", "password.wrong"),
  );
  await visitor.identity(removeSecondFactor, { password: minted_password });
  expect(codes).toHaveLength(10);
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query("select 1 from auth.recovery_code where person_id = $1", [minted.admin.personId]),
  );
  expect(rows).toEqual([]);
  expect((await mailsTo(opened.house, minted.admin.email)).map(({ subject }) => subject)).toEqual([
    "Your second factor is off",
  ]);
  expect(
    await newVisitor(opened.house).identity(signIn, { email: minted.admin.email, password: minted_password }),
  ).toEqual({ status: "signedIn" });
});

async function enrolled() {
  const minted = await mintClinic(opened.database, opened.house);
  const visitor = newVisitor(opened.house, (await mintSession(opened.house, minted.admin.personId)).token);
  const { secret, uri } = await visitor.identity(startSecondFactor, {});
  expect(uri).toContain(`secret=${secret}`);
  const { codes } = await visitor.identity(confirmSecondFactor, { code: codeOf(secret, 0) });
  return { minted, visitor, codes, secret, code: (stepsAhead: number) => codeOf(secret, stepsAhead) };
}

function codeOf(secret: string, stepsAhead: number): string {
  return new TOTP({ secret }).generate({ timestamp: opened.house.clock().getTime() + stepsAhead * 30_000 });
}
