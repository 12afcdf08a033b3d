import { proposeGoal } from "@goldthread/services/goal/propose";
import { assign, phq9Answers, submit } from "@goldthread/services/testing/answer-measure";
import { mintClient } from "@goldthread/services/testing/mint-clinic";
import { beforeEach, expect, test } from "vitest";
import { listClients, rowOf } from "./support/as-clinician.ts";
import { hasFocus } from "./support/keyboard.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

const t = wordsOf("portal");

const run = startRun();
let clinic: SmallClinic;
let seen: Visit;

beforeEach(async ({ task }) => {
  clinic = await openSmallClinic(run.app);
  seen = await visit(run.browser, run.app, { token: clinic.clinician.token });
  return async () => {
    if (task.result?.state === "fail") await describeFailure(`live-${task.name}`, { seen });
    await seen.close();
    if (seen.problems.length > 0) throw new Error(seen.problems.join("\n"));
  };
});

/** The client answers item 9 above zero, somewhere else. */
async function raiseAlert(): Promise<void> {
  const assignmentId = await assign(clinic.house, clinic);
  await submit(clinic.house, clinic, { assignmentId, answers: phq9Answers(9, 1) });
}

test("an alert comes first in the open caseload by itself; what is typed and where stays as it was", async () => {
  await mintClient(clinic.house, clinic.clinicId, "Abel Quietbrook", clinic.clinician.memberId);
  const { page } = seen;
  await page.goto("/caseload");
  await rowOf(page, clinic.client.name).waitFor();
  expect(await listClients(page)).toEqual(["Abel Quietbrook", clinic.client.name]);
  const field = page.getByRole("searchbox", { name: t("caseload.searchByName") });
  // A letter that both have.
  await field.fill("e");
  let loads = 0;
  // A changed history entry is no load.
  page.on("load", () => (loads += 1));

  await raiseAlert();
  await page.getByText(t("caseload.arrived.title", { name: clinic.client.name })).waitFor();
  await expect.poll(() => listClients(page)).toEqual([clinic.client.name, "Abel Quietbrook"]);
  expect(await hasFocus(field)).toBe(true);
  expect(await field.inputValue()).toBe("e");
  expect(loads).toBe(0);
});

test("a chart that is open follows what the client says", async () => {
  const { page } = seen;
  await page.goto(`/clients/${clinic.client.clientId}`);
  await page.getByRole("heading", { name: t("chart.thread.title") }).waitFor();
  await clinic.byClient(proposeGoal, {
    goalId: clinic.house.newId(),
    clientId: clinic.client.clientId,
    concernId: null,
    words: "Swim on Thursdays",
  });
  const goal = page.getByRole("table").getByRole("link", { name: /Swim on Thursdays/ });
  await goal.waitFor();
  expect(await goal.count()).toBe(1);
});

test("a tick says nothing, and reaches nobody of another clinic or outside", async () => {
  const other = await openSmallClinic(run.app);
  const stranger = await visit(run.browser, run.app, { token: other.clinician.token });
  const ticksOf = async ({ page }: Visit, clinicId: string) => {
    await page.goto("/settings");
    await page.evaluate(async (id) => {
      const source = new EventSource(`/api/live?clinic=${id}`);
      const ticks: string[] = [];
      Object.assign(window, { ticks });
      source.addEventListener("changed", ({ data }: MessageEvent<string>) => ticks.push(data));
      await new Promise((resolve, reject) => {
        source.addEventListener("open", resolve);
        source.addEventListener("error", reject);
      });
    }, clinicId);
    return () => page.evaluate(() => (window as unknown as { ticks: string[] }).ticks);
  };
  const own = await ticksOf(seen, clinic.clinicId);
  const theirs = await ticksOf(stranger, other.clinicId);
  await raiseAlert();
  await expect.poll(own).toContain("{}");
  expect(new Set(await own())).toEqual(new Set(["{}"]));
  // A tick of their own comes after any that was not theirs.
  await mintTick(other);
  await expect.poll(theirs).toEqual(["{}"]);

  const nobody = await visit(run.browser, run.app);
  for (const { context } of [stranger, nobody]) {
    expect((await context.request.get(`/api/live?clinic=${clinic.clinicId}`)).status()).toBe(401);
  }
  await Promise.all([stranger.close(), nobody.close()]);
});

/** One tick in a clinic: a goal that its client proposes. */
async function mintTick({ byClient, client, house }: SmallClinic): Promise<void> {
  await byClient(proposeGoal, {
    goalId: house.newId(),
    clientId: client.clientId,
    concernId: null,
    words: "Rest",
  });
}
