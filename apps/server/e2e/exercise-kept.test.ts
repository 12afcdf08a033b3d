import { getSummary } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { addDays } from "@goldthread/domain/schedule/calendar-date";
import { localDay } from "@goldthread/domain/schedule/local-day";
import { logPractice } from "@goldthread/services/exercise/log-practice";
import { markPracticesRead } from "@goldthread/services/exercise/mark-practices-read";
import { prescribe } from "@goldthread/services/exercise/prescribe";
import { saveOwnExercise } from "@goldthread/services/exercise/save-own";
import { setAdaptation } from "@goldthread/services/exercise/set-adaptation";
import { callsOf } from "@goldthread/services/testing/calls";
import { plantAcceptedGoal } from "@goldthread/services/testing/plant";
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { listKept, openCompanion } from "./support/open-companion.ts";
import { choose } from "./support/people.ts";
import { passedSeconds } from "./support/play-exercise.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

// What belongs to whoever practises: what is chosen, kept close, and looked back on; with a network and without.
const t = wordsOf("companion");
const titleOf = (id: string) => getSummary(id).title.en;

const run = startRun();
let clinic: SmallClinic;
let seen: Visit;
let page: Page;

beforeEach(async ({ task }) => {
  clinic = await openSmallClinic(run.app);
  seen = await visit(run.browser, run.app, {
    token: clinic.client.token,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  ({ page } = seen);
  await openCompanion(page, t);
  return async () => {
    if (task.result?.state === "fail") await describeFailure(`kept-${task.name}`, { seen });
    await seen.close();
    if (seen.problems.length > 0) throw new Error(seen.problems.join("\n"));
  };
});

const goTo = (place: string) => page.goto(`/companion/practise/${place}`);
const goIn = () => page.getByRole("button", { name: t("practice.setup.start"), exact: true }).click();
const inRoom = (name: string) => page.getByRole("main").getByRole("button", { name, exact: true });
const region = (name: string) => page.getByRole("region", { name, exact: true });
const keepClose = () => page.getByRole("button", { name: t("practice.keep.close"), exact: true });

test("an exercise kept close without a network is close at once, and the clinic has it when there is one", async () => {
  const favourites = () =>
    run.app.rows<{ exercise_id: string; favourite: boolean }>(
      "select exercise_id, favourite from public.favourite_exercise where client_id = $1",
      [clinic.client.clientId],
    );
  await page.goto("/companion/practise");
  await region(t("practice.library")).getByRole("listitem").first().waitFor();
  expect(await region(t("practice.keep.kept")).count()).toBe(0);

  await seen.context.setOffline(true);
  await page.getByRole("link", { name: titleOf("box-breathing") }).click();
  await keepClose().click();
  await expect.poll(() => keepClose().getAttribute("aria-pressed")).toBe("true");
  await page.goto("/companion/practise");
  const kept = region(t("practice.keep.kept")).getByRole("link");
  await kept.getByText(titleOf("box-breathing")).waitFor();
  expect([await kept.count(), await favourites()]).toEqual([1, []]);

  await seen.context.setOffline(false);
  await expect.poll(favourites).toEqual([{ exercise_id: "box-breathing", favourite: true }]);
  await page.goto("/companion/me/unsent");
  await page.getByText(t("unsent.none")).waitFor();
  await page.goto("/companion/practise");
  await kept.getByText(titleOf("box-breathing")).click();
  await keepClose().click();
  await expect.poll(favourites).toEqual([{ exercise_id: "box-breathing", favourite: false }]);
  await page.goto("/companion/practise");
  await region(t("practice.library")).getByRole("listitem").first().waitFor();
  expect(await kept.count()).toBe(0);
});

test("a rhythm that is not safe is refused in words and kept as typed; a safe one is played, and there the next time", async () => {
  const part = (key: string) => page.getByRole("textbox", { name: t(`pattern.parts.${key}`), exact: true });
  const start = page.getByRole("button", { name: t("practice.setup.start"), exact: true });
  await goTo("custom-breathing");
  await part("in").fill("8");
  await page.getByText(t("pattern.problem.inLongerThanOut")).waitFor();
  await page.getByText(t("pattern.unsafe")).waitFor();
  expect([await start.getAttribute("aria-disabled"), await part("in").inputValue()]).toEqual(["true", "8"]);
  await start.click({ force: true });
  expect(await inRoom(t("room.start")).count()).toBe(0);

  await part("out").fill("8.5");
  await page.getByText(t("pattern.unsafe")).waitFor({ state: "detached" });
  await goIn();
  const name = t("practice.roomTitle.rhythm", { name: titleOf("custom-breathing"), rhythm: "8–8.5" });
  await page.getByRole("main", { name, exact: true }).waitFor();
  await goTo("custom-breathing");
  await part("in").waitFor();
  expect([await part("in").inputValue(), await part("out").inputValue()]).toEqual(["8", "8.5"]);
});

test("the length that was chosen is there the next time, for that exercise alone", async () => {
  const minutes = (count: number) =>
    page
      .getByRole("group", { name: t("practice.setup.minutes") })
      .getByRole("radio", { name: String(count), exact: true });
  await goTo("box-breathing");
  await choose(page, t("practice.setup.minutes"), "1");
  await goIn();
  await inRoom(t("room.start")).waitFor();
  await goTo("box-breathing");
  await expect.poll(() => minutes(1).isChecked()).toBe(true);
  await goTo("custom-breathing");
  await minutes(3).waitFor();
  expect([await minutes(1).isChecked(), await minutes(3).isChecked()]).toEqual([false, true]);
});

test("what was practised is there day by day, with who can read what, and also what waits on the phone", async () => {
  const today = localDay(new Date(), "Europe/London");
  const practice = {
    clientId: clinic.client.clientId,
    prescriptionId: null,
    settings: {},
    seconds: 300,
    finished: true,
    before: null,
    after: null,
    feltBad: false,
    shareFeltBad: false,
    words: "",
  };
  const log = (daysAgo: number, change: Record<string, unknown>) => {
    const localDate = addDays(today, -daysAgo);
    const when = { localDate, startedAt: `${localDate}T12:00:00.000Z` };
    return clinic.byClient(logPractice, {
      ...practice,
      ...when,
      practiceId: clinic.house.newId(),
      ...change,
    });
  };
  const row = (title: string) => page.getByRole("listitem").filter({ hasText: title });

  await goTo("history");
  await page.getByText(t("practice.history.none")).waitFor();
  await log(1, { exerciseId: "body-scan", feltBad: true, shareFeltBad: true, words: "My chest went tight" });
  await log(2, {
    exerciseId: "urge-surfing",
    before: 8,
    after: 3,
    words: "Nobody else's business",
    answers: { "first-rate": 6 },
  });
  await page.reload();
  const scan = row(titleOf("body-scan"));
  await scan.getByText(t("practice.history.shared")).waitFor();
  await scan.getByText(t("practice.history.feltBad")).waitFor();
  const urge = row(titleOf("urge-surfing"));
  await urge.getByText(t("practice.after.change", { before: 8, after: 3 })).waitFor();
  await urge.getByText(t("practice.history.alone")).waitFor();
  await urge.getByText(t("practice.history.answers"), { exact: true }).click();
  await urge.getByText(t("practice.history.answersAlone")).waitFor();
  await urge.getByText(t("answers.rating", { value: 6 })).waitFor();
  await page.getByText(t("practice.sevenDays", { count: 2 })).waitFor();

  await clinic.byClinician(markPracticesRead, { clientId: clinic.client.clientId });
  await page.reload();
  await scan.getByText(t("practice.history.read")).waitFor();

  await seen.context.setOffline(true);
  await goTo("box-breathing");
  await goIn();
  await inRoom(t("room.start")).click();
  await expect.poll(() => passedSeconds(page)).toBeGreaterThanOrEqual(1);
  await inRoom(t("room.stop")).click();
  await page.getByRole("button", { name: t("practice.after.save"), exact: true }).click();
  await page.getByText(t("practice.after.savedOffline")).first().waitFor();
  await goTo("history");
  const box = row(titleOf("box-breathing"));
  await box.getByText(t("shell.willBeSent")).waitFor();
  await scan.getByText(t("practice.history.read")).waitFor();
  await page.getByText(t("practice.sevenDays", { count: 3 })).waitFor();

  await seen.context.setOffline(false);
  await box.getByText(t("shell.willBeSent")).waitFor({ state: "detached" });
  await box.waitFor();
  expect(await box.count()).toBe(1);
});

test("without a network nothing is offered that the clinician has switched off, and what is prescribed can be played", async () => {
  const { clientId } = clinic.client;
  const exerciseId = clinic.house.newId();
  const title = { en: "Pause at the door", es: "Pausa en la puerta" };
  const byAdmin = callsOf(clinic.house, clinic.admin, clinic.clinicId);
  await byAdmin(saveOwnExercise, { exerciseId, script: { ...(await loadScript("stop")), title } });
  const goalId = await plantAcceptedGoal(clinic.house, clinic.byClinician, clinic.byClient, clientId);
  await clinic.byClinician(prescribe, {
    prescriptionId: clinic.house.newId(),
    clientId,
    goalId,
    exerciseId,
    settings: {},
    dose: { times: 1, per: "day" },
    note: "",
  });
  const off = ["body-scan"];
  await clinic.byClinician(setAdaptation, { clientId, noHolds: true, eyesOpen: false, allOff: false, off });
  await page.reload();
  await page.getByText(title.en).waitFor();
  await expect
    .poll(async () => (await listKept(page, "answer")).filter((name) => name.includes("getScript")))
    .toHaveLength(1);

  await seen.context.setOffline(true);
  await goTo("");
  const library = region(t("practice.library"));
  await library.getByText(titleOf("box-breathing")).waitFor();
  expect(await library.getByText(titleOf("body-scan")).count()).toBe(0);
  await goTo("body-scan");
  await page.getByRole("heading", { name: t("practice.notHere") }).waitFor();
  await goTo("box-breathing");
  await page.getByText(t("practice.adapted.noHolds")).waitFor();
  expect(await page.getByRole("checkbox", { name: t("practice.setup.holds") }).count()).toBe(0);
  await goIn();
  await page
    .getByRole("main", { name: t("practice.withoutHolds", { name: titleOf("box-breathing") }) })
    .waitFor();
  await goTo("");
  await page.getByRole("link", { name: t("practice.begin"), exact: true }).click();
  await goIn();
  await page.getByRole("main", { name: title.en }).waitFor();
  await inRoom(t("room.start")).click();
  await expect.poll(() => passedSeconds(page)).toBeGreaterThanOrEqual(1);
});
