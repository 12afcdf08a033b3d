import type { Page } from "playwright-core";

/** Waits until a page shows what it is about: a heading, nothing left to load, nothing moving that ends. */
export async function settle(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    // The design system's mark of a place that is kept for what is on its way.
    return ![...document.querySelectorAll(".animate-breathe-dots")].some(isShown);
  });
  await stand(page);
}

/** What lasts longer is no movement to wait for: the time of a practice passing. */
const movement_ms_max = 2000;

/** Waits until every movement that soon ends has ended. */
export async function stand(page: Page): Promise<void> {
  await page.evaluate(async (ms_max) => {
    await document.fonts.ready;
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) <= ms_max);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  }, movement_ms_max);
}

/** How many movements there are that one could see: those that a device asked to be still are over at once. */
export function countMovements(page: Page): Promise<number> {
  return page.evaluate(() => {
    const visible_ms_min = 1;
    const timings = document.getAnimations().map(({ effect }) => effect?.getTiming());
    return timings.filter(
      (timing) => timing?.iterations === Infinity || Number(timing?.duration ?? 0) > visible_ms_min,
    ).length;
  });
}

/** Headings of the first level that are shown. */
export function listTitles(page: Page): Promise<string[]> {
  return page.locator("h1:visible").allInnerTexts();
}

/**
 * What makes a page, or a dialog or room that is open upon it, wider than it may be: the innermost elements that stick out.
 * A menu that is open while the window changes is placed anew only when it has been measured: what sticks out must last.
 */
export async function findOverflow(page: Page): Promise<string[]> {
  const end = performance.now() + movement_ms_max;
  let found = await findOverflowNow(page);
  while (found.length > 0 && performance.now() < end) found = await findOverflowNow(page);
  return found;
}

function findOverflowNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rooms = [...document.querySelectorAll("main")].filter(
      (main) => getComputedStyle(main).position === "fixed",
    );
    const boxes = [document.documentElement, ...rooms, ...document.querySelectorAll("dialog[open]")];
    return boxes.flatMap((box) => {
      if (box.scrollWidth <= box.clientWidth) return [];
      const end = box.getBoundingClientRect().left + box.clientWidth;
      const wide = [...box.querySelectorAll("*")].filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().right > end + 1,
      );
      const innermost = wide.filter(
        (element) => !wide.some((other) => other !== element && element.contains(other)),
      );
      return innermost.map(
        (element) =>
          `${element.tagName} ${element.textContent.slice(0, 40)} (${element.getAttribute("class")?.slice(0, 80) ?? ""})`,
      );
    });
  });
}

/** Everything a page says in its own language: visible text and what is only read out. Parts marked as another language are left out. */
export function readSpoken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const isOwn = (element: Element | null) => element?.closest("[lang]")?.getAttribute("lang") === own;
    const spoken: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.checkVisibility() === true && isOwn(node.parentElement))
        spoken.push(node.nodeValue ?? "");
    }
    const attributes = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];
    for (const element of document.body.querySelectorAll("*")) {
      if (!element.checkVisibility() || !isOwn(element)) continue;
      for (const name of attributes) {
        const value = element.getAttribute(name);
        if (value !== null) spoken.push(value);
      }
    }
    return [
      ...new Set(spoken.map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "")),
    ];
  });
}
