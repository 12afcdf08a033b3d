import { getSummary } from "@goldthread/domain/exercise/library";
import { gad7 } from "@goldthread/domain/measure/gad-7";
import { itemOptions, itemText } from "@goldthread/domain/measure/wording";
import { assign } from "@goldthread/services/testing/answer-measure";
import { minted_password } from "@goldthread/services/testing/mint-clinic";
import { plantIntake } from "@goldthread/services/testing/plant";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { listKept, openCompanion } from "./support/open-companion.ts";
import { choose, dialogOf } from "./support/people.ts";
import { passedSeconds } from "./support/play-exercise.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

// Nothing that was typed, answered or practised is lost, and nothing arrives twice.
const t = wordsOf("portal");
const tc = wordsOf("companion");

const run = startRun();
let clinic: SmallClinic;
let seen: Visit;
let page: Page;

beforeEach(async ({ task }) => {
  clinic = await openSmallClinic(run.app);
  return async () => {
    if (task.result?.state === "fail") await describeFailure(`loss-${task.name}`, { seen });
    await seen.close();
    if (seen.problems.length > 0) throw new Error(seen.problems.join("\n"));
  };
});

/** How many rows of the test's own clinic a table holds. */
async function count(table: "check_in" | "practice" | "concern" | "invitation"): Promise<number> {
  const [row] = await run.app.rows<{ count: number }>(
    `select count(*)::int from ${table} where clinic_id = $1`,
    [clinic.clinicId],
  );
  return row?.count ?? 0;
}

describe("in the portal", () => {
  const said = "Sleeps badly since the move, worse on Sundays.";

  async function openPortal(address: string): Promise<void> {
    seen = await visit(run.browser, run.app, { token: clinic.clinician.token });
    ({ page } = seen);
    await page.goto(address);
    await page.locator("h1").first().waitFor();
  }
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  const readIntake = async () => {
    const [intake] = await run.app.rows<{ sections: Record<string, string> }>(
      "select sections from intake where clinic_id = $1",
      [clinic.clinicId],
    );
    return intake?.sections["history"];
  };

  test("an intake that is typed while the session locks is still there after unlocking, and saved", async () => {
    await plantIntake(clinic.house, clinic.byClinician, clinic.client.clientId, "Cannot sleep.");
    await openPortal(`/clients/${clinic.client.clientId}/intake`);
    const history = field(t("intake.section.history.title"));
    await history.fill("Sleeps badly");
    await expect.poll(readIntake).toBe("Sleeps badly");

    await run.app.rows(
      "update auth.session set last_seen_at = now() - interval '16 minutes' where person_id = $1",
      [clinic.clinician.personId],
    );
    await history.fill(said);
    const lock = page.getByRole("dialog", { name: t("identity.lock.title") });
    await lock.waitFor();
    expect(await readIntake()).toBe("Sleeps badly");

    await lock.getByLabel(t("identity.lock.password"), { exact: true }).fill(minted_password);
    await lock.getByRole("button", { name: t("identity.lock.unlock") }).click();
    await lock.waitFor({ state: "hidden" });
    expect(await history.inputValue()).toBe(said);
    await expect.poll(readIntake).toBe(said);
  });

  test("a form whose session was ended elsewhere keeps its words, and sends them after signing in again", async () => {
    await openPortal(`/clients/${clinic.client.clientId}`);
    await page
      .getByRole("button", { name: t("chart.thread.openConcern") })
      .first()
      .click();
    await field(t("concern.open.name")).fill("Low mood");
    await field(t("concern.open.view")).fill(said);
    await run.app.rows("delete from auth.session where person_id = $1", [clinic.clinician.personId]);
    await dialogOf(page)
      .getByRole("button", { name: t("concern.open.submit") })
      .click();

    const ended = page.getByRole("dialog", { name: t("identity.lock.endedTitle") });
    await ended.getByLabel(t("identity.lock.password"), { exact: true }).fill(minted_password);
    await ended.getByRole("button", { name: t("identity.lock.signIn") }).click();
    await page.getByRole("link", { name: "Low mood" }).waitFor();
    expect(await count("concern")).toBe(1);
  });

  test("a refused form keeps its words and says why beside them", async () => {
    await openPortal("/caseload");
    await page
      .getByRole("button", { name: t("caseload.invite") })
      .first()
      .click();
    await field(t("invitation.name")).fill("Clementine Again");
    await field(t("invitation.email")).fill(clinic.client.email);
    await dialogOf(page)
      .getByRole("button", { name: t("invitation.send") })
      .click();
    await dialogOf(page).getByText(t("refusal.invitation.alreadyClient")).waitFor();
    expect(await field(t("invitation.name")).inputValue()).toBe("Clementine Again");
    expect(await field(t("invitation.email")).inputValue()).toBe(clinic.client.email);
    expect(await count("invitation")).toBe(0);
  });

  test("words typed without a network stay, also over a reload, and are sent once", async () => {
    await openPortal(`/clients/${clinic.client.clientId}`);
    await page
      .getByRole("button", { name: t("chart.thread.openConcern") })
      .first()
      .click();
    await field(t("concern.open.name")).fill("Low mood");
    await field(t("concern.open.view")).fill(said);
    await seen.context.setOffline(true);
    await dialogOf(page)
      .getByRole("button", { name: t("concern.open.submit") })
      .click();
    await dialogOf(page).getByText(t("failure.unreachable")).waitFor();
    expect(await field(t("concern.open.view")).inputValue()).toBe(said);

    await seen.context.setOffline(false);
    await page.reload();
    await page
      .getByRole("button", { name: t("chart.thread.openConcern") })
      .first()
      .click();
    expect(await field(t("concern.open.view")).inputValue()).toBe(said);
    await dialogOf(page)
      .getByRole("button", { name: t("concern.open.submit") })
      .click();
    await page.getByRole("link", { name: "Low mood" }).waitFor();
    expect(await count("concern")).toBe(1);
  });

  test("an answer that never came back is not taken for a second wish", async () => {
    await openPortal(`/clients/${clinic.client.clientId}`);
    let lost = 0;
    await page.route("**/api/trpc/concern.open*", async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      // The server has done it; the page never hears of it, and tries again.
      await route.fetch();
      return route.abort("internetdisconnected");
    });
    await page
      .getByRole("button", { name: t("chart.thread.openConcern") })
      .first()
      .click();
    await field(t("concern.open.name")).fill("Low mood");
    await dialogOf(page)
      .getByRole("button", { name: t("concern.open.submit") })
      .click();
    await page.getByRole("link", { name: "Low mood" }).waitFor();
    expect([lost, await count("concern")]).toEqual([1, 1]);
  });
});

describe("in the companion", () => {
  async function comeIn(): Promise<void> {
    seen = await visit(run.browser, run.app, {
      token: clinic.client.token,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    ({ page } = seen);
    await openCompanion(page, tc);
  }
  async function checkIn(word: "settled" | "heavy", words: string): Promise<void> {
    await choose(page, tc("checkIn.now"), tc(`checkIn.${word}`));
    await page.getByRole("textbox", { name: tc("checkIn.words") }).fill(words);
    await page.getByRole("button", { name: tc("checkIn.save") }).click();
  }
  async function answer(place: number, value: number): Promise<void> {
    const { id } = gad7.items[place] ?? { id: "" };
    await choose(page, itemText(gad7, id, "en"), itemOptions(gad7, id, "en")[value]?.text ?? "");
  }
  const readAnswers = async () => {
    const drafts = await run.app.rows<{ answers: Record<string, number> }>(
      "select answers from response where clinic_id = $1",
      [clinic.clinicId],
    );
    return drafts.map(({ answers }) => answers);
  };
  const toQuestions = async () => {
    await page.getByRole("link", { name: tc("today.begin"), exact: true }).click();
    await page.getByRole("button", { name: tc("measure.before.begin") }).click();
  };
  const goOn = () => page.getByRole("button", { name: tc("measure.next"), exact: true }).click();

  test("a check-in, an answer and a practice without a network are kept, and arrive once when it is back", async () => {
    await assign(clinic.house, clinic, { measureId: "gad-7" });
    await comeIn();
    await seen.context.setOffline(true);

    await checkIn("heavy", "No signal in the mountains");
    await page.getByText(tc("checkIn.savedOffline")).first().waitFor();
    await toQuestions();
    await answer(0, 2);
    await page.getByText(new RegExp(`^${tc("measure.savedHere")}`)).waitFor();
    await goOn();
    await answer(1, 1);
    // The page is left only once the phone has it: a check-in and two answers.
    await expect.poll(() => listKept(page, "outbox")).toHaveLength(3);
    await page.goto("/companion/practise/resonant-breathing");
    await practise();
    await page.getByText(tc("practice.after.savedOffline")).first().waitFor();
    expect([await count("check_in"), await readAnswers(), await count("practice")]).toEqual([0, [], 0]);

    await seen.context.setOffline(false);
    await expect.poll(() => count("practice")).toBe(1);
    expect(await readAnswers()).toEqual([{ "gad7-1": 2, "gad7-2": 1 }]);
    expect(await count("check_in")).toBe(1);
    await page.goto("/companion/me/unsent");
    await page.getByText(tc("unsent.none")).waitFor();
    expect([await count("check_in"), (await readAnswers()).length, await count("practice")]).toEqual([
      1, 1, 1,
    ]);
  });

  test("what was sent but never confirmed is sent again, and is there once", async () => {
    await comeIn();
    let lost = 0;
    await page.route("**/api/trpc/checkIn.record*", async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort("internetdisconnected");
    });
    await checkIn("settled", "After the walk");
    await expect.poll(() => count("check_in")).toBe(1);
    await page.getByText(tc("checkIn.savedOffline")).first().waitFor();
    // Whoever comes back to the page has what waits sent.
    await page.reload();
    await page.goto("/companion/me/unsent");
    await page.getByText(tc("unsent.none")).waitFor();
    expect([lost, await count("check_in")]).toEqual([1, 1]);
  });

  test("questions that were left are gone on with where they were left, on another day and another phone", async () => {
    await assign(clinic.house, clinic, { measureId: "gad-7" });
    await comeIn();
    await toQuestions();
    for (const value of [1, 2]) {
      await answer(value - 1, value);
      await goOn();
    }
    await expect.poll(readAnswers).toEqual([{ "gad7-1": 1, "gad7-2": 2 }]);
    await page.reload();
    await page.getByRole("button", { name: tc("measure.before.goOn") }).click();
    const third = itemText(gad7, "gad7-3", "en");
    await page.getByRole("group", { name: third }).waitFor();
    const { close } = seen;

    seen = await visit(run.browser, run.app, {
      token: clinic.client.token,
      viewport: { width: 390, height: 844 },
    });
    await close();
    ({ page } = seen);
    await page.goto("/companion/");
    await page.getByRole("link", { name: tc("today.goOn"), exact: true }).click();
    await page.getByRole("button", { name: tc("measure.before.goOn") }).click();
    await page.getByRole("group", { name: third }).waitFor();
    await page.getByRole("button", { name: tc("measure.back"), exact: true }).click();
    const chosen = page
      .getByRole("group", { name: itemText(gad7, "gad7-2", "en") })
      .getByRole("radio", { checked: true });
    expect(await chosen.inputValue()).toBe("2");
  });

  test("opened without a network it shows Today, whom to call, and the way to breathe", async () => {
    await comeIn();
    await seen.context.setOffline(true);
    await page.reload();
    await page.getByRole("group", { name: tc("checkIn.now") }).waitFor();
    await page.getByText(tc("shell.offline")).waitFor();
    await page.getByRole("button", { name: tc("shell.helpNow") }).click();
    expect(await dialogOf(page).getByRole("link").first().getAttribute("href")).toBe("tel:024");
    await dialogOf(page)
      .getByRole("button", { name: tc("shell.close") })
      .click();

    await page.getByRole("link", { name: tc("shell.practise"), exact: true }).click();
    await page.getByRole("link", { name: getSummary("box-breathing").title.en }).click();
    await page.getByRole("button", { name: tc("practice.setup.start") }).click();
    await page
      .getByRole("main")
      .getByRole("button", { name: tc("room.stop") })
      .waitFor();
  });

  test("a line that was typed and not yet saved is there after a reload", async () => {
    await comeIn();
    await choose(page, tc("checkIn.now"), tc("checkIn.mixed"));
    const line = page.getByRole("textbox", { name: tc("checkIn.words") });
    await line.fill("Both at once");
    await expect.poll(() => listKept(page, "draft")).toHaveLength(1);
    await page.reload();
    await choose(page, tc("checkIn.now"), tc("checkIn.mixed"));
    expect(await line.inputValue()).toBe("Both at once");
  });
});

/** Some seconds of breathing, stopped, and saved. */
async function practise(): Promise<void> {
  await page.getByRole("button", { name: tc("practice.setup.start") }).click();
  const room = page.getByRole("main");
  await room.getByRole("button", { name: tc("room.start"), exact: true }).click();
  await expect.poll(() => passedSeconds(page)).toBeGreaterThanOrEqual(1);
  await room.getByRole("button", { name: tc("room.stop") }).click();
  await page.getByRole("button", { name: tc("practice.after.save") }).click();
}
