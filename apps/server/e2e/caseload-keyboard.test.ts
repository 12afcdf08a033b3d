import { launchBrowser } from "@goldthread/testing/browser/launch-browser";
import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { listClients, rowOf } from "./support/as-clinician.ts";
import { openSession } from "./support/demo-world.ts";
import { dialogOf } from "./support/people.ts";
import { settle } from "./support/read-page.ts";
import { type RunningApp, startApp } from "./support/start-app.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

const t = wordsOf("portal");

let app: RunningApp;
let browser: Browser;
let clinicId: string;
let clinician: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()]);
  const [found] = await app.rows<{ clinicId: string; personId: string }>(
    `select m.clinic_id "clinicId", m.person_id "personId" from member m join clinic k on k.id = m.clinic_id
     where k.name = 'Willow Lane Clinic' and m.display_name = 'Inés Quill'`,
  );
  if (found === undefined) throw new Error("The demonstration has no Inés Quill at Willow Lane");
  clinicId = found.clinicId;
  clinician = await openSession(app, found.personId);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** The caseload in a window of its own; nothing in these tests touches a pointer. */
async function openCaseload(): Promise<Visit> {
  const seen = await visit(browser, app, { token: clinician });
  onTestFailed(() => describeFailure("caseload-keyboard", { seen }));
  await seen.context.addInitScript((id) => localStorage.setItem("goldthread.portal.clinic", id), clinicId);
  await seen.page.goto("/caseload");
  await settle(seen.page);
  await seen.page.getByRole("rowheader").getByRole("link").first().waitFor();
  return seen;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const heightOf = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("tr")?.getBoundingClientRect().top ?? 0);

/** Tab by Tab to the control of that name, as far as a long page goes. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${name}`);
}

test("J and K walk the rows, Enter opens the chart, / finds a name", async () => {
  const { page, problems, close } = await openCaseload();
  const names = await listClients(page);
  await page.keyboard.press("j");
  expect(await focused(page)).toBe(names[0]);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  expect(await focused(page)).toBe(names[1]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: names[1] ?? "" }).waitFor();
  await page.goto("/caseload");
  await page.getByRole("rowheader").getByRole("link").first().waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type((names.at(-1) ?? "").slice(0, 6));
  await expect.poll(() => listClients(page)).toEqual([names.at(-1)]);
  expect(new URL(page.url()).search).toBe("");
  expect(problems).toEqual([]);
  await close();
});

test("an alert that comes in is announced and comes first; the row under the hand stays, and A acknowledges", async () => {
  const { page, problems, close } = await openCaseload();
  const client = await findQuietClient();
  for (const key of ["j", "j", "j", "j"]) await page.keyboard.press(key);
  const before = { name: await focused(page), top: await heightOf(page) };
  expect(before.name).not.toBe(client.name);
  await answerItem9(client);
  await page.getByText(t("caseload.arrived.title", { name: client.name })).waitFor();
  expect((await listClients(page))[0]).toBe(client.name);
  expect(await focused(page)).toBe(before.name);
  expect(Math.abs((await heightOf(page)) - before.top)).toBeLessThan(2);

  while ((await focused(page)) !== client.name) await page.keyboard.press("k");
  const acknowledge = rowOf(page, client.name).getByRole("button", { name: t("caseload.acknowledge") });
  await acknowledge.waitFor();
  await page.keyboard.press("a");
  await acknowledge.waitFor({ state: "detached" });
  expect(await focused(page)).toBe(client.name);
  expect(problems).toEqual([]);
  await close();
});

test("a dialog takes the focus to its first field and gives it back", async () => {
  const { page, problems, close } = await openCaseload();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: t("chart.thread.title") }).waitFor();
  await tabTo(page, t("chart.thread.openConcern"));
  await page.keyboard.press("Enter");
  await dialogOf(page)
    .getByRole("textbox", { name: t("concern.open.name") })
    .waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await page.keyboard.type("Typed and not sent");
  await page.keyboard.press("Escape");
  await dialogOf(page).waitFor({ state: "detached" });
  expect(await focused(page)).toBe(t("chart.thread.openConcern"));
  // What was typed is there again.
  await page.keyboard.press("Enter");
  const name = dialogOf(page).getByRole("textbox", { name: t("concern.open.name") });
  await name.waitFor();
  expect(await name.inputValue()).toBe("Typed and not sent");
  expect(problems).toEqual([]);
  await close();
});

interface QuietClient {
  name: string;
  assignmentId: string;
  token: string;
}

/** A client of Inés's who is asked for a PHQ-9 and about whom no alert is open. */
async function findQuietClient(): Promise<QuietClient> {
  const [found] = await app.rows<{ name: string; assignmentId: string; personId: string }>(
    `select c.display_name "name", n.id "assignmentId", c.person_id "personId"
     from client c
     join care_team t on t.clinic_id = c.clinic_id and t.client_id = c.id
     join member m on m.clinic_id = t.clinic_id and m.id = t.member_id and m.display_name = 'Inés Quill'
     join assignment n on n.clinic_id = c.clinic_id and n.client_id = c.id and n.status = 'active' and n.measure_id = 'phq-9'
     where c.clinic_id = $1 and c.person_id is not null
       and not exists (select from alert a where a.clinic_id = c.clinic_id and a.client_id = c.id and a.status <> 'closed')
     order by c.display_name desc limit 1`,
    [clinicId],
  );
  if (found === undefined) throw new Error("Nobody in the demonstration is asked for a PHQ-9 in peace");
  return { ...found, token: await openSession(app, found.personId) };
}

/** Answers the safety item as the companion does, from the client's own session. */
async function answerItem9({ assignmentId, token }: QuietClient): Promise<void> {
  const answered = await fetch(`${app.url}/api/trpc/measure.saveAnswer`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "goldthread-request": "1",
      "goldthread-clinic": clinicId,
      origin: app.url,
      cookie: `goldthread=${token}`,
    },
    body: JSON.stringify({
      opId: randomUUID(),
      responseId: randomUUID(),
      assignmentId,
      locale: "en",
      itemId: "phq9-9",
      // The highest answer there is: it comes before the alerts the demonstration begins with.
      value: 3,
    }),
  });
  expect(answered.status).toBe(200);
}
