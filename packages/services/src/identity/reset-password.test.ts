import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailedLink, mailsTo } from "../testing/mailed-link.ts";
import { type MintedClinic, mintClinic, mintSession, minted_password } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { rates, reset_link_seconds_max } from "./bounds.ts";
import { changePassword } from "./change-password.ts";
import { readSession } from "./read-session.ts";
import { requestPasswordReset } from "./request-password-reset.ts";
import { resetPassword } from "./reset-password.ts";
import { setLocale } from "./set-locale.ts";
import { signIn } from "./sign-in.ts";

const next_password = "nine herons 27 under the bridge";
let ahead = 0;
let opened: TestHouse;
let minted: MintedClinic;
beforeAll(async () => {
  opened = await openTestHouse({ clock: () => new Date(Date.now() + ahead) });
  minted = await mintClinic(opened.database, opened.house);
});
afterAll(() => opened.drop());

test("the mailed link sets a new password once and ends every session", async () => {
  const { email, token } = minted.clinician;
  const visitor = newVisitor(opened.house);
  await visitor.identity(requestPasswordReset, { email, locale: "es" });
  const mailed = await mailedLink(opened.house, email);
  expect(mailed.link).toBe(`https://care.example/reset/${mailed.token}`);
  await visitor.identity(resetPassword, { token: mailed.token, password: next_password });
  expect(await newVisitor(opened.house, token).identity(readSession, {})).toMatchObject({
    state: "signedOut",
  });
  await expect(visitor.identity(signIn, { email, password: minted_password })).rejects.toMatchObject(
    refusal("invalid"),
  );
  expect(await visitor.identity(signIn, { email, password: next_password })).toEqual({ status: "signedIn" });
  await expect(
    visitor.identity(resetPassword, { token: mailed.token, password: minted_password }),
  ).rejects.toMatchObject(refusal("conflict", "reset.expired"));
});

test("an address without an account answers the same, and gets no mail", async () => {
  const visitor = newVisitor(opened.house);
  const known = await visitor.identity(requestPasswordReset, { email: minted.admin.email, locale: "en" });
  expect(await visitor.identity(requestPasswordReset, { email: "nobody@example.org", locale: "en" })).toEqual(
    known,
  );
  expect(await mailsTo(opened.house, "nobody@example.org")).toEqual([]);
});

test("a client's link leads to the companion, in the language they chose", async () => {
  await newVisitor(opened.house, minted.client.token).identity(setLocale, { locale: "es" });
  await newVisitor(opened.house).identity(requestPasswordReset, { email: minted.client.email, locale: "en" });
  const [mail] = await mailsTo(opened.house, minted.client.email);
  expect(mail?.subject).toBe("Elija una contraseña nueva");
  expect((await mailedLink(opened.house, minted.client.email)).link).toContain(
    "https://care.example/companion/reset/",
  );
});

test("a link opens for an hour; a newer one used ends the older ones; an invented one opens nothing", async () => {
  const { email } = minted.otherClinician;
  const visitor = newVisitor(opened.house);
  await visitor.identity(requestPasswordReset, { email, locale: "en" });
  const late = await mailedLink(opened.house, email);
  ahead += reset_link_seconds_max * 1000 + 1_000;
  await expect(
    visitor.identity(resetPassword, { token: late.token, password: next_password }),
  ).rejects.toMatchObject(refusal("conflict", "reset.expired"));
  await visitor.identity(requestPasswordReset, { email, locale: "en" });
  const older = await mailedLink(opened.house, email);
  ahead += 1_000;
  await visitor.identity(requestPasswordReset, { email, locale: "en" });
  const newer = await mailedLink(opened.house, email);
  await visitor.identity(resetPassword, { token: newer.token, password: next_password });
  await expect(
    visitor.identity(resetPassword, { token: older.token, password: next_password }),
  ).rejects.toMatchObject(refusal("conflict", "reset.expired"));
  await expect(
    visitor.identity(resetPassword, { token: "x".repeat(43), password: next_password }),
  ).rejects.toMatchObject(refusal("conflict", "reset.expired"));
});

test("a password that is short or common is refused by name, and the link still opens", async () => {
  const { email } = minted.otherClient;
  const visitor = newVisitor(opened.house);
  await visitor.identity(requestPasswordReset, { email, locale: "en" });
  const { token } = await mailedLink(opened.house, email);
  await expect(visitor.identity(resetPassword, { token, password: "elevenchars" })).rejects.toMatchObject({
    refusal: { code: "invalid", fields: [{ path: "password" }] },
  });
  await expect(visitor.identity(resetPassword, { token, password: "Qwerty123456" })).rejects.toMatchObject({
    refusal: { code: "invalid", fields: [{ path: "password", problem: "password.common" }] },
  });
  expect(await visitor.identity(resetPassword, { token, password: next_password })).toEqual({ done: true });
});

test("nobody can have mail sent to one address without end", async () => {
  const email = "pestered@example.org";
  for (let sent = 0; sent < rates.resetPerEmail.hits; sent += 1)
    await newVisitor(opened.house).identity(requestPasswordReset, { email, locale: "en" });
  await expect(
    newVisitor(opened.house).identity(requestPasswordReset, { email, locale: "en" }),
  ).rejects.toMatchObject(refusal("tooMany"));
});

test("whoever knows the password changes it, keeps this session, loses the others and is told by mail", async () => {
  const { admin } = await mintClinic(opened.database, opened.house);
  const visitor = newVisitor(opened.house, admin.token);
  const other = newVisitor(opened.house, (await mintSession(opened.house, admin.personId)).token);
  await expect(
    visitor.identity(changePassword, { current: "not the password", next: next_password }),
  ).rejects.toMatchObject(refusal("invalid", "password.wrong"));
  await expect(
    visitor.identity(changePassword, { current: minted_password, next: "passwordpassword" }),
  ).rejects.toMatchObject({
    refusal: { fields: [{ path: "next", problem: "password.common" }] },
  });
  await visitor.identity(changePassword, { current: minted_password, next: next_password });
  expect(await visitor.identity(readSession, {})).toMatchObject({ state: "open" });
  expect(await other.identity(readSession, {})).toMatchObject({ state: "signedOut" });
  expect((await mailsTo(opened.house, admin.email)).map(({ subject }) => subject)).toEqual([
    "Your password was changed",
  ]);
  expect(
    await newVisitor(opened.house).identity(signIn, { email: admin.email, password: next_password }),
  ).toEqual({ status: "signedIn" });
});

test("the password is kept as argon2id, and the link as a hash", async () => {
  await newVisitor(opened.house).identity(requestPasswordReset, { email: minted.admin.email, locale: "en" });
  const { token } = await mailedLink(opened.house, minted.admin.email);
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query<{ password_hash: string; found: boolean }>(
      `select password_hash, exists (select 1 from auth.reset_token t where encode(t.token_hash, 'escape') like $2) as found from auth.person where id = $1`,
      [minted.admin.personId, `%${token}%`],
    ),
  );
  expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(rows[0]?.found).toBe(false);
});
