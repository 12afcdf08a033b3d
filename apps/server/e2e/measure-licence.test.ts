import { epds } from "@goldthread/domain/measure/epds";
import { inventedWording } from "@goldthread/services/testing/invented-wording";
import { plantResponse } from "@goldthread/services/testing/plant";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dialogOf } from "./support/people.ts";
import { openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { wordsOf } from "./support/words.ts";

const t = wordsOf("portal");
const tc = wordsOf("companion");

const run = startRun();

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  dialogOf(page).getByRole("button", { name, exact: true }).click();

/** Whether a clinician finds the way to assign a measure, once its page is there. */
async function isAssignable(clinician: Page, measureId: string, title: string): Promise<boolean> {
  await clinician.goto(`/measures/${measureId}`);
  await clinician.getByRole("heading", { level: 1, name: title }).waitFor();
  const button = clinician.getByRole("button", { name: t("library.assign"), exact: true });
  return (await button.count()) === 1 && (await button.isEnabled());
}

test("WHO-5 can be assigned once the clinic has declared non-commercial use, and no longer once that is withdrawn", async () => {
  const clinic = await openSmallClinic(run.app);
  const admin = await run.pageOf(clinic.admin.token);
  const clinician = await run.pageOf(clinic.clinician.token);
  expect(await isAssignable(clinician, "who-5", "WHO")).toBe(false);
  await clinician.getByText(t("library.whyNot.askAdmin")).waitFor();

  await admin.goto("/measures/who-5");
  await press(admin, t("library.declare.nonCommercial.do"));
  await confirm(admin, t("library.declare.nonCommercial.do"));
  await admin.getByRole("button", { name: t("library.declare.withdraw.do"), exact: true }).waitFor();
  expect(await isAssignable(clinician, "who-5", "WHO")).toBe(true);

  await press(admin, t("library.declare.withdraw.do"));
  await confirm(admin, t("library.declare.withdraw.do"));
  await admin.getByText(t("library.whyNot.nonCommercial.title")).waitFor();
  expect(await isAssignable(clinician, "who-5", "WHO")).toBe(false);
  expect(run.problems()).toEqual([]);
});

test("EPDS can be assigned once the clinic has entered all of its wording and its right to it", async () => {
  const clinic = await openSmallClinic(run.app);
  const admin = await run.pageOf(clinic.admin.token);
  const clinician = await run.pageOf(clinic.clinician.token);
  expect(await isAssignable(clinician, epds.id, "Edinburgh")).toBe(false);

  await admin.goto(`/measures/${epds.id}`);
  await admin.getByRole("link", { name: t("library.supplyWording"), exact: true }).click();
  const fill = (id: string, text: string) => admin.locator(`[id="${id}"]`).fill(text);
  const { items, options } = inventedWording(epds);
  for (const [id, text] of Object.entries(items)) await fill(`item.${id}`, text);
  for (const [id, texts] of Object.entries(options)) {
    for (const [place, text] of texts.entries()) await fill(`option.${id}.${place}`, text);
  }
  // Without the right to it nothing is saved.
  await press(admin, t("library.supply.save"));
  await admin.getByText(t("library.supply.missing")).first().waitFor();
  await fill("right", "Invented permission, letter of 3 March");
  await press(admin, t("library.supply.save"));
  await admin.waitForURL(`**/measures/${epds.id}`);
  expect(await isAssignable(clinician, epds.id, "Edinburgh")).toBe(true);
  expect(run.problems()).toEqual([]);
});

test("a client sees no figure of what the clinician withholds, neither as a list nor as a line, until it is released", async () => {
  const clinic = await openSmallClinic(run.app);
  const { clientId } = clinic.client;
  await plantResponse(clinic.house, clinic.byClinician, clinic.byClient, clientId);
  const total = tc("measure.done.total", { total: "12", max: "27" });
  const client = await run.pageOf(clinic.client.token);
  const clinician = await run.pageOf(clinic.clinician.token);

  await client.goto("/companion/questions");
  await client.getByText(total).waitFor();

  await clinician.goto(`/clients/${clientId}/assessment`);
  await press(clinician, t("measure.withheld.withhold"));
  await confirm(clinician, t("measure.withheld.withhold"));
  await clinician.getByRole("button", { name: t("measure.withheld.release"), exact: true }).waitFor();

  await client.reload();
  await client.getByText(tc("measure.withheld")).waitFor();
  expect(await client.getByText(total).count()).toBe(0);
  await client
    .getByRole("link", { name: tc("measure.overTime.link", { name: "PHQ-9" }), exact: true })
    .click();
  await client.getByText(tc("measure.overTime.withheldTitle")).waitFor();
  expect(await client.locator("main").textContent()).not.toContain("12");
  expect(await client.getByRole("figure").count()).toBe(0);

  await press(clinician, t("measure.withheld.release"));
  await clinician.getByRole("button", { name: t("measure.withheld.withhold"), exact: true }).waitFor();
  await client.reload();
  await client.getByText(tc("measure.overTime.single")).waitFor();
  expect(await client.getByRole("figure").count()).toBe(1);
  await client.goto("/companion/questions");
  await client.getByText(total).waitFor();
  expect(run.problems()).toEqual([]);
});
