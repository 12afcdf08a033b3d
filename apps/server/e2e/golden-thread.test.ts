import { getSummary } from "@goldthread/domain/exercise/library";
import { launchBrowser } from "@goldthread/testing/browser/launch-browser";
import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from "vitest";
import { inviteMember } from "./support/as-admin.ts";
import { answers_with_risk, answerItem, answerItems, total_with_risk } from "./support/as-client.ts";
import { inviteClient, listClients, openChart, rowOf } from "./support/as-clinician.ts";
import { acceptInvitation, choose, dialogOf } from "./support/people.ts";
import { passedSeconds } from "./support/play-exercise.ts";
import { type RunningApp, linkIn, startApp } from "./support/start-app.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

const t = wordsOf("portal");
const tc = wordsOf("companion");

// Everybody is invented. Zinnia comes last by name, so that only a rule can put her first.
const zinnia = { name: "Zinnia Fernhollow", email: "zinnia@alder-row.example" };
const abel = { name: "Abel Quietbrook", email: "abel@alder-row.example" };
const exercise = getSummary("box-breathing").title.en;
const clinician = { name: "Petra Lanternby", email: "petra@alder-row.example" };
const words = {
  clients: "Paint again on Sunday mornings",
  asked: "Could it be one Sunday a month at first?",
  agreed: "Paint again, one Sunday a month to begin with",
  concern: "Low mood since the move",
  intake: "Wakes at four and cannot paint any more.",
  assessed: "Passive thoughts, no plan, sister stays tonight.",
  closed: "Safety talked through, crisis numbers saved, next call on Friday.",
};

let app: RunningApp;
let browser: Browser;
let admin: Visit;
let petra: Visit;
let client: Visit;
let clientId = "";
let broken = false;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ demo: false }), launchBrowser()]);
  [admin, petra, client] = await Promise.all([
    visit(browser, app),
    visit(browser, app),
    visit(browser, app, { viewport: { width: 390, height: 844 }, hasTouch: true }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
// Each step stands on the one before it.
beforeEach(({ skip }) => {
  if (broken) skip("an earlier step failed");
  onTestFailed(async () => {
    broken = true;
    await describeFailure("golden-thread", { admin, petra, client });
  });
});

/** Opens a clinic as an operator does. @returns the link for its first administrator */
async function openClinic(name: string, email: string): Promise<string> {
  const clinicId = await app.goldthread("clinic", "create", "--name", name);
  await app.goldthread("admin", "invite", "--clinic", clinicId, "--email", email, "--name", "Odo Keyring");
  return linkIn(await app.mailTo(email));
}

/** Opens the page of a client's thread anew, as somebody does who comes back to it. */
async function showThread(page: Page): Promise<void> {
  await page.goto(`/clients/${clientId}`);
  await page.getByRole("heading", { name: t("chart.thread.title") }).waitFor();
}

describe("one clinic, from its opening to a thread without gaps", () => {
  test("an operator opens a clinic, its administrator accepts and invites a clinician, who accepts", async () => {
    await acceptInvitation(admin.page, t, await openClinic("Alder Row Clinic", "odo@alder-row.example"));
    await admin.page.getByRole("heading", { level: 1, name: t("people.title") }).waitFor();
    await inviteMember(admin.page, t, clinician);

    await acceptInvitation(petra.page, t, linkIn(await app.mailTo(clinician.email)));
    await petra.page.getByRole("heading", { level: 1, name: t("caseload.title") }).waitFor();
    expect(await listClients(petra.page)).toEqual([]);
  });

  test("the clinician invites two clients, and one of them accepts in the companion", async () => {
    await inviteClient(petra.page, t, zinnia);
    await inviteClient(petra.page, t, abel);
    await acceptInvitation(client.page, tc, linkIn(await app.mailTo(zinnia.email)));
    expect(new URL(client.page.url()).pathname).toBe("/companion/");
    await client.page.getByText(tc("today.nothing")).waitFor();
  });

  test("the clinician asks for a PHQ-9, and the companion offers it first", async () => {
    clientId = await openChart(petra.page, zinnia.name);
    await petra.page
      .getByRole("button", { name: t("chart.assign") })
      .first()
      .click();
    await choose(dialogOf(petra.page), t("measure.assign.which"), "PHQ-9");
    await dialogOf(petra.page)
      .getByRole("button", { name: t("measure.assign.submit") })
      .click();
    await dialogOf(petra.page).waitFor({ state: "hidden" });
    await petra.page
      .getByRole("link", { name: t("shell.nav.caseload") })
      .first()
      .click();
    await rowOf(petra.page, abel.name).waitFor();
    expect((await listClients(petra.page)).at(0)).toBe(abel.name);

    await client.page.reload();
    await client.page.getByRole("link", { name: tc("today.begin"), exact: true }).click();
    await client.page.getByText(tc("measure.before.readBy", { names: clinician.name })).waitFor();
  });

  test("item 9 above zero shows crisis help at once, and changes the open caseload before anything is sent off", async () => {
    const caseload = petra.page;
    // A mark that any load of the page would take away.
    await caseload.evaluate(() => Object.assign(window, { stillHere: true }));
    const { page } = client;
    await page.getByRole("button", { name: tc("measure.before.begin") }).click();
    const { "phq9-9": safety, "phq9-10": last, ...first } = answers_with_risk;
    await answerItems(page, tc, first);
    await page.getByRole("button", { name: tc("measure.next"), exact: true }).click();
    expect(await page.getByText(tc("measure.crisis.title")).count()).toBe(0);

    await answerItem(page, "phq9-9", safety ?? 0);
    await page.getByText(tc("measure.crisis.title")).waitFor();
    await page.locator("main a[href^='tel:']").first().waitFor();

    const arrived = t("caseload.arrived.title", { name: zinnia.name });
    await caseload.getByText(arrived).waitFor();
    await expect.poll(() => listClients(caseload)).toEqual([zinnia.name, abel.name]);
    await rowOf(caseload, zinnia.name).getByText(t("caseload.rule.risk"), { exact: true }).waitFor();
    expect(await caseload.evaluate(() => "stillHere" in window)).toBe(true);

    await page.getByRole("button", { name: tc("measure.next"), exact: true }).click();
    await answerItem(page, "phq9-10", last ?? 0);
    await page.getByRole("button", { name: tc("measure.finish") }).click();
    await page.getByRole("heading", { level: 1, name: tc("measure.done.title") }).waitFor();
    await page.getByText(tc("measure.done.sent")).waitFor();
  });

  test("the alert is acknowledged, assessed and closed with notes", async () => {
    const { page } = petra;
    await rowOf(page, zinnia.name)
      .getByRole("button", { name: t("caseload.acknowledge") })
      .click();
    await rowOf(page, zinnia.name)
      .getByRole("button", { name: t("caseload.acknowledge") })
      .waitFor({ state: "detached" });
    await openChart(page, zinnia.name);
    await page.getByRole("button", { name: t("risk.assess") }).click();
    await choose(dialogOf(page), t("risk.tierLegend"), t("risk.tier.low"));
    await dialogOf(page)
      .getByRole("textbox", { name: t("risk.assessNote") })
      .fill(words.assessed);
    await dialogOf(page)
      .getByRole("button", { name: t("risk.assessSubmit") })
      .click();
    await dialogOf(page).waitFor({ state: "hidden" });
    await page.getByRole("button", { name: t("risk.close"), exact: true }).click();
    await dialogOf(page)
      .getByRole("textbox", { name: t("risk.closeNote") })
      .fill(words.closed);
    await dialogOf(page)
      .getByRole("button", { name: t("risk.closeSubmit") })
      .click();
    await dialogOf(page).waitFor({ state: "hidden" });

    expect(await page.getByRole("heading", { name: t("risk.title") }).count()).toBe(0);
    const closed = page.getByRole("group").filter({ hasText: words.closed });
    await closed.locator("summary").click();
    await closed.getByText(words.assessed).waitFor();
  });

  test("the intake is written and signed", async () => {
    await writeIntake(petra.page);
    expect(await petra.page.getByRole("textbox").count()).toBe(0);
  });

  test("a concern is opened on the score and on the client's words in the intake", async () => {
    const { page } = petra;
    await showThread(page);
    await page
      .getByRole("button", { name: t("chart.thread.openConcern") })
      .first()
      .click();
    const form = dialogOf(page);
    await form.getByRole("textbox", { name: t("concern.open.name") }).fill(words.concern);
    await form.getByRole("checkbox", { name: "PHQ-9" }).check();
    await form
      .getByRole("combobox", { name: t("concern.evidence.section") })
      .selectOption({ label: t("concern.section.presentingProblem") });
    const passage = form.locator("textarea[readonly]");
    await passage.press("ControlOrMeta+a");
    await form.getByRole("button", { name: t("concern.evidence.quote") }).click();
    await form.getByRole("button", { name: t("concern.open.submit") }).click();
    await form.waitFor({ state: "hidden" });

    await page.getByRole("link", { name: words.concern }).click();
    await page.getByText(words.intake).waitFor();
    await page.getByRole("link", { name: new RegExp(`PHQ-9.*${total_with_risk}`) }).waitFor();
    expect(await page.getByRole("button", { name: t("concern.evidence.remove") }).count()).toBe(2);
  });

  test("the client proposes a goal, the clinician asks for a change, the client agrees to it", async () => {
    await client.page.getByRole("link", { name: tc("measure.done.toToday"), exact: true }).click();
    await client.page.getByRole("link", { name: tc("shell.goals"), exact: true }).click();
    await client.page.getByRole("link", { name: tc("goal.propose") }).click();
    await client.page.getByRole("textbox", { name: tc("goal.new.words") }).fill(words.clients);
    await client.page.getByRole("button", { name: tc("goal.new.send") }).click();
    await client.page.getByRole("heading", { level: 1, name: words.clients }).waitFor();

    await showThread(petra.page);
    await petra.page.getByRole("link", { name: words.clients }).first().click();
    await petra.page.getByRole("button", { name: t("goal.move.askChange.do") }).click();
    await dialogOf(petra.page)
      .getByRole("textbox", { name: t("goal.move.askChange.words") })
      .fill(words.asked);
    await dialogOf(petra.page)
      .getByRole("button", { name: t("goal.move.askChange.do") })
      .click();
    await dialogOf(petra.page).waitFor({ state: "hidden" });

    await client.page.reload();
    await client.page.getByText(words.asked).first().waitFor();
    await client.page.getByRole("button", { name: tc("goal.answer.accept") }).click();
    await client.page.getByRole("textbox", { name: tc("goal.answer.acceptWords") }).fill(words.agreed);
    await client.page.getByRole("button", { name: tc("goal.answer.acceptSend"), exact: true }).click();
    await client.page.getByRole("heading", { level: 1, name: words.agreed }).waitFor();
    await client.page.getByText(tc("goal.status.accepted"), { exact: true }).waitFor();
    await petra.page.getByText(t("goal.status.accepted"), { exact: true }).first().waitFor();
    expect(await petra.page.getByText(words.agreed).count()).toBeGreaterThan(0);
  });

  test("the goal is tied to the concern, and breathing is prescribed for it", async () => {
    const { page } = petra;
    await showThread(page);
    await page.getByRole("button", { name: t("chart.thread.gapAction.goalWithoutConcern") }).click();
    await choose(dialogOf(page), t("goal.link.concern"), words.concern);
    await dialogOf(page)
      .getByRole("button", { name: t("goal.link.submit") })
      .click();
    await dialogOf(page).waitFor({ state: "hidden" });

    await page.getByRole("button", { name: t("chart.thread.gapAction.nothingPlanned") }).click();
    await choose(dialogOf(page), t("exercise.prescribe.exercise"), exercise);
    await dialogOf(page)
      .getByRole("button", { name: t("exercise.prescribe.submit") })
      .click();
    await dialogOf(page).waitFor({ state: "hidden" });
    await page.getByRole("link", { name: exercise }).waitFor();
    expect(await page.getByRole("button", { name: t("chart.thread.gapAction.nothingPlanned") }).count()).toBe(
      0,
    );
  });

  test("the client practises, says how it was before and after, and rates the goal", async () => {
    await practise(client.page);
    await rateGoal(client.page);
    expect(await client.page.getByText(tc("goal.noRatings")).count()).toBe(0);
  });

  test("the chart shows the whole thread, and no gap is left in it", async () => {
    const { page } = petra;
    await showThread(page);
    const thread = page.getByRole("table", { name: t("chart.thread.caption") });
    for (const part of [words.concern, words.agreed, exercise]) {
      await thread.getByText(part).first().waitFor();
    }
    expect(await thread.getByText(tc("today.sevenDays", { count: 1 })).count()).toBe(1);
    expect(await thread.getByText(t("chart.thread.ratedOnce", { value: 3 })).count()).toBe(1);
    // A gap is a place with something to press, or words that say what is missing.
    expect(await thread.getByRole("button").count()).toBe(0);
    expect(await thread.getByText(/has not practised|asks for a change|proposed this goal/).count()).toBe(0);
    const { problems } = petra;
    expect([...problems, ...admin.problems, ...client.problems]).toEqual([]);
  });
});

/** Writes every section of the intake and signs it. */
async function writeIntake(page: Page): Promise<void> {
  await page.goto(`/clients/${clientId}`);
  await page.getByRole("link", { name: t("chart.waiting.intakeNone") }).click();
  await page.getByRole("button", { name: t("intake.begin") }).click();
  const written = ["presentingProblem", "history", "strengths", "formulation"];
  for (const section of written) {
    const text = section === "presentingProblem" ? words.intake : `Invented ${section}.`;
    await page.getByRole("textbox", { name: t(`intake.section.${section}.title`), exact: true }).fill(text);
  }
  await page
    .getByRole("textbox", { name: t("intake.mental.mood.title"), exact: true })
    .fill("Low, says so herself.");
  await page.getByRole("button", { name: t("intake.sign") }).click();
  await dialogOf(page)
    .getByRole("button", { name: t("intake.sign") })
    .click();
  await page.getByRole("heading", { name: t("intake.signedTitle") }).waitFor();
}

/** Some seconds of breathing, stopped early, with a rating before and one after. */
async function practise(page: Page): Promise<void> {
  await page.goto("/companion/");
  await page.getByRole("link", { name: tc("today.begin"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: getSummary("box-breathing").title.en }).waitFor();
  await choose(page, tc("practice.setup.before"), "7");
  await page.getByRole("button", { name: tc("practice.setup.start") }).click();
  const room = page.getByRole("main");
  await room.getByRole("button", { name: tc("room.start") }).click();
  await expect.poll(() => passedSeconds(page)).toBeGreaterThan(1);
  await room.getByRole("button", { name: tc("room.stop") }).click();
  await choose(page, tc("practice.after.how"), "4");
  await page.getByRole("button", { name: tc("practice.after.save") }).click();
  await page.getByText(tc("practice.after.change", { before: 7, after: 4 })).waitFor();
}

async function rateGoal(page: Page): Promise<void> {
  await page.getByRole("link", { name: tc("practice.after.toToday"), exact: true }).click();
  await page.getByRole("link", { name: tc("shell.goals"), exact: true }).click();
  await page.getByRole("link", { name: words.agreed }).click();
  await page
    .getByRole("region", { name: tc("goal.exercises") })
    .getByText(exercise)
    .waitFor();
  await choose(page, tc("goal.rating"), "3");
  await page.getByRole("button", { name: tc("goal.ratingSave") }).click();
  await page.getByText(tc("goal.noRatings")).waitFor({ state: "detached" });
}

describe("a clinician of another clinic", () => {
  test("finds no trace: not by searching, not at the client's address, not in the audit", async () => {
    const [keeper, stranger] = await Promise.all([visit(browser, app), visit(browser, app)]);
    await acceptInvitation(keeper.page, t, await openClinic("Birch End Practice", "odo@birch-end.example"));
    await inviteMember(keeper.page, t, { name: "Ferris Outwood", email: "ferris@birch-end.example" });
    await acceptInvitation(stranger.page, t, linkIn(await app.mailTo("ferris@birch-end.example")));
    await stranger.page.getByRole("heading", { level: 1, name: t("caseload.title") }).waitFor();

    await stranger.page.keyboard.press("ControlOrMeta+k");
    await dialogOf(stranger.page).getByRole("searchbox").fill("Zinnia");
    await stranger.page.getByText(t("shell.palette.none")).waitFor();

    const seen = async (id: string) => {
      await stranger.page.goto(`/clients/${id}`);
      await stranger.page.getByText(t("refusal.record.notFound")).waitFor();
      return (await stranger.page.locator("main").innerText()).replaceAll(anId, "…");
    };
    expect(await seen(clientId)).toBe(await seen(randomUUID()));

    await keeper.page.goto("/clinic/audit");
    await keeper.page.getByRole("heading", { level: 1, name: t("audit.title") }).waitFor();
    await keeper.page.getByRole("row").nth(1).waitFor();
    expect(await keeper.page.locator("main").innerText()).not.toContain(clientId);

    const theirs = [...keeper.answers, ...stranger.answers].join("\n");
    for (const trace of [zinnia.name, zinnia.email, abel.name, clinician.name, ...Object.values(words)]) {
      expect(theirs).not.toContain(trace);
    }
    const ours = idsIn([...petra.answers, ...client.answers, ...admin.answers].join("\n"));
    expect(ours.has(clientId)).toBe(true);
    expect([...idsIn(theirs)].filter((id) => ours.has(id))).toEqual([]);
    expect([...keeper.problems, ...stranger.problems]).toEqual([]);
  });
});

const anId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every id in what was answered. */
function idsIn(answers: string): Set<string> {
  return new Set(answers.match(anId));
}
