import type { Locator, Page } from "playwright-core";
import type { Words } from "./words.ts";

export const a_password = "amber lantern 41 over the quiet sea";

/** Accepts an invitation as its link was mailed, with a new account. Ends where the app leads. */
export async function acceptInvitation(page: Page, t: Words, link: string): Promise<void> {
  await page.goto(link);
  await page
    .getByRole("textbox", { name: t("identity.invitation.newPassword"), exact: true })
    .fill(a_password);
  await page.getByRole("button", { name: t("identity.invitation.submit") }).click();
  await page.waitForURL((url) => !url.pathname.includes("/invitation/"));
}

/** Presses one answer of a question, as a thumb does: on its words. */
export async function choose(within: Page | Locator, question: string, answer: string): Promise<void> {
  await within.getByRole("group", { name: question }).getByText(answer, { exact: true }).click();
}

/** The dialog that is open, one that asks for confirmation included. */
export function dialogOf(page: Page): Locator {
  return page.getByRole("dialog").or(page.getByRole("alertdialog"));
}
