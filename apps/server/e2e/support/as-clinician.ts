import type { Page } from "playwright-core";
import { dialogOf } from "./people.ts";
import type { Words } from "./words.ts";

/** Invites a client from the caseload, which has to be open. */
export async function inviteClient(
  page: Page,
  t: Words,
  who: { name: string; email: string },
): Promise<void> {
  await page
    .getByRole("button", { name: t("caseload.invite") })
    .first()
    .click();
  const form = dialogOf(page);
  await form.getByRole("textbox", { name: t("invitation.name"), exact: true }).fill(who.name);
  await form.getByRole("textbox", { name: t("invitation.email"), exact: true }).fill(who.email);
  await form.getByRole("button", { name: t("invitation.send") }).click();
  await page.getByText(t("invitation.sent", { to: who.email })).waitFor();
  await dialogOf(page)
    .getByRole("button", { name: t("common.close") })
    .last()
    .click();
}

/** The clients in the caseload that is open, first to last. */
export function listClients(page: Page): Promise<string[]> {
  return page.getByRole("rowheader").getByRole("link").allInnerTexts();
}

/** The caseload's row of one client. */
export function rowOf(page: Page, name: string) {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
}

/** Opens a client's chart from the caseload. @returns the client's id, as the address has it */
export async function openChart(page: Page, name: string): Promise<string> {
  await page.getByRole("rowheader", { name }).getByRole("link").click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  return page.url().split("/clients/")[1] ?? "";
}
