import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  claimDueMails,
  enqueueIdentityMail,
  listMails,
  mail_attempts_max,
  markMailFailed,
  markMailSent,
} from "./mail.ts";
import { type ServerDatabase, openServerDatabase } from "./testing/open-server-database.ts";
import { type IdentityTx, withIdentity } from "./with-identity.ts";

let opened: ServerDatabase;
beforeAll(async () => {
  opened = await openServerDatabase();
});
afterAll(() => opened.drop());
beforeEach(() => inIdentity((tx) => tx.sql("delete from outbox.mail", [])));

const inIdentity = <T>(work: (tx: IdentityTx) => Promise<T>) =>
  withIdentity(opened.database, async (tx) => ({ value: await work(tx), audit: null }));
const at = (seconds: number) => new Date(Date.UTC(2026, 2, 2) + seconds * 1000);
const enqueue = (id: string, now: Date) =>
  inIdentity((tx) =>
    enqueueIdentityMail(tx, { id, recipient: "a@example.org", subject: "S", body: "B" }, now),
  );
const claim = async (now: Date) =>
  (await inIdentity((tx) => claimDueMails(tx, { now, mails_max: 10 }))).map(({ id }) => id);

test("a due mail is claimed by one sender alone, and is emptied once sent", async () => {
  const id = randomUUID();
  await enqueue(id, at(0));
  expect(await claim(at(-1))).toEqual([]);
  const claims = await Promise.all([claim(at(0)), claim(at(0)), claim(at(0))]);
  expect(claims.flat()).toEqual([id]);
  await inIdentity((tx) => markMailSent(tx, id, at(1)));
  expect(await claim(at(100_000))).toEqual([]);
  expect(await inIdentity((tx) => listMails(tx, 5))).toMatchObject([{ id, subject: "S", body: "" }]);
});

test("a sender that dies with a mail in hand loses nothing: after two minutes it is due again", async () => {
  const id = randomUUID();
  await enqueue(id, at(0));
  expect(await claim(at(0))).toEqual([id]);
  expect(await claim(at(119))).toEqual([]);
  expect(await claim(at(120))).toEqual([id]);
});

test("each failure doubles the wait, and after eight the mail is left lying", async () => {
  const id = randomUUID();
  await enqueue(id, at(0));
  let now = 0;
  for (let attempt = 1; attempt <= mail_attempts_max; attempt += 1) {
    expect(await claim(at(now))).toEqual([id]);
    await inIdentity((tx) => markMailFailed(tx, id, at(now)));
    const wait = 30 * 2 ** (attempt - 1);
    expect(await claim(at(now + wait - 1))).toEqual([]);
    now += wait;
  }
  expect(await claim(at(now * 10))).toEqual([]);
});

test("what was rolled back is not mailed", async () => {
  const id = randomUUID();
  await withIdentity(opened.database, async (tx) => {
    await enqueueIdentityMail(tx, { id, recipient: "a@example.org", subject: "S", body: "B" }, at(0));
    throw new Error("refused");
  }).catch(() => {});
  expect(await claim(at(1))).toEqual([]);
});
