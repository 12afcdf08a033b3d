import type { ExerciseAnswer } from "@goldthread/domain/exercise/answers";
import type { DuePrompt } from "@goldthread/domain/exercise/due";
import { type Path, everyPath } from "@goldthread/domain/exercise/paths";
import type { ExerciseLength, ExerciseScript } from "@goldthread/domain/exercise/script";
import type { Language } from "@goldthread/domain/measure/definition";
import type { Page } from "playwright-core";
import { choose } from "./people.ts";
import type { Words } from "./words.ts";

export const rated_before = 7;
export const rated_after = 3;

/**
 * Gives the page a clock that can be wound on, and has it keep every line that is shown to whoever practises, in order.
 * Before its first address. Web Audio is taken away: a practice goes by its clock, and that one nobody can wind on.
 */
export async function windOn(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "AudioContext");
    const seen: string[] = [];
    Object.assign(globalThis, { seenCaptions: seen });
    new MutationObserver(() => {
      for (const { textContent: line } of document.querySelectorAll("main p.voice[lang]"))
        if (line !== "" && line !== seen.at(-1)) seen.push(line);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** How many seconds the exercise has gone on, as its clock says. */
export async function passedSeconds(page: Page): Promise<number> {
  const [, minutes, seconds] = /^(\d+):(\d\d)/.exec(await page.getByRole("timer").innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** The lines shown since the last call. */
export const takeCaptions = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { seenCaptions: string[] }).seenCaptions.splice(0));

/** The lines of a way through an exercise, each as long as it stays counted once. */
export function captionsOf({ timeline: { segments } }: Path): string[] {
  const said = segments.flatMap(({ caption }) => (caption === null ? [] : [caption]));
  return said.filter((line, index) => line !== said[index - 1]);
}

type AnswerOne = (prompt: DuePrompt, answer: ExerciseAnswer) => Promise<void>;

/** Goes one way through the exercise that has just begun, with the page's own clock wound on from question to question. */
export async function playThrough(
  page: Page,
  { timeline, answers }: Path,
  answerOne: AnswerOne,
): Promise<void> {
  let at = 0;
  for (const stop of timeline.stops) {
    await page.clock.runFor((stop.at - at) * 1000);
    await answerOne(stop.prompt, answers[stop.key] ?? null);
    at = stop.at;
  }
  await page.clock.runFor((timeline.seconds - at) * 1000);
}

/** Answers by pointer what is asked. */
export const answerOn =
  (page: Page, t: Words): AnswerOne =>
  async (prompt, answer) => {
    const form = page.getByRole("form", { name: prompt.text, exact: true });
    await form.waitFor();
    const press = (name: string) => form.getByRole("button", { name, exact: true }).click();
    const send = () => press(t("room.prompt.answer"));
    if (answer === null) return press(t("room.prompt.skip"));
    switch (prompt.kind) {
      case "rating":
        await form.getByText(plain(answer), { exact: true }).first().click();
        return send();
      case "word":
      case "words":
        await form.getByRole("textbox").fill(plain(answer));
        return send();
      case "yesNo":
        return press(t(answer === true ? "room.prompt.yes" : "room.prompt.no"));
      case "choose":
        return press(textOf(prompt.options, answer));
      case "cards":
        for (const pile of pilesOf(prompt, answer)) await press(pile);
        return send();
    }
  };

/** A rating, a word or words as they are typed. */
export function plain(answer: ExerciseAnswer): string {
  if (typeof answer === "object") throw new TypeError("Piles are not typed");
  return String(answer);
}

/** The words of one of several. */
export function textOf(options: readonly { id: string; text: string }[], id: unknown): string {
  const option = options.find((one) => one.id === id);
  if (option === undefined) throw new RangeError(`There is no ${String(id)} to press`);
  return option.text;
}

/** The pile that each card in turn belongs on. */
export function pilesOf(
  { cards, piles }: Extract<DuePrompt, { kind: "cards" }>,
  answer: ExerciseAnswer,
): string[] {
  if (typeof answer !== "object" || answer === null) throw new TypeError("Cards are answered with piles");
  return cards.map(({ id }) =>
    textOf(
      piles,
      Object.keys(answer).find((pile) => answer[pile]?.includes(id)),
    ),
  );
}

/** The shortest length that is offered. */
const shortest = ({ lengths: { options } }: ExerciseScript): ExerciseLength =>
  options.reduce((least, one) => (one.minutes < least.minutes ? one : least));

/** Every way through an exercise at its shortest length. */
export function shortestWays(script: ExerciseScript, language: Language): Path[] {
  const { cycles, minutes } = shortest(script);
  return everyPath(script, { language, ...(cycles === undefined ? { minutes } : { cycles }) });
}

/** Goes one way through an exercise at its shortest length, from the set-up through the room to what is saved afterwards. */
export async function practise(page: Page, t: Words, script: ExerciseScript, way: Path): Promise<void> {
  const { language } = way.timeline.chosen;
  await page.goto(`/companion/practise/${script.id}`);
  await page.getByRole("heading", { level: 1, name: script.title[language] }).waitFor();
  const { cycles, minutes } = shortest(script);
  const amount = new Intl.NumberFormat(language).format(cycles ?? minutes);
  if (script.lengths.options.length > 1)
    await choose(page, t(`practice.setup.${cycles === undefined ? "minutes" : "cycles"}`), amount);
  if (script.rated) await choose(page, t("practice.setup.before"), String(rated_before));
  await page.getByRole("button", { name: t("practice.setup.start"), exact: true }).click();
  await page
    .getByRole("main")
    .getByRole("button", { name: t("room.start"), exact: true })
    .click();
  await playThrough(page, way, answerOn(page, t));
  await page.getByRole("heading", { name: t("practice.after.title") }).waitFor();
  if (script.rated) await choose(page, t("practice.after.how"), String(rated_after));
  await page.getByRole("button", { name: t("practice.after.save"), exact: true }).click();
  await page.getByRole("link", { name: t("practice.after.toToday"), exact: true }).waitFor();
}
