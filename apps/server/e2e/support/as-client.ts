import { askedAnswers } from "@goldthread/domain/measure/asked-items";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { itemOptions, itemText } from "@goldthread/domain/measure/wording";
import type { Page } from "playwright-core";
import { choose } from "./people.ts";
import type { Words } from "./words.ts";

/** Answers that add up to 12: eleven on the first eight items, and one on the ninth, which asks about safety. */
export const answers_with_risk: Readonly<Record<string, number>> = {
  "phq9-1": 2,
  "phq9-2": 2,
  "phq9-3": 2,
  "phq9-4": 1,
  "phq9-5": 1,
  "phq9-6": 1,
  "phq9-7": 1,
  "phq9-8": 1,
  "phq9-9": 1,
  "phq9-10": 1,
};
export const total_with_risk = 12;

/** Answers the question that is shown, in the words it is asked and answered with. */
export async function answerItem(page: Page, itemId: string, value: number): Promise<void> {
  const option = itemOptions(phq9, itemId, "en").find((one) => one.value === value);
  if (option === undefined) throw new RangeError(`${itemId} has no answer ${value}`);
  await choose(page, itemText(phq9, itemId, "en"), option.text);
}

/** Answers items in order, going on after each but the last. */
export async function answerItems(
  page: Page,
  t: Words,
  answers: Readonly<Record<string, number>>,
): Promise<void> {
  const items = Object.entries(askedAnswers(phq9, answers));
  for (const [place, [itemId, value]] of items.entries()) {
    await answerItem(page, itemId, value);
    if (place < items.length - 1)
      await page.getByRole("button", { name: t("measure.next"), exact: true }).click();
  }
}
