import type { Locator } from "playwright-core";
import { expect, onTestFailed, test } from "vitest";
import { hasFocus } from "./support/keyboard.ts";
import { startRun } from "./support/start-run.ts";
import { describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

const run = startRun();
const complaintOf = (field: Locator) =>
  field.evaluate((element) => (element as HTMLInputElement).validationMessage);

test.each([
  ["portal", "/sign-in"],
  ["companion", "/companion/"],
] as const)(
  "in the %s, what is missing is asked for in the page's language, not the browser's",
  async (name, address) => {
    const t = wordsOf(name, "es");
    const seen = await visit(run.browser, run.app, { locale: "es-ES" });
    onTestFailed(() => describeFailure(`sign-in-${name}`, { seen }));
    const { page } = seen;
    await page.goto(address);
    const email = page.getByRole("textbox", { name: t("identity.signIn.email") });
    const password = page.getByLabel(t("identity.signIn.password"), { exact: true });
    const send = page.getByRole("button", { name: t("identity.signIn.submit"), exact: true });

    await send.click();
    expect(await complaintOf(email)).toBe(t("problem.invalid_type"));
    expect(await hasFocus(email)).toBe(true);
    await email.fill("nobody");
    await send.click();
    expect(await complaintOf(email)).toBe(t("problem.email"));
    await email.fill("nobody@example.org");
    await send.click();
    expect(await complaintOf(password)).toBe(t("problem.invalid_type"));
    await password.fill("nobody's password");
    await send.click();
    await page.getByRole("alert").getByText(t("refusal.signIn.wrong")).waitFor();
    expect(seen.problems).toEqual([]);
    await seen.close();
  },
);
