import type { Page } from "playwright-core";
import type { Words } from "./words.ts";

/** Opens Today as somebody does who has been here before: with the app's files on the phone. */
export async function openCompanion(page: Page, t: Words): Promise<void> {
  await page.goto("/companion/");
  const now = page.getByRole("group", { name: t("checkIn.now") });
  await now.waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await now.waitFor();
  if (await page.evaluate(() => navigator.serviceWorker.controller === null))
    throw new Error("the app does not answer without a network");
}

/** The names under which things of a kind lie on the phone. What is in them is sealed. */
export function listKept(page: Page, kind: "draft" | "outbox" | "answer"): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const opened = indexedDB.open("goldthread-companion");
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const asked = opened.result.transaction("kept").objectStore("kept").getAllKeys();
    await new Promise((resolve) => (asked.onsuccess = resolve));
    opened.result.close();
    return asked.result.map(String).filter((name) => name.includes(`/${wanted}/`));
  }, kind);
}
