import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { client_session_seconds_max } from "../identity/bounds.ts";
import { readSession } from "../identity/read-session.ts";
import { requestPasswordReset } from "../identity/request-password-reset.ts";
import { mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { newVisitor } from "../testing/visitor.ts";
import { sweep } from "./sweep.ts";

let ahead = 0;
let opened: TestHouse;
beforeAll(async () => {
  opened = await openTestHouse({ clock: () => new Date(Date.now() + ahead) });
});
afterAll(() => opened.drop());

const counts = async () => {
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query<Record<string, number>>(
      `select (select count(*)::int from auth.session) as sessions, (select count(*)::int from auth.reset_token) as links,
         (select count(*)::int from auth.rate_limit) as limits, (select count(*)::int from outbox.mail) as mails`,
    ),
  );
  return rows[0];
};

test("what still holds stays; what has ended goes after a day, and mails nobody could send after a month", async () => {
  const minted = await mintClinic(opened.database, opened.house);
  await newVisitor(opened.house).identity(requestPasswordReset, { email: minted.admin.email, locale: "en" });
  const before = await counts();
  expect(before).toEqual({ sessions: 5, links: 1, limits: 2, mails: 1 });
  await sweep(opened.house);
  expect(await counts()).toEqual(before);

  ahead = 2 * 86_400_000;
  await sweep(opened.house);
  expect(await counts()).toEqual({ sessions: 2, links: 0, limits: 0, mails: 1 });
  expect(await newVisitor(opened.house, minted.client.token).identity(readSession, {})).toMatchObject({
    state: "open",
  });

  ahead = (client_session_seconds_max + 2 * 86_400) * 1000;
  await sweep(opened.house);
  expect(await counts()).toEqual({ sessions: 0, links: 0, limits: 0, mails: 0 });
});
