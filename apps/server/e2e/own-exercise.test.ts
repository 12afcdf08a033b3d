import { getSummary } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { ExerciseScript } from "@goldthread/schema/exercise-script";
import { saveOwnExercise } from "@goldthread/services/exercise/save-own";
import { prescribe } from "@goldthread/services/exercise/prescribe";
import { callsOf } from "@goldthread/services/testing/calls";
import { plantAcceptedGoal } from "@goldthread/services/testing/plant";
import type { Locator, Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { hasFocus, readFocus, tabTo } from "./support/keyboard.ts";
import { choose, dialogOf } from "./support/people.ts";
import {
  captionsOf,
  practise,
  rated_after,
  rated_before,
  shortestWays,
  takeCaptions,
  windOn,
} from "./support/play-exercise.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { wordsOf } from "./support/words.ts";

// A clinic writes an exercise of its own from the parts that those which ship are made of, and its clients practise it.
const t = wordsOf("portal");
const tc = wordsOf("companion");
const title = "The kettle minute";
const lines = {
  first: "Put the kettle on, and stand beside it.",
  last: "Now pour, and take the cup in both hands.",
  question: "What is it going to be?",
  tea: "Tea takes its time. So may you.",
  coffee: "Wait for the smell before the first sip.",
};

const run = startRun();
let clinic: SmallClinic;
let admin: Visit;
let page: Page;
beforeEach(async ({ task }) => {
  clinic = await openSmallClinic(run.app);
  admin = await visit(run.browser, run.app, {
    token: clinic.admin.token,
    viewport: { width: 1440, height: 900 },
  });
  ({ page } = admin);
  return async () => {
    if (task.result?.state === "fail") await describeFailure(`own-exercise-${task.name}`, { admin });
    await admin.close();
    if (admin.problems.length > 0) throw new Error(admin.problems.join("\n"));
  };
});

const own = (key: string, values?: Record<string, string | number>) => t(`ownExercise.${key}`, values);
const field = (within: Page | Locator, name: string) => within.getByRole("textbox", { name, exact: true });
const button = (within: Page | Locator, name: string) => within.getByRole("button", { name, exact: true });
/** The title, in the first of the exercise's languages. */
const titleField = () => page.getByRole("textbox", { name: own("text.title") }).first();
/** A step by its place at the top, and its fields once it is open. */
const step = (number: number, kind: string) => {
  const name = own("steps.numbered", { number, kind: own(`steps.kind.${kind}`) });
  const list = page.getByRole("list", { name: own("steps.title"), exact: true });
  return {
    head: list.getByRole("button", { name, exact: false }).first(),
    fields: list.getByRole("group", { name, exact: true }).first(),
  };
};
async function addStep(where: string, kind: string): Promise<void> {
  await button(page, own("steps.addTo", { where })).click();
  await page.getByRole("menuitem", { name: own(`steps.kind.${kind}`), exact: true }).click();
}
async function fillAbout(): Promise<void> {
  await field(page, own("text.title")).fill(title);
  await field(page, own("text.purpose")).fill("For the minute that the water needs.");
  await field(page, own("text.how")).fill("Stand by the kettle, breathe, and choose what you will drink.");
  await field(page, own("text.care")).fill("Keep your hands away from the steam. You can stop at any time.");
  await page
    .getByRole("group", { name: own("needs") })
    .getByLabel("calm")
    .check();
}
const saved = async (clinicId: string) =>
  (
    await run.app.rows<{ script: unknown }>(
      "select script from public.own_exercise_version where clinic_id = $1 order by exercise_id, version",
      [clinicId],
    )
  ).map(({ script }) => ExerciseScript.parse(script));

test("an administrator writes one, mends what is said to be wrong, and a client goes every way through it", async () => {
  await page.goto("/exercises");
  await page.getByRole("link", { name: own("write"), exact: true }).click();
  await page.getByRole("link", { name: own("start.breathing") }).click();
  await field(page, own("text.title")).waitFor();

  await button(page, own("saveNew")).click();
  const summary = page.getByRole("alert");
  await expect.poll(() => hasFocus(summary)).toBe(true);
  const places = await summary.getByRole("link").allTextContents();
  expect(places.map((text) => text.split(":")[0])).toEqual([
    own("field.title"),
    own("field.purpose"),
    own("field.how"),
    own("field.care"),
    own("field.step", { place: 1 }),
    own("field.step", { place: 3 }),
    own("field.needs"),
  ]);
  await summary.getByRole("link").first().click();
  expect(await hasFocus(field(page, own("text.title")))).toBe(true);
  await fillAbout();
  await field(step(1, "say").fields, own("say.words")).fill(lines.first);
  await field(step(3, "say").fields, own("say.words")).fill(lines.last);
  await summary.waitFor({ state: "detached" });

  // The preview beside it follows, and says so while the exercise cannot be gone through.
  const preview = page.getByRole("complementary", { name: own("preview") });
  await preview.getByText(lines.first).waitFor();
  await choose(page, own("breathing.kind"), own("breathing.kinds.none"));
  await preview.getByText(t("exercisePreview.notYet")).waitFor();
  await choose(page, own("breathing.kind"), own("breathing.kinds.fixed"));
  await preview.getByText(lines.last).waitFor();

  await addStep(own("steps.title"), "choose");
  const choice = step(4, "choose").fields;
  await field(choice, own("choose.question")).fill(lines.question);
  for (const [number, label, line] of [
    [1, "Tea", lines.tea],
    [2, "Coffee", lines.coffee],
  ] as const) {
    await field(choice, own("choose.label", { number })).fill(label);
    const where = own("choose.steps", { number });
    await addStep(where, "say");
    const way = choice.getByRole("list", { name: where, exact: true });
    await field(way, own("say.words")).fill(line);
  }
  await button(page, own("steps.up", { number: 4 }))
    .last()
    .click();
  await step(3, "choose").head.waitFor();

  // Nothing is lost with the window.
  await page.reload();
  await step(3, "choose").head.waitFor();
  expect(await field(page, own("text.title")).inputValue()).toBe(title);
  await button(page, own("saveNew")).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  const [script] = await saved(clinic.clinicId);
  if (script === undefined) throw new Error("nothing was saved");
  expect(page.url()).toContain(`/exercises/${script.id}`);
  expect(script).toMatchObject({ version: 1, languages: ["en"], evidence: "U" });
  expect(script.steps.map(({ kind }) => kind)).toEqual(["say", "breathe", "choose", "say"]);

  const client = await visit(run.browser, run.app, {
    token: clinic.client.token,
    viewport: { width: 390, height: 844 },
  });
  await windOn(client.page);
  const ways = shortestWays(script, "en");
  expect(ways).toHaveLength(2);
  for (const way of ways) {
    await practise(client.page, tc, script, way);
    expect(await takeCaptions(client.page)).toEqual(captionsOf(way));
  }
  const logged = await run.app.rows<object>(
    "select finished, before, after, answers from public.practice where client_id = $1 and exercise_id = $2 order by started_at",
    [clinic.client.clientId, script.id],
  );
  expect(logged).toEqual(
    ways.map(({ answers }) => ({ finished: true, before: rated_before, after: rated_after, answers })),
  );
  expect(client.problems).toEqual([]);
  await client.close();

  const elsewhere = await openSmallClinic(run.app);
  for (const token of [elsewhere.client.token, elsewhere.admin.token]) {
    const other = await visit(run.browser, run.app, { token });
    const isClient = token === elsewhere.client.token;
    await other.page.goto(isClient ? `/companion/practise/${script.id}` : `/exercises/${script.id}`);
    await other.page.getByText(isClient ? tc("practice.notHere") : t("shell.notFound.title")).waitFor();
    expect(other.answers.join("")).not.toContain(title);
    await other.close();
  }
});

// Between them they have every kind of step, of breathing, of question and of length that there is.
const various = [
  "values-card-sort",
  "urge-surfing",
  "body-scan",
  "four-seven-eight",
  "resonant-breathing",
  "extended-exhale",
  "custom-breathing",
  "silent-timer",
  "sleep-wind-down",
];
test.each(various)("%s, copied and shown in every field, is saved just as it ships", async (id) => {
  await page.goto(`/exercises/new?from=${id}`);
  const closed = page.locator("ol button[aria-expanded=false][id^=own-exercise-]");
  await closed.first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
  for (const more of await page.getByText(own("more.title"), { exact: true }).all()) await more.click();
  await titleField().fill("Like another");
  await button(page, own("saveNew")).click();
  await page.getByRole("heading", { level: 1, name: "Like another" }).waitFor();
  const [script] = await saved(clinic.clinicId);
  const ships = await loadScript(id);
  expect(script).toEqual({
    ...(JSON.parse(JSON.stringify(ships)) as object),
    id: script?.id,
    version: 1,
    evidence: "U",
    title: { ...ships.title, en: "Like another" },
  });
});

test("a new version is offered from then on, and the one before stays as it was", async () => {
  const exerciseId = clinic.house.newId();
  const byAdmin = callsOf(clinic.house, clinic.admin, clinic.clinicId);
  await byAdmin(saveOwnExercise, { exerciseId, script: await loadScript("stop") });
  await page.goto(`/exercises/${exerciseId}/edit`);
  await titleField().fill("Stand still");
  await button(page, own("saveVersion")).click();
  await page.getByRole("heading", { level: 1, name: "Stand still" }).waitFor();
  expect((await saved(clinic.clinicId)).map(({ version, title: { en } }) => [version, en])).toEqual([
    [1, getSummary("stop").title.en],
    [2, "Stand still"],
  ]);
  await page.goto(`/exercises/${exerciseId}/edit`);
  await titleField().fill("Never mind");
  await button(page, own("discard.do")).click();
  await button(dialogOf(page), own("discard.do")).click();
  await expect.poll(() => titleField().inputValue()).toBe("Stand still");

  // Somebody else saves one meanwhile: what is written here stays, and says where it began.
  await titleField().fill("Stand by the door");
  await byAdmin(saveOwnExercise, { exerciseId, script: await loadScript("stop") });
  await page.reload();
  const began = page.getByText(own("newer.about", { from: 2 }));
  await began.waitFor();
  expect(await titleField().inputValue()).toBe("Stand by the door");
  await button(page, own("newer.restart", { version: 3 })).click();
  await expect.poll(() => titleField().inputValue()).toBe(getSummary("stop").title.en);
  await began.waitFor({ state: "detached" });
});

test("an exercise written in one language has its name for readers of the other, too", async () => {
  const { client, clinicId, house, byClinician, byClient } = clinic;
  const both = await loadScript("stop");
  const oneOnly = <Text extends { en: string }>(text: Text) => ({ ...text, es: "" });
  const exerciseId = house.newId();
  await callsOf(
    house,
    clinic.admin,
    clinicId,
  )(saveOwnExercise, {
    exerciseId,
    script: {
      ...both,
      languages: ["en"],
      title: { en: title, es: "" },
      purpose: oneOnly(both.purpose),
      how: oneOnly(both.how),
      care: oneOnly(both.care),
    },
  });
  const goalId = await plantAcceptedGoal(house, byClinician, byClient, client.clientId);
  const dose = { times: 1, per: "day" } as const;
  const prescribed = { prescriptionId: house.newId(), clientId: client.clientId, goalId, exerciseId, dose };
  await byClinician(prescribe, { ...prescribed, settings: {}, note: "" });
  await run.app.rows("update auth.person set locale = 'es' where id = any ($1)", [
    [client.personId, clinic.clinician.personId],
  ]);
  const reader = await visit(run.browser, run.app, { token: client.token, locale: "es" });
  for (const place of ["/companion/", "/companion/practise"]) {
    await reader.page.goto(place);
    await reader.page.getByText(title, { exact: true }).first().waitFor();
  }
  expect(reader.problems).toEqual([]);
  await reader.close();
  const clinician = await visit(run.browser, run.app, { token: clinic.clinician.token, locale: "es" });
  await clinician.page.goto(`/exercises?words=${encodeURIComponent(title)}`);
  await clinician.page.getByRole("link", { name: title }).waitFor();
  await clinician.page.goto(`/clients/${client.clientId}/practice`);
  await clinician.page.getByText(title, { exact: true }).first().waitFor();
  expect(clinician.problems).toEqual([]);
  await clinician.close();
});

test("what ships is not edited but copied, and writing is an administrator's", async () => {
  await page.goto("/exercises/stop/edit");
  await page.getByText(own("notOwn")).waitFor();
  await page.getByRole("link", { name: own("writeLike"), exact: true }).click();
  await titleField().waitFor();
  const clinician = await visit(run.browser, run.app, { token: clinic.clinician.token });
  await clinician.page.goto("/exercises/new?from=words");
  await clinician.page.getByText(t("shell.adminOnly.why")).waitFor();
  await clinician.page.goto("/exercises");
  await clinician.page.getByRole("row").nth(1).waitFor();
  expect(await clinician.page.getByRole("link", { name: own("write"), exact: true }).count()).toBe(0);
  await clinician.close();
});

test("an exercise is written, its steps added, moved, taken out and put back, by keyboard alone", async () => {
  const press = async (target: Locator, key = "Enter") => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  const add = async (where: string, kind: string) => {
    await press(button(page, own("steps.addTo", { where })));
    const item = page.getByRole("menuitem", { name: own(`steps.kind.${kind}`), exact: true });
    await item.waitFor();
    while (!(await hasFocus(item))) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  };
  const type = async (target: Locator, words: string) => {
    await tabTo(page, target);
    await page.keyboard.type(words);
  };
  await page.goto("/exercises/new?from=words");
  await type(field(page, own("text.title")), title);
  await type(field(page, own("text.purpose")), "For a minute by the window.");
  await type(field(page, own("text.how")), "Stand and look out.");
  await type(field(page, own("text.care")), "Stop at any time.");
  await press(page.getByRole("checkbox", { name: "calm", exact: true }), "Space");
  await press(step(1, "say").head);
  await type(field(step(1, "say").fields, own("say.words")), lines.first);
  await press(step(3, "say").head);
  await type(field(step(3, "say").fields, own("say.words")), lines.last);

  await add(own("steps.title"), "ask");
  await expect.poll(() => hasFocus(step(4, "ask").head)).toBe(true);
  await type(field(step(4, "ask").fields, own("ask.question")), lines.question);
  await page.keyboard.press("Shift+Tab");
  while (!(await hasFocus(button(page, own("steps.up", { number: 4 })))))
    await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => hasFocus(step(3, "ask").head)).toBe(true);

  await press(button(page, own("steps.remove", { number: 3 })));
  await expect.poll(() => readFocus(page)).not.toBe("");
  await press(button(page, own("steps.putBack")));
  await expect.poll(() => hasFocus(step(3, "ask").head)).toBe(true);

  // Where nothing is left to go to, the way back has the focus.
  await add(own("steps.title"), "repeat");
  const inner = step(5, "repeat").fields;
  await add(own("repeat.steps"), "silence");
  await press(button(inner, own("steps.remove", { number: 1 })));
  await expect.poll(() => hasFocus(button(inner, own("steps.putBack")))).toBe(true);
  await page.keyboard.press("Enter");
  await inner.getByRole("listitem").waitFor();
  await press(button(page, own("saveNew")));
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  const [script] = await saved(clinic.clinicId);
  expect(script?.steps.map(({ kind }) => kind)).toEqual(["say", "silence", "ask", "say", "repeat"]);
});
