import { gad7 } from "@goldthread/domain/measure/gad-7";
import { scoredItemIds } from "@goldthread/domain/measure/score";
import { itemText } from "@goldthread/domain/measure/wording";
import { acknowledgeAlert } from "@goldthread/services/risk/acknowledge";
import { assessAlert } from "@goldthread/services/risk/assess";
import { closeAlert } from "@goldthread/services/risk/close";
import { assign, phq9Answers, submit } from "@goldthread/services/testing/answer-measure";
import { mintClient, minted_password } from "@goldthread/services/testing/mint-clinic";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { listClients, rowOf } from "./support/as-clinician.ts";
import { hasFocus, readFocus, tabTo } from "./support/keyboard.ts";
import { dialogOf } from "./support/people.ts";
import { passedSeconds } from "./support/play-exercise.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

// The paths written down for people who use no mouse: docs/keyboard.md. Nothing here is clicked.
const t = wordsOf("portal");
const tc = wordsOf("companion");

const run = startRun();
let clinic: SmallClinic;
let seen: Visit;
let page: Page;

beforeEach(async ({ task }) => {
  clinic = await openSmallClinic(run.app);
  return async () => {
    if (task.result?.state === "fail") await describeFailure(`keyboard-${task.name}`, { seen });
    await seen.close();
    if (seen.problems.length > 0) throw new Error(seen.problems.join("\n"));
  };
});

describe("in the portal", () => {
  /** A caseload of two, the one with an alert first, seen by their clinician. */
  async function openCaseload(): Promise<void> {
    await mintClient(clinic.house, clinic.clinicId, "Abel Quietbrook", clinic.clinician.memberId);
    const assignmentId = await assign(clinic.house, clinic);
    await submit(clinic.house, clinic, { assignmentId, answers: phq9Answers(9, 1) });
    seen = await visit(run.browser, run.app, { token: clinic.clinician.token });
    ({ page } = seen);
    await page.goto("/caseload");
    await rowOf(page, clinic.client.name).waitFor();
  }
  /** Opens the first client's chart. Its address comes before it: until it is there, keys still act on the caseload. */
  async function enterChart(): Promise<void> {
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    const title = page.getByRole("heading", { level: 1, name: clinic.client.name });
    await title.waitFor();
    await expect.poll(() => hasFocus(title)).toBe(true);
  }
  const linkOf = (name: string) => page.getByRole("rowheader", { name }).getByRole("link");

  test("signing in: address, password, Enter", async () => {
    seen = await visit(run.browser, run.app);
    ({ page } = seen);
    await page.goto("/sign-in");
    await tabTo(page, page.getByRole("textbox", { name: t("identity.signIn.email") }));
    await page.keyboard.type(clinic.clinician.email);
    await tabTo(page, page.getByLabel(t("identity.signIn.password"), { exact: true }));
    await page.keyboard.type(minted_password);
    await page.keyboard.press("Enter");
    const title = page.getByRole("heading", { level: 1, name: t("caseload.title") });
    await title.waitFor();
    // Whoever listens hears where they are.
    await expect.poll(() => hasFocus(title)).toBe(true);
  });

  test("the caseload: J and K move, Enter opens, and the way back is a key away", async () => {
    await openCaseload();
    expect(await listClients(page)).toEqual([clinic.client.name, "Abel Quietbrook"]);
    await page.keyboard.press("j");
    expect(await hasFocus(linkOf(clinic.client.name))).toBe(true);
    await page.keyboard.press("j");
    expect(await hasFocus(linkOf("Abel Quietbrook"))).toBe(true);
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    const title = page.getByRole("heading", { level: 1, name: clinic.client.name });
    await title.waitFor();
    await expect.poll(() => readFocus(page)).not.toBe("");
    await tabTo(page, page.getByRole("main").getByRole("link", { name: t("chart.caseload") }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: t("caseload.title") }).waitFor();
  });

  test("A acknowledges the alert of the row one is on, and the focus stays in it", async () => {
    await openCaseload();
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await rowOf(page, clinic.client.name)
      .getByRole("button", { name: t("caseload.acknowledge") })
      .waitFor({ state: "detached" });
    expect(await hasFocus(linkOf(clinic.client.name))).toBe(true);
    // The row says so before the server does.
    const events = "select status from alert_event where clinic_id = $1 and status = 'acknowledged'";
    await expect.poll(() => run.app.rows(events, [clinic.clinicId])).toHaveLength(1);
  });

  test("M assigns a measure, and closing the dialog gives the focus back", async () => {
    await openCaseload();
    await page.keyboard.press("j");
    await page.keyboard.press("m");
    await tabTo(page, dialogOf(page).getByRole("radio", { name: /^PHQ-9/ }));
    await page.keyboard.press("ArrowDown");
    await tabTo(page, dialogOf(page).getByRole("button", { name: t("measure.assign.submit") }));
    await page.keyboard.press("Enter");
    await dialogOf(page).waitFor({ state: "hidden" });
    expect(await hasFocus(linkOf(clinic.client.name))).toBe(true);
    const asked = await run.app.rows(
      "select * from assignment where clinic_id = $1 and measure_id = 'phq-8'",
      [clinic.clinicId],
    );
    expect(asked).toHaveLength(1);
  });

  test("? lists the keys, Ctrl K finds a client by name, and Escape closes either without losing the place", async () => {
    await openCaseload();
    await page.keyboard.press("j");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: t("shell.keys.title") }).waitFor();
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "hidden" });
    expect(await hasFocus(linkOf(clinic.client.name))).toBe(true);

    await page.keyboard.press("ControlOrMeta+k");
    await dialogOf(page).getByRole("searchbox").waitFor();
    await page.keyboard.press("Escape");
    // The first Escape may empty the field, which is empty already.
    await dialogOf(page).waitFor({ state: "hidden" });
    await expect.poll(() => readFocus(page)).not.toBe("");

    await page.keyboard.press("ControlOrMeta+k");
    await expect.poll(() => hasFocus(dialogOf(page).getByRole("searchbox"))).toBe(true);
    await page.keyboard.type("abel");
    await dialogOf(page).getByRole("menuitem", { name: "Abel Quietbrook" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Abel Quietbrook" }).waitFor();
  });

  test("an alert is acknowledged, assessed and closed on the chart", async () => {
    await openCaseload();
    await enterChart();
    await tabTo(page, page.getByRole("button", { name: t("risk.acknowledge"), exact: true }));
    await page.keyboard.press("Enter");
    await tabTo(
      page,
      page
        .getByRole("button", { name: t("risk.assess"), exact: true })
        .and(page.locator(":not([aria-disabled])")),
    );
    await page.keyboard.press("Enter");
    await tabTo(page, dialogOf(page).getByRole("radio").first());
    await page.keyboard.press("Space");
    await tabTo(page, dialogOf(page).getByRole("textbox", { name: t("risk.assessNote") }));
    await page.keyboard.type("Passive thoughts, no plan.");
    await tabTo(page, dialogOf(page).getByRole("button", { name: t("risk.assessSubmit") }));
    await page.keyboard.press("Enter");
    await dialogOf(page).waitFor({ state: "hidden" });
    await expect.poll(() => readFocus(page)).not.toBe("");
    await tabTo(
      page,
      page
        .getByRole("button", { name: t("risk.close"), exact: true })
        .and(page.locator(":not([aria-disabled])")),
    );
    await page.keyboard.press("Enter");
    await tabTo(page, dialogOf(page).getByRole("textbox", { name: t("risk.closeNote") }));
    await page.keyboard.type("Seen again on Friday.");
    await tabTo(page, dialogOf(page).getByRole("button", { name: t("risk.closeSubmit") }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: t("risk.title") }).waitFor({ state: "detached" });
    await expect.poll(() => readFocus(page)).not.toBe("");
  });

  test("what has the focus is taken away from elsewhere, and the focus goes on beside it", async () => {
    await openCaseload();
    await enterChart();
    await tabTo(page, page.getByRole("button", { name: t("risk.acknowledge"), exact: true }));
    const [alert] = await run.app.rows<{ id: string }>("select id from alert where clinic_id = $1", [
      clinic.clinicId,
    ]);
    const alertId = alert?.id ?? "";
    await clinic.byClinician(acknowledgeAlert, { alertId });
    await clinic.byClinician(assessAlert, { alertId, tier: "low", note: "Passive thoughts, no plan." });
    await clinic.byClinician(closeAlert, { alertId, note: "Seen again on Friday." });
    await page.getByRole("heading", { name: t("risk.title") }).waitFor({ state: "detached" });
    await expect.poll(() => readFocus(page)).not.toBe("");
  });
});

describe("in the companion", () => {
  async function openCompanion(address: string): Promise<void> {
    seen = await visit(run.browser, run.app, {
      token: clinic.client.token,
      viewport: { width: 390, height: 844 },
    });
    ({ page } = seen);
    await page.goto(address);
    await page.locator("h1").waitFor();
  }
  const press = async (name: string) => {
    await tabTo(page, page.getByRole("button", { name, exact: true }));
    await page.keyboard.press("Enter");
  };

  test("a measure is answered from Today to the thanks", async () => {
    await assign(clinic.house, clinic, { measureId: "gad-7", everyWeeks: null });
    await openCompanion("/companion/");
    await tabTo(page, page.getByRole("link", { name: tc("today.begin"), exact: true }));
    await page.keyboard.press("Enter");
    await press(tc("measure.before.begin"));
    for (const [place, id] of [...scoredItemIds(gad7)].entries()) {
      const question = page.getByRole("group", { name: itemText(gad7, id, "en") });
      await tabTo(page, question.getByRole("radio").first());
      await page.keyboard.press("Space");
      if (place % 2 === 1) await page.keyboard.press("ArrowDown");
      const next = page.getByRole("button", { name: tc("measure.next"), exact: true });
      if (place < 6) {
        await tabTo(page, next);
        await page.keyboard.press("Enter");
      }
    }
    const next = page.getByRole("button", { name: tc("measure.next"), exact: true });
    if ((await next.count()) > 0) {
      await tabTo(page, next);
      await page.keyboard.press("Enter");
      await tabTo(page, page.getByRole("radio").first());
      await page.keyboard.press("Space");
    }
    await press(tc("measure.finish"));
    const thanks = page.getByRole("heading", { level: 1, name: tc("measure.done.title") });
    await thanks.waitFor();
    await expect.poll(() => hasFocus(thanks)).toBe(true);
    const [response] = await run.app.rows<{ total: number }>(
      "select total from response where clinic_id = $1 and status = 'complete'",
      [clinic.clinicId],
    );
    expect(response?.total).toBe(3);
  });

  test("a check-in is made, with a line and shared", async () => {
    await openCompanion("/companion/");
    const tiles = page.getByRole("group", { name: tc("checkIn.now") });
    await tabTo(page, tiles.getByRole("radio").first());
    await page.keyboard.press("ArrowRight");
    await tabTo(page, page.getByRole("textbox", { name: tc("checkIn.words") }));
    await page.keyboard.type("Slept until six");
    await press(tc("checkIn.save"));
    await expect
      .poll(() => run.app.rows("select words from check_in where clinic_id = $1", [clinic.clinicId]))
      .toEqual([{ words: "Slept until six" }]);
    await page.getByText(tc("checkIn.savedPrivate")).waitFor();
    expect(await readFocus(page)).toContain(tc("checkIn.savedPrivate"));
  });

  test("breathing begins and pauses with Space, and Escape stops it", async () => {
    await openCompanion("/companion/practise/resonant-breathing");
    await press(tc("practice.setup.start"));
    await page.getByRole("button", { name: tc("room.stop") }).waitFor();
    await page.getByText(tc("room.ready")).first().waitFor();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: tc("room.pause"), exact: true }).waitFor();
    await expect.poll(() => passedSeconds(page)).toBeGreaterThanOrEqual(1);
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: tc("room.resume"), exact: true }).waitFor();
    await page.keyboard.press("Escape");
    const after = page.getByRole("heading", { level: 1, name: tc("practice.after.stoppedTitle") });
    await after.waitFor();
    await expect.poll(() => readFocus(page)).not.toBe("");
    await press(tc("practice.after.save"));
    await page.getByRole("status").getByText(tc("practice.after.savedPlain")).waitFor();
  });

  test("help opens from the top of every page and gives the focus back", async () => {
    await openCompanion("/companion/goals");
    const help = page.getByRole("button", { name: tc("shell.helpNow") });
    await tabTo(page, help);
    await page.keyboard.press("Enter");
    const call = dialogOf(page).getByRole("link").first();
    await tabTo(page, call);
    expect(await call.getAttribute("href")).toMatch(/^tel:\d+$/);
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "hidden" });
    expect(await hasFocus(help)).toBe(true);
  });
});
