import type { Locator, Page } from "playwright-core";

const presses_max = 60;

/** Presses Tab until something has the focus, and looks that the focus could be seen all the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < presses_max; presses++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
    const unseen = await findUnseenFocus(page);
    if (unseen !== null) throw new Error(`The focus cannot be seen on ${unseen}`);
  }
  throw new Error(`${presses_max} Tabs did not lead to ${String(target)}`);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** What the next key goes to, in words: empty when that is the page itself, which is where a lost focus ends. */
export function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return "";
    return `${focused.tagName.toLowerCase()} ${(focused.getAttribute("aria-label") ?? focused.textContent ?? "").trim().slice(0, 60)}`;
  });
}

/** The element with the focus, if neither it nor its label is drawn any different for it; else null. */
function findUnseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    // Past the last element the browser's own bars come first.
    if (focused === null || focused === document.body) return null;
    // The parts of a date are marked one by one, by the browser itself.
    if (focused.matches("input[type=date]")) return null;
    const marked = [focused, focused.closest("label")].some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    });
    return marked ? null : focused.outerHTML.slice(0, 200);
  });
}
