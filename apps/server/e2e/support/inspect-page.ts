import { type AxeViolation, axeCheck } from "@goldthread/testing/browser/axe-check";
import type { Page } from "playwright-core";
import { findOverflow, settle, stand } from "./read-page.ts";

// The narrowest width that has to do: also what 1280 pixels come to at 400 % zoom.
export const narrow = { width: 320, height: 700 };
export const wide = { width: 1280, height: 900 };

/** What keeps somebody from using a page. */
export interface Inspection {
  light: AxeViolation[];
  dark: AxeViolation[];
  overflow: string[];
}
export const sound: Inspection = { light: [], dark: [], overflow: [] };

/** Looks at a page as it stands: by axe's rules in light and dark, and 320 pixels wide. Leaves it wide and light. */
export async function inspectPage(page: Page): Promise<Inspection> {
  await settle(page);
  const light = await axeCheck(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await stand(page);
  // The same page in other colours: nothing else can have changed.
  const dark = await axeCheck(page, ["color-contrast"]);
  await page.setViewportSize(narrow);
  await stand(page);
  const overflow = await findOverflow(page);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(wide);
  return { light, dark, overflow };
}
