import { loadScript } from "@goldthread/domain/exercise/load-script";
import { readThrough } from "@goldthread/domain/exercise/read-through";
import { axeCheck } from "@goldthread/testing/browser/axe-check";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { hasFocus, tabTo } from "./support/keyboard.ts";
import { passedSeconds } from "./support/play-exercise.ts";
import { findOverflow, settle, stand } from "./support/read-page.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

// An exercise is read and played by whoever may prescribe it, and nothing of that is kept.
const t = wordsOf("portal");
const longer = "Two more minutes, then. Look for the highest point of the wave.";

const run = startRun();
let clinic: SmallClinic;
let seen: Visit;
let page: Page;
let calls: string[];
beforeAll(async () => {
  clinic = await openSmallClinic(run.app);
});
beforeEach(async () => {
  seen = await visit(run.browser, run.app, { token: clinic.clinician.token });
  ({ page } = seen);
  calls = [];
  page.on("request", (request) => calls.push(new URL(request.url()).pathname));
});
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await describeFailure(task.name, { seen });
  await seen.close();
  if (seen.problems.length > 0) throw new Error(seen.problems.join("\n"));
});

const rows = () => page.getByRole("region", { name: t("exercisePreview.readThrough") }).getByRole("listitem");
/** The row that says something, and at which time it does. */
const timeOf = async (words: string | RegExp) =>
  (await rows().filter({ hasText: words }).first().innerText()).split("\n")[0]?.trim();
const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
const clockText = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;
const playIt = () => button(t("exercisePreview.play"));
const dialog = () => page.getByRole("dialog", { name: "Longer breath out" });
const passed = () => passedSeconds(page);

async function open(exerciseId: string): Promise<void> {
  await page.goto(`/exercises/${exerciseId}`);
  await rows().first().waitFor();
  await settle(page);
}

test("from the library to an exercise: words and breaths with their times, later ones in a longer one", async () => {
  await page.goto("/exercises");
  const script = await loadScript("extended-exhale");
  await page.getByRole("link", { name: script.title.en }).click();
  await page.getByRole("heading", { level: 1, name: script.title.en }).waitFor();
  await page.getByText(script.care.en).waitFor();

  const read = (minutes: number) => readThrough(script, { language: "en", minutes });
  const length = page.getByRole("combobox", { name: t("exercise.option.length") });
  for (const minutes of [2, 10]) {
    await length.selectOption(String(minutes));
    const { rows: expected, timeline } = read(minutes);
    const said = expected.filter((row) => row.kind === "said");
    expect(said.length).toBeGreaterThan(3);
    for (const { text, at } of said) expect(await timeOf(text)).toBe(clockText(at));
    const cycles = expected.flatMap((row) => (row.kind === "breathed" ? [row.cycles] : []));
    expect(await timeOf(`Breathe in 3, out 6 · ${cycles[0]} times`)).toBe("0:00");
    expect(await rows().last().innerText()).toContain(clockText(timeline.seconds));
  }
  await button(t("library.language.es")).click();
  const words = script.steps[0]?.kind === "breathe" ? script.steps[0].captions[0]?.text.es : undefined;
  expect(words).toBeDefined();
  expect(await page.getByText(words ?? "", { exact: true }).getAttribute("lang")).toBe("es");
});

test("another answer leads elsewhere", async () => {
  await open("urge-surfing");
  const question = rows().filter({ hasText: "What would help most now?" });
  expect(await question.count()).toBe(0);
  const high = rows().getByRole("button", { name: t("exercisePreview.answer.ratings", { from: 7, to: 10 }) });
  await high.last().click();
  await question.waitFor();
  expect(await rows().filter({ hasText: longer }).count()).toBe(0);
  await question.getByRole("button", { name: "Two more minutes" }).click();
  await rows().filter({ hasText: longer }).waitFor();
});

test("it is played by keyboard alone, stopped with Escape, and nothing of it is kept", async () => {
  await open("extended-exhale");
  await tabTo(page, playIt());
  await page.keyboard.press("Enter");
  await dialog().waitFor();
  const pause = dialog().getByRole("button", { name: t("room.pause"), exact: true });
  await dialog()
    .getByRole("button", { name: t("room.start"), exact: true })
    .waitFor();
  await expect.poll(() => hasFocus(page.locator("[data-room]"))).toBe(true);
  await page.keyboard.press("Space");
  await pause.waitFor();
  await expect.poll(passed).toBeGreaterThan(0);
  // What the keys of the page would do, they do not do while the room is open.
  await page.keyboard.press("?");
  await page.keyboard.press("Space");
  await dialog()
    .getByRole("button", { name: t("room.resume"), exact: true })
    .waitFor();
  expect(await page.getByRole("dialog").count()).toBe(1);

  // Tab goes round within the room.
  const inside = () =>
    page.evaluate(() => document.querySelector("dialog:modal")?.contains(document.activeElement) ?? false);
  const round = await dialog().getByRole("button").count();
  for (let press = 0; press < round; press += 1) {
    await page.keyboard.press("Tab");
    // Past the last one the browser's own bars come first.
    if (!(await inside())) await page.keyboard.press("Tab");
    expect(await inside()).toBe(true);
  }

  // Escape closes what is open in the room first, then the room.
  await tabTo(page, dialog().getByRole("button", { name: t("room.settings"), exact: true }));
  await page.keyboard.press("Enter");
  const settings = dialog().getByRole("region", { name: t("room.settings") });
  await settings.waitFor();
  await page.keyboard.press("Escape");
  await settings.waitFor({ state: "detached" });
  expect(await dialog().isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await expect.poll(() => hasFocus(playIt())).toBe(true);

  expect(calls.filter((path) => path.includes("logPractice"))).toEqual([]);
  expect(await run.app.rows("select id from public.practice", [])).toEqual([]);
});

test("from a row one enters at its time, past the questions before it; what follows is told and not done", async () => {
  await open("urge-surfing");
  const end = rows().filter({ hasText: "Another wave may come." });
  const time = (await end.innerText()).split("\n")[0]?.trim() ?? "";
  await end.hover();
  await end.getByRole("button", { name: t("exercisePreview.fromHereAt", { time }) }).click();
  await button(t("room.start")).click();
  await page.locator("[data-room] p.voice").filter({ hasText: "Another wave may come." }).waitFor();
  const [minutes = 0, seconds = 0] = time.split(":").map(Number);
  expect(await passed()).toBeGreaterThanOrEqual(minutes * 60 + seconds);

  await button(t("room.help")).click();
  await page.getByRole("dialog", { name: t("exercisePreview.told.help.title") }).waitFor();
  await page.keyboard.press("Escape");
  await button(t("room.feelsBad")).click();
  await page.getByRole("dialog", { name: t("exercisePreview.told.feelsBad.title") }).waitFor();
  await page.keyboard.press("Escape");
  await button(t("room.resume")).waitFor();
  await button(t("room.skip")).click();
  await page.getByRole("dialog", { name: t("exercisePreview.told.finished.title") }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  expect(await run.app.rows("select id from public.practice", [])).toEqual([]);
});

test.each([
  ["a wide screen", { width: 1440, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
] as const)("on %s neither the page nor the room breaks a rule or sticks out", async (_what, viewport) => {
  await page.setViewportSize(viewport);
  await open("extended-exhale");
  await page.getByText(t("exercisePreview.more"), { exact: true }).click();
  await stand(page);
  expect(await axeCheck(page)).toEqual([]);
  expect(await findOverflow(page)).toEqual([]);
  await playIt().click();
  await button(t("room.start")).click();
  await button(t("room.pause")).waitFor();
  await stand(page);
  expect(await axeCheck(page)).toEqual([]);
  expect(await findOverflow(page)).toEqual([]);
  const box = await dialog().boundingBox();
  expect(box?.width).toBe(390);
  expect(box?.height).toBe(viewport.width === 390 ? 844 : 800);
});

test("an exercise that the clinic does not know is not found", async () => {
  await page.goto("/exercises/levitation");
  const title = page.getByRole("heading", { level: 1 });
  await expect.poll(() => title.innerText()).toBe(t("shell.notFound.title"));
});
