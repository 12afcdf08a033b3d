import { itemOptions, itemText } from "@goldthread/domain/measure/wording";
import { getSummary } from "@goldthread/domain/exercise/library";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { launchBrowser } from "@goldthread/testing/browser/launch-browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from "vitest";
import { type DemoWorld, openDemoWorld } from "./support/demo-world.ts";
import { englishFinder } from "./support/find-english.ts";
import { inspectPage, narrow, sound } from "./support/inspect-page.ts";
import { choose, dialogOf } from "./support/people.ts";
import { findOverflow, readSpoken, settle } from "./support/read-page.ts";
import { type RunningApp, startApp } from "./support/start-app.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";
import { type Locale, type Words, wordsOf } from "./support/words.ts";

// What a route alone does not show: dialogs, menus, answers to what was left out, and the room one breathes in.
interface Opening {
  what: string;
  at: (ids: DemoWorld["ids"]) => string;
  open: (page: Page, t: Words, locale: Locale) => Promise<void>;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const dialogAfter =
  (key: string): Opening["open"] =>
  async (page, t) => {
    await press(page, t(key));
    await dialogOf(page).waitFor();
  };
const keyed =
  (key: string): Opening["open"] =>
  async (page) => {
    await settle(page);
    await page.keyboard.press(key);
    await dialogOf(page).waitFor();
  };
/** Opens a form in a dialog and sends it off with nothing in it. */
const sentEmpty =
  (open: string, send: string): Opening["open"] =>
  async (page, t) => {
    await press(page, t(open));
    await dialogOf(page)
      .getByRole("button", { name: t(send), exact: true })
      .click();
  };

/** Every step of an exercise that is being written, those within others too. */
async function openEveryStep(page: Page): Promise<void> {
  const closed = page.locator("ol button[aria-expanded=false][id^=own-exercise-]");
  await closed.first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
}

const chart = ({ clientId }: DemoWorld["ids"]) => `/clients/${clientId}`;
const practice = ({ clientId }: DemoWorld["ids"]) => `/clients/${clientId}/practice`;
const goal = ({ clientId, goalId }: DemoWorld["ids"]) => `/clients/${clientId}/goals/${goalId}`;
const concern = ({ clientId, concernId }: DemoWorld["ids"]) => `/clients/${clientId}/concerns/${concernId}`;
const at = (address: string) => () => address;

const byClinician: Opening[] = [
  { what: "inviting a client", at: at("/caseload"), open: dialogAfter("caseload.invite") },
  {
    what: "an invitation without a name",
    at: at("/caseload"),
    open: sentEmpty("caseload.invite", "invitation.send"),
  },
  { what: "how the caseload is ordered", at: at("/caseload"), open: dialogAfter("caseload.how") },
  { what: "assigning a measure", at: at("/caseload"), open: keyed("m") },
  { what: "the list of keys", at: at("/caseload"), open: keyed("?") },
  { what: "the palette", at: at("/caseload"), open: keyed("ControlOrMeta+k") },
  {
    what: "what belongs to the person",
    at: at("/caseload"),
    open: async (page) => {
      await settle(page);
      const menu = page.getByRole("button", { expanded: false }).first();
      // On a narrow page the rail is behind a button of its own.
      await menu.click();
      const person = page.getByRole("button", { expanded: false }).first();
      if (await person.isVisible()) await person.click();
      await page.getByRole("combobox").first().waitFor();
    },
  },
  { what: "planning a contact", at: chart, open: dialogAfter("chart.planContact") },
  { what: "opening a concern", at: chart, open: dialogAfter("chart.thread.openConcern") },
  {
    what: "a concern without a name",
    at: chart,
    open: sentEmpty("chart.thread.openConcern", "concern.open.submit"),
  },
  { what: "proposing a goal", at: chart, open: dialogAfter("chart.thread.proposeGoal") },
  { what: "revising a goal", at: goal, open: dialogAfter("goal.move.revise.do") },
  { what: "marking a goal as achieved", at: goal, open: dialogAfter("goal.move.achieved.do") },
  { what: "rating a goal", at: goal, open: dialogAfter("goal.ratings.rate") },
  { what: "prescribing an exercise", at: goal, open: dialogAfter("goal.work.prescribe") },
  {
    what: "prescribing a rhythm of breath that is not safe",
    at: goal,
    open: async (page, t, locale) => {
      await dialogAfter("goal.work.prescribe")(page, t, locale);
      const dialog = dialogOf(page);
      await dialog.getByText(getSummary("custom-breathing").title[locale], { exact: true }).click();
      await dialog.getByRole("textbox", { name: t("pattern.parts.in"), exact: true }).fill("9");
      await dialog.getByText(t("pattern.problem.inLongerThanOut"), { exact: false }).waitFor();
    },
  },
  {
    what: "an exercise in its room",
    at: at("/exercises/body-scan"),
    open: dialogAfter("exercisePreview.play"),
  },
  { what: "adapting exercises", at: practice, open: dialogAfter("exercise.adapted.edit") },
  { what: "revising a concern", at: concern, open: dialogAfter("concern.revise") },
  { what: "linking evidence", at: concern, open: dialogAfter("concern.evidence.add") },
  { what: "resolving a concern", at: concern, open: dialogAfter("concern.setStatus.resolved") },
];

const byAdmin: Opening[] = [
  {
    what: "an exercise of the clinic's own with every step open",
    at: at("/exercises/new?from=urge-surfing"),
    open: async (page, t) => {
      await openEveryStep(page);
      for (const more of await page.getByText(t("ownExercise.more.title"), { exact: true }).all())
        await more.click();
    },
  },
  {
    what: "sorting cards, several rhythms and parts to leave out",
    at: at("/exercises/new?from=values-card-sort"),
    open: async (page, t) => {
      await page.getByText(t("ownExercise.breathing.kinds.oneOf"), { exact: true }).click();
      await press(page, t("ownExercise.areas.add"));
      await openEveryStep(page);
    },
  },
  {
    what: "an exercise saved before it is written",
    at: at("/exercises/new?from=words"),
    open: async (page, t) => {
      await press(page, t("ownExercise.saveNew"));
      await page.getByRole("alert").waitFor();
    },
  },
  {
    what: "hiding an exercise",
    at: at("/exercises"),
    open: async (page) => {
      await page.getByRole("switch").first().click();
      await dialogOf(page).waitFor();
    },
  },
  { what: "inviting a member", at: at("/clinic/people"), open: dialogAfter("people.invite") },
  {
    what: "an invitation without a name",
    at: at("/clinic/people"),
    open: sentEmpty("people.invite", "people.send"),
  },
  {
    what: "a care team",
    at: at("/clinic/clients"),
    open: async (page, t) => {
      const anyTeam = t("clients.changeTeamOf", { name: "" }).trim();
      await page.getByRole("button", { name: anyTeam }).first().click();
      await dialogOf(page).waitFor();
    },
  },
  {
    what: "changing somebody's roles",
    at: at("/clinic/people"),
    open: async (page, t) => {
      await page
        .getByRole("table", { name: t("people.members") })
        .getByRole("button")
        .nth(1)
        .click();
      await page.getByRole("menuitem", { name: t("people.changeRoles") }).click();
      await dialogOf(page).waitFor();
    },
  },
  {
    what: "a menu of what can be done with somebody",
    at: at("/clinic/people"),
    open: async (page, t) => {
      await page
        .getByRole("table", { name: t("people.members") })
        .getByRole("button")
        .nth(1)
        .click();
      await page.getByRole("menuitem").first().waitFor();
    },
  },
  {
    what: "a crisis line without a number",
    at: at("/clinic/settings"),
    open: async (page, t) => {
      await press(page, t("clinic.crisis.add"));
      await press(page, t("clinic.crisis.save"));
      await page.getByText(t("clinic.crisis.problems")).waitFor();
    },
  },
];

const safetyItem = "phq9-9";
/** Begins the questions that wait, in one of the two ways of asking. */
const ask =
  (mode: "one" | "all"): Opening["open"] =>
  async (page, t) => {
    await page.getByText(t(`measure.before.${mode}`), { exact: true }).click();
    const begin = page.getByRole("button", { name: t("measure.before.begin"), exact: true });
    await begin.or(page.getByRole("button", { name: t("measure.before.goOn"), exact: true })).click();
    await page.getByRole("radio").first().waitFor();
  };
const questions = ({ assignmentId }: DemoWorld["ids"]) => `/companion/questions/${assignmentId}`;
const enterRoom: Opening["open"] = async (page, t) => {
  await press(page, t("practice.setup.start"));
  await page.getByRole("button", { name: t("room.stop"), exact: true }).waitFor();
};

const byClient: Opening[] = [
  { what: "help", at: at("/companion/"), open: dialogAfter("shell.helpNow") },
  {
    what: "a check-in that is being made",
    at: at("/companion/"),
    open: async (page, t) => {
      await choose(page, t("checkIn.now"), t("checkIn.heavy"));
      await page.getByRole("textbox", { name: t("checkIn.words") }).waitFor();
    },
  },
  { what: "one question", at: questions, open: ask("one") },
  {
    what: "crisis help among the questions, and what is not answered yet",
    at: questions,
    open: async (page, t, locale) => {
      await ask("all")(page, t, locale);
      const said = itemOptions(phq9, safetyItem, locale)[1]?.text ?? "";
      const safety = page.getByRole("group", { name: itemText(phq9, safetyItem, locale) });
      // Not every measure asks it.
      if ((await safety.count()) > 0) await safety.getByText(said, { exact: true }).click();
      await press(page, t("measure.finish"));
      await page
        .getByRole("link", { name: "1" })
        .or(page.getByText(t("measure.chooseOne")))
        .first()
        .waitFor();
    },
  },
  {
    what: "a goal without words",
    at: at("/companion/goals/new"),
    open: async (page, t) => {
      await press(page, t("goal.new.send"));
      await page.getByText(t("problem.goal.textRequired")).waitFor();
    },
  },
  {
    what: "more choices before an exercise",
    at: at("/companion/practise/muscle-relaxation"),
    open: async (page, t) => {
      await page.getByText(t("practice.page.more"), { exact: true }).click();
      await page.getByText(t("practice.page.skip"), { exact: true }).waitFor();
    },
  },
  {
    what: "a rhythm that is not safe",
    at: at("/companion/practise/custom-breathing"),
    open: async (page, t) => {
      await page.getByRole("textbox", { name: t("pattern.parts.in"), exact: true }).fill("30");
      await page.getByText(t("pattern.unsafe")).waitFor();
    },
  },
  { what: "the room", at: at("/companion/practise/box-breathing"), open: enterRoom },
  {
    what: "help from the room",
    at: at("/companion/practise/box-breathing"),
    open: async (page, t, locale) => {
      await enterRoom(page, t, locale);
      await dialogAfter("shell.helpNow")(page, t, locale);
    },
  },
  {
    what: "an exercise that felt bad",
    at: at("/companion/practise/box-breathing"),
    open: async (page, t, locale) => {
      await enterRoom(page, t, locale);
      await press(page, t("room.feelsBad"));
      await page.getByRole("heading", { level: 1, name: t("practice.bad.title") }).waitFor();
    },
  },
];

let app: RunningApp;
let browser: Browser;
const worlds = new Map<Locale, DemoWorld>();

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()]);
  worlds.set("en", await openDemoWorld(app, "Willow Lane Clinic"));
  worlds.set("es", await openDemoWorld(app, "Centro Río Claro"));
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

function visitIn(locale: Locale, name: "admin" | "clinician" | "client"): Promise<Visit> {
  const { [name]: token } = worldOf(locale);
  return locale === "en"
    ? visit(browser, app, { token })
    : visit(browser, app, { token, locale: "es-ES", viewport: narrow, reducedMotion: "reduce" });
}

function worldOf(locale: Locale): DemoWorld {
  const world = worlds.get(locale);
  if (world === undefined) throw new Error("no world is opened");
  return world;
}

describe.each([
  ["portal", "clinician", byClinician],
  ["portal", "admin", byAdmin],
  ["companion", "client", byClient],
] as const)("in the %s, opened by the %s", (name, who, openings) => {
  const findEnglish = englishFinder(name);
  let english: Visit;
  let spanish: Visit;
  beforeAll(async () => {
    [english, spanish] = await Promise.all([visitIn("en", who), visitIn("es", who)]);
  });
  afterAll(() => Promise.all([english.close(), spanish.close()]));

  test.each(openings)("$what: sound in light and dark, 320 pixels wide, and in Spanish", async (opening) => {
    onTestFailed(() => describeFailure(`opened-${opening.what}`, { english, spanish }));
    for (const { problems } of [english, spanish]) problems.length = 0;
    await english.page.goto(opening.at(worldOf("en").ids));
    await opening.open(english.page, wordsOf(name), "en");
    expect(await inspectPage(english.page)).toEqual(sound);

    await spanish.page.goto(opening.at(worldOf("es").ids));
    await opening.open(spanish.page, wordsOf(name, "es"), "es");
    await settle(spanish.page);
    expect(findEnglish(await readSpoken(spanish.page))).toEqual([]);
    expect(await findOverflow(spanish.page)).toEqual([]);
    expect([...english.problems, ...spanish.problems]).toEqual([]);
  });
});
