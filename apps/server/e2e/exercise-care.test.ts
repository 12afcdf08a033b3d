import { getSummary } from "@goldthread/domain/exercise/library";
import { addDays } from "@goldthread/domain/schedule/calendar-date";
import { localDay } from "@goldthread/domain/schedule/local-day";
import { listPractices } from "@goldthread/services/exercise/list-practices";
import { prescribe } from "@goldthread/services/exercise/prescribe";
import { plantAcceptedGoal } from "@goldthread/services/testing/plant";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect, onTestFailed, test } from "vitest";
import { choose, dialogOf } from "./support/people.ts";
import { passedSeconds } from "./support/play-exercise.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

const t = wordsOf("portal");
const tc = wordsOf("companion");
const titleOf = (id: string) => getSummary(id).title.en;

const bodyScan = titleOf("body-scan");
const box = titleOf("box-breathing");
const longerOut = titleOf("extended-exhale");
const words = {
  line: "On the platform, before the train",
  kept: "Nobody else needs to read this",
  keptBad: "This one stays with me",
  sharedBad: "My chest went tight half way",
};

const run = startRun();
let clinic: SmallClinic;
let admin: Visit;
let clinician: Visit;
let client: Visit;
let broken = false;

beforeAll(async () => {
  clinic = await openSmallClinic(run.app);
  const goalId = await plantAcceptedGoal(
    clinic.house,
    clinic.byClinician,
    clinic.byClient,
    clinic.client.clientId,
  );
  await clinic.byClinician(prescribe, {
    prescriptionId: clinic.house.newId(),
    clientId: clinic.client.clientId,
    goalId,
    exerciseId: "box-breathing",
    settings: { minutes: 3 },
    dose: { times: 1, per: "day" },
    note: "",
  });
  [admin, clinician, client] = await Promise.all([
    visit(run.browser, run.app, { token: clinic.admin.token }),
    visit(run.browser, run.app, { token: clinic.clinician.token }),
    visit(run.browser, run.app, {
      token: clinic.client.token,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    }),
  ]);
});
// Each step stands on the one before it.
beforeEach(({ skip }) => {
  if (broken) skip("an earlier step failed");
  onTestFailed(async () => {
    broken = true;
    await describeFailure("exercise-care", { admin, clinician, client });
  });
  return () => {
    const problems = [admin, clinician, client].flatMap((one) => one.problems);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  };
});

async function openPractice(page: Page): Promise<void> {
  await page.goto(`/clients/${clinic.client.clientId}/practice`);
  await page.getByRole("heading", { name: t("exercise.title"), exact: true }).waitFor();
}

test("an administrator hides an exercise, and the client no longer finds it", async () => {
  const library = client.page.getByRole("main");
  await client.page.goto("/companion/practise");
  await library.getByRole("link", { name: bodyScan }).waitFor();

  const { page } = admin;
  await page.goto("/exercises");
  const offered = page.getByRole("switch", { name: t("exerciseLibrary.offerNamed", { title: bodyScan }) });
  await offered.click();
  await dialogOf(page)
    .getByRole("button", { name: t("exerciseLibrary.hide.do"), exact: true })
    .click();
  await expect.poll(() => offered.isChecked()).toBe(false);
  await page.getByRole("link", { name: t("exerciseLibrary.filter.hidden") }).click();
  await page.getByRole("rowheader", { name: bodyScan }).waitFor();
  expect(await page.getByRole("rowheader").count()).toBe(1);

  await client.page.reload();
  await library.getByRole("link", { name: longerOut }).waitFor();
  // What the phone had kept is shown until the clinic has answered.
  await expect.poll(() => library.getByRole("link", { name: bodyScan }).count()).toBe(0);
});

test("a clinician sees what is hidden and cannot change that", async () => {
  const { page } = clinician;
  await page.goto("/exercises?offer=hidden");
  await page.getByRole("rowheader", { name: bodyScan }).waitFor();
  expect(await page.getByRole("switch").count()).toBe(0);
});

test("the clinician leaves out breath holds and switches one exercise off, told before what that ends", async () => {
  const { page } = clinician;
  await openPractice(page);
  await page.getByRole("heading", { name: box }).waitFor();
  await page.getByRole("button", { name: t("exercise.adapted.edit"), exact: true }).click();
  const form = dialogOf(page);
  await form.getByRole("checkbox", { name: t("exercise.adapt.noHolds") }).check();
  expect(await form.getByText(box, { exact: false }).count()).toBe(1);
  await form.getByRole("checkbox", { name: box }).check();
  await form.getByRole("status").getByText(box).waitFor();
  await form.getByRole("button", { name: t("exercise.adapt.submit"), exact: true }).click();
  await form.waitFor({ state: "hidden" });
  await page.getByText(t("exercise.adapted.noHolds")).waitFor();
  await page.getByText(t("exercise.adapted.off", { names: box })).waitFor();
  await page.getByText(t("exercise.none.title")).waitFor();
});

test("an exercise is prescribed by keyboard with its options, its days and a line; what is refused stands at its field", async () => {
  const { page } = clinician;
  await openPractice(page);
  await page.getByText(t("exercise.adapted.noHolds")).waitFor();
  await page.keyboard.press("e");
  const form = dialogOf(page);
  const which = form.getByRole("group", { name: t("exercise.prescribe.exercise"), exact: true });
  expect(await which.getByRole("radio", { name: bodyScan }).isDisabled()).toBe(true);
  await which.getByText(t("refusal.exercise.hidden")).waitFor();
  expect(await which.getByRole("radio", { name: box }).isDisabled()).toBe(true);

  await form.getByRole("searchbox", { name: t("exercise.prescribe.find") }).fill("longer breath");
  await which.getByRole("radio", { name: longerOut }).press("Space");
  const holds = form.getByRole("checkbox", { name: t("exercise.option.leaveHolds") });
  await holds.waitFor();
  expect([await holds.isChecked(), await holds.isDisabled()]).toEqual([true, true]);
  const select = (name: string, label: string) =>
    form.getByRole("combobox", { name, exact: true }).selectOption({ label });
  await select(t("exercise.option.which"), "5 in, hold 2, 7 out");
  await select(t("exercise.option.length"), "2 minutes");
  await select(t("exercise.prescribe.times"), "5 times");
  await select(t("exercise.prescribe.per"), t("exercise.prescribe.perWeek"));
  await form.getByRole("textbox", { name: /^A line for/ }).fill(words.line);
  const today = localDay(new Date(), "Europe/Madrid");
  const until = form.getByLabel(t("exercise.prescribe.untilOn"), { exact: true });
  await until.fill(addDays(today, -1));
  const send = form.getByRole("button", { name: t("exercise.prescribe.submit"), exact: true });
  await send.press("Enter");
  await form.getByText(t("problem.exercise.untilOver")).waitFor();
  expect(await until.getAttribute("aria-invalid")).toBe("true");
  expect(await form.getByRole("textbox", { name: /^A line for/ }).inputValue()).toBe(words.line);

  await until.fill(addDays(today, 14));
  await send.press("Enter");
  await form.waitFor({ state: "hidden" });
  await page.getByRole("heading", { name: longerOut }).waitFor();
});

test("the companion shows it first, with the line, as it was prescribed and without holds", async () => {
  const { page } = client;
  await page.goto("/companion/practise");
  const agreed = page.getByRole("region", { name: tc("practice.prescribed") }).getByRole("listitem");
  await agreed.getByText(words.line).waitFor();
  expect(await agreed.count()).toBe(1);
  await agreed.getByText(longerOut).waitFor();
  await agreed.getByRole("link", { name: tc("practice.begin"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: longerOut }).waitFor();
  const minutes = page.getByRole("group", { name: tc("practice.setup.minutes") });
  expect(await minutes.getByRole("radio", { name: "2", exact: true }).isChecked()).toBe(true);
  const pattern = page.getByRole("group", { name: tc("practice.page.pattern") });
  expect(await pattern.getByRole("radio", { name: "5 in, hold 2, 7 out" }).isChecked()).toBe(true);
  expect(await page.getByRole("checkbox", { name: tc("practice.setup.holds") }).count()).toBe(0);
});

/** Goes in with a rating and stays for some seconds. */
async function goIn(page: Page, before: string): Promise<void> {
  await choose(page, tc("practice.setup.before"), before);
  await page.getByRole("button", { name: tc("practice.setup.start") }).click();
  const room = page.getByRole("main");
  await room.getByRole("button", { name: tc("room.start") }).click();
  await expect.poll(() => passedSeconds(page)).toBeGreaterThan(1);
}

/** Stops because it feels bad, says so in words, and lets the clinician know or not. */
async function feelBad(page: Page, said: string, who: "shared" | "private"): Promise<void> {
  await goIn(page, "6");
  await page
    .getByRole("main")
    .getByRole("button", { name: tc("room.feelsBad") })
    .click();
  await page.getByRole("textbox", { name: tc("practice.bad.words") }).fill(said);
  await choose(page, tc("practice.bad.who"), tc(`practice.bad.${who}`));
  await page.getByRole("button", { name: tc("practice.bad.save"), exact: true }).click();
  await page
    .getByText(tc(who === "shared" ? "practice.bad.savedShared" : "practice.bad.savedPrivate"))
    .waitFor();
}

test("the client stops early and keeps a line to themself, shares that it felt bad once, and keeps that once", async () => {
  const { page } = client;
  await goIn(page, "7");
  await page
    .getByRole("main")
    .getByRole("button", { name: tc("room.stop") })
    .click();
  await choose(page, tc("practice.after.how"), "4");
  await page.getByRole("textbox", { name: tc("practice.after.words") }).fill(words.kept);
  await page.getByRole("button", { name: tc("practice.after.save"), exact: true }).click();
  await page.getByText(tc("practice.after.change", { before: 7, after: 4 })).waitFor();
  for (const [said, who] of [
    [words.sharedBad, "shared"],
    [words.keptBad, "private"],
  ] as const) {
    await page.goto("/companion/practise");
    await page.getByRole("link", { name: tc("practice.begin"), exact: true }).click();
    await feelBad(page, said, who);
  }
  const { practices } = await clinic.byClient(listPractices, { clientId: clinic.client.clientId });
  expect(practices.map(({ finished }) => finished)).toEqual([false, false, false]);
});

test("the chart shows practice against dose, what it eased and what was shared, and nothing that was kept", async () => {
  const { page } = clinician;
  clinician.answers.length = 0;
  await openPractice(page);
  const card = page.getByRole("region", { name: longerOut });
  await card.getByText(/^3 of \d in the last/).waitFor();
  await card.getByText("5 in, hold 2, 7 out").waitFor();
  await card.getByText(words.line).waitFor();
  await card.getByText(/calmer by 3 on average over 1 rated time/i).waitFor();
  await card.getByRole("button", { name: t("exercise.rated.showTable") }).click();
  expect(await card.getByRole("row").allInnerTexts()).toHaveLength(2);

  const reports = page.getByRole("region", { name: new RegExp(`^${t("exercise.feltBad.title")}`) });
  expect(await reports.getByRole("listitem").count()).toBe(1);
  await reports.getByText(words.sharedBad).waitFor();
  await reports.getByText(t("exercise.feltBad.new"), { exact: true }).waitFor();
  await reports.getByRole("button", { name: t("exercise.feltBad.markRead"), exact: true }).click();
  await reports.getByText(t("exercise.feltBad.new"), { exact: true }).waitFor({ state: "detached" });
  await reports.getByText(words.sharedBad).waitFor();

  await page.goto(`/clients/${clinic.client.clientId}`);
  await page.getByText(/practice: calmer by 3/).waitFor();
  const told = clinician.answers.join("\n");
  expect(told).toContain(words.sharedBad);
  for (const kept of [words.kept, words.keptBad]) {
    expect(told).not.toContain(kept);
    expect(await page.getByText(kept).count()).toBe(0);
  }
});
