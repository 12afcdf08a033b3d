import type { ExerciseAnswer } from "@goldthread/domain/exercise/answers";
import type { DuePrompt } from "@goldthread/domain/exercise/due";
import { getSummary } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { everyPath } from "@goldthread/domain/exercise/paths";
import type { Guide } from "@goldthread/domain/exercise/script";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hasFocus, readFocus, tabTo } from "./support/keyboard.ts";
import { pilesOf, plain, playThrough, textOf, windOn } from "./support/play-exercise.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

// One exercise of each kind from its set-up to what is saved, and nothing is clicked: docs/keyboard.md.
const t = wordsOf("companion");
const run = startRun();
let clinic: SmallClinic;
let seen: Visit;
let page: Page;
beforeEach(async () => {
  clinic = await openSmallClinic(run.app);
  seen = await visit(run.browser, run.app, { token: clinic.client.token });
  ({ page } = seen);
  await windOn(page);
});
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await describeFailure(`exercise-${task.name}`, { seen });
  await seen.close();
  if (seen.problems.length > 0) throw new Error(seen.problems.join("\n"));
});

const kinds: readonly (readonly [Guide, string])[] = [
  ["breath", "resonant-breathing"],
  ["body", "body-scan"],
  ["steps", "five-senses"],
  ["steps", "values-card-sort"],
  ["silent", "silent-timer"],
];

test.each(kinds)("%s: %s is begun, paused, gone through and saved", async (guide, id) => {
  const script = await loadScript(id);
  const [way] = everyPath(script, { language: "en" });
  if (way === undefined) throw new Error(`${id} has no way through it`);
  expect(script.guide).toBe(guide);
  await page.goto(`/companion/practise/${id}`);
  await pressOn(button("practice.setup.start"));
  const room = page.getByRole("main", { name: script.title.en });
  await expect.poll(() => hasFocus(room)).toBe(true);

  await page.keyboard.press("Space");
  await button("room.pause").waitFor();
  await page.keyboard.press("Space");
  await button("room.resume").waitFor();
  await page.keyboard.press("Space");
  await playThrough(page, way, answer);

  await page.getByRole("heading", { level: 1, name: t("practice.after.title") }).waitFor();
  await pressOn(button("practice.after.save"));
  await page.getByRole("link", { name: t("practice.after.toToday") }).waitFor();
  await expect.poll(() => logged("finished, answers")).toEqual([{ finished: true, answers: way.answers }]);
});

test("Escape closes what is open, then stops, and what was done counts", async () => {
  await page.goto("/companion/practise/body-scan");
  await pressOn(button("practice.setup.start"));
  await page.getByRole("main", { name: "Body scan" }).waitFor();
  await page.keyboard.press("Space");
  await button("room.pause").waitFor();
  await page.clock.runFor(20_000);
  await pressOn(button("room.words"));
  await page.getByRole("region", { name: t("room.words") }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("region", { name: t("room.words") }).waitFor({ state: "detached" });
  expect(await readFocus(page)).not.toBe("");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: t("practice.after.stoppedTitle") }).waitFor();
  await pressOn(button("practice.after.save"));
  await page.getByRole("link", { name: t("practice.after.toToday") }).waitFor();
  await expect
    .poll(() => logged("finished, seconds >= 20 as counts"))
    .toEqual([{ finished: false, counts: true }]);
});

test("an exercise is kept close, its rhythm set, stepped through, and found in what was practised", async () => {
  const rhythm = getSummary("custom-breathing").title.en;
  await page.goto("/companion/practise/custom-breathing");
  const keep = button("practice.keep.close");
  await pressOn(keep);
  await expect.poll(() => keep.getAttribute("aria-pressed")).toBe("true");
  expect(await hasFocus(keep)).toBe(true);
  const out = page.getByRole("textbox", { name: t("pattern.parts.out"), exact: true });
  await tabTo(page, out);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("6");
  await page.keyboard.press("ArrowUp");
  await pressOn(button("practice.setup.start"));
  await page.getByRole("main", { name: new RegExp(rhythm) }).waitFor();
  await page.keyboard.press("Space");
  await button("room.pause").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.clock.runFor(20_000);
  await page.keyboard.press("Escape");
  await pressOn(button("practice.after.save"));
  await page.getByRole("link", { name: t("practice.after.toToday") }).waitFor();
  await expect.poll(() => logged("settings -> 'pattern' ->> 'out' as out")).toEqual([{ out: "6.5" }]);

  await pressOn(page.getByRole("link", { name: t("shell.practise"), exact: true }));
  await page
    .getByRole("region", { name: t("practice.keep.kept") })
    .getByRole("link", { name: rhythm })
    .waitFor();
  await pressOn(page.getByRole("link", { name: t("practice.history.title") }));
  const history = page.getByRole("heading", { level: 1, name: t("practice.history.title") });
  await expect.poll(() => hasFocus(history)).toBe(true);
  await page.getByRole("listitem").filter({ hasText: rhythm }).waitFor();
});

const logged = (columns: string) =>
  run.app.rows(`select ${columns} from public.practice where client_id = $1`, [clinic.client.clientId]);
const button = (key: string): Locator => page.getByRole("button", { name: t(key), exact: true });

async function pressOn(target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Answers where the focus is led to. */
async function answer(prompt: DuePrompt, given: ExerciseAnswer): Promise<void> {
  const form = page.getByRole("form", { name: prompt.text, exact: true });
  // Whoever listens hears the question, and the next Tab is its first control.
  await expect.poll(() => hasFocus(form.getByRole("heading", { name: prompt.text }))).toBe(true);
  const press = (name: string) => pressOn(form.getByRole("button", { name, exact: true }));
  if (given === null) return press(t("room.prompt.skip"));
  if (prompt.kind === "choose") return press(textOf(prompt.options, given));
  if (prompt.kind === "cards") for (const pile of pilesOf(prompt, given)) await press(pile);
  else if (prompt.kind === "rating") await rate(form, Number(given));
  else {
    await tabTo(page, form.getByRole("textbox"));
    await page.keyboard.type(plain(given));
  }
  await press(t("room.prompt.answer"));
}

async function rate(form: Locator, value: number): Promise<void> {
  await tabTo(page, form.getByRole("radio").first());
  await page.keyboard.press("Space");
  for (let at = 0; at < value; at += 1) await page.keyboard.press("ArrowRight");
  expect(await form.getByRole("radio", { name: String(value), exact: true }).isChecked()).toBe(true);
}
