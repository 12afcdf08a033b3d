import type { Page } from "playwright-core";
import { expect } from "vitest";
import { dialogOf } from "./people.ts";
import type { Words } from "./words.ts";

/** Invites a clinician from the page of the clinic's people, which has to be open. */
export async function inviteMember(
  page: Page,
  t: Words,
  who: { name: string; email: string },
): Promise<void> {
  await page.getByRole("button", { name: t("people.invite") }).click();
  const form = dialogOf(page);
  await form.getByRole("textbox", { name: t("people.name"), exact: true }).fill(who.name);
  await form.getByRole("textbox", { name: t("people.email"), exact: true }).fill(who.email);
  expect(await form.getByRole("checkbox", { name: t("people.role.clinician") }).isChecked()).toBe(true);
  await form.getByRole("button", { name: t("people.send") }).click();
  await page.getByText(t("people.sent", { to: who.email })).waitFor();
  await dialogOf(page)
    .getByRole("button", { name: t("common.close") })
    .click();
}
