import { axeCheck } from "@goldthread/testing/browser/axe-check";
import { openWorkbench, type Workbench } from "@goldthread/testing/browser/open-workbench";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { narrow, wide } from "./support/inspect-page.ts";
import { findOverflow, stand } from "./support/read-page.ts";

// The room of an exercise in every state it can be in, in every light, by axe's rules and 320 pixels wide.
let workbench: Workbench;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  workbench = await openWorkbench();
  context = await workbench.open({ viewport: wide });
  page = await context.newPage();
});
afterAll(async () => await workbench?.close());

const press = async (name: string) => await page.getByRole("button", { name, exact: true }).first().click();
const begin = async () => await press("Begin");
interface State {
  what: string;
  query: string;
  reach?: () => Promise<void>;
  /** Shown when it has been reached. */
  shows: () => ReturnType<Page["getByText"]>;
}
const word = (text: string) => () => page.getByText(text, { exact: true }).first();
const heading = (text: string) => () => page.getByRole("heading", { name: text, exact: true });

const states: State[] = [
  {
    what: "rating before",
    query: "case=breath&rated=1",
    shows: heading("How tense are you right now?"),
  },
  { what: "ready", query: "case=breath", shows: word("When you are ready") },
  { what: "breathing", query: "case=breath", reach: begin, shows: word("Breathe in") },
  { what: "holding a breath", query: "case=box&at=5", reach: begin, shows: word("Hold") },
  { what: "steps", query: "case=steps&at=30", reach: begin, shows: word("Observe") },
  { what: "a part of the body", query: "case=body&at=42", reach: begin, shows: word("Belly") },
  { what: "silence", query: "case=silent&at=60", reach: begin, shows: word("Silence") },
  {
    what: "paused",
    query: "case=breath&at=20",
    reach: async () => {
      await begin();
      await press("Pause");
    },
    shows: word("Paused"),
  },
  ...[
    ["rating", "How strong is the urge right now?"],
    ["word", "Which word takes you back there?"],
    ["words", "What went well?"],
    ["yesNo", "Can anything be done about it?"],
    ["choose", "How would you like to go on?"],
    ["cards", "Put each card where it belongs for you, now."],
  ].map(([name = "", question = ""]) => ({
    what: `asking: ${name}`,
    query: `case=${name}&at=1`,
    reach: begin,
    shows: heading(question),
  })),
  {
    what: "cards in their piles",
    query: "case=cards&at=1",
    reach: async () => {
      await begin();
      await press("Matters most");
      await press("Matters too");
    },
    shows: () => page.getByRole("heading", { name: "Matters too" }),
  },
  {
    what: "settings",
    query: "case=silent",
    reach: async () => await press("Settings"),
    shows: heading("Settings"),
  },
  {
    what: "words",
    query: "case=body&at=40",
    reach: async () => await press("Words"),
    shows: heading("Words"),
  },
  {
    what: "eyes closed",
    query: "case=breath",
    reach: async () => await press("Eyes closed"),
    shows: () => page.getByRole("button", { name: "Tap anywhere to see the screen again" }),
  },
  {
    what: "rating after",
    query: "case=steps&at=54.7&rated=1",
    reach: begin,
    shows: heading("How tense are you right now?"),
  },
  {
    what: "finished",
    query: "case=steps&at=54.7",
    reach: begin,
    shows: word("Done"),
  },
];

async function enter({ query, reach, shows }: State, more = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${workbench.address}/#player?${query}${more}`);
  await page.locator("main").waitFor();
  await reach?.();
  await shows().waitFor();
  await stand(page);
}

test.each(states)("$what breaks no rule, and fits 320 pixels", async (state) => {
  await enter(state);
  expect(await axeCheck(page)).toEqual([]);
  await page.setViewportSize(narrow);
  await stand(page);
  expect(await findOverflow(page)).toEqual([]);
  await page.setViewportSize(wide);
});

// One of each kind of thing that is seen: what else there is, is drawn in the same colours.
const lit = new Set([
  "ready",
  "breathing",
  "steps",
  "a part of the body",
  "silence",
  "asking: rating",
  "settings",
]);
describe.each(["dim", "dark"])("in the %s", (screen) => {
  test.each(states.filter(({ what }) => lit.has(what) || what.startsWith("cards")))(
    "$what keeps its contrast",
    async (state) => {
      await enter(state, `&screen=${screen}`);
      expect(await axeCheck(page, ["color-contrast"])).toEqual([]);
    },
  );
});

test.each(states.filter(({ what }) => lit.has(what)))(
  "$what fits 320 pixels without motion, and nothing moves",
  async (state) => {
    await page.setViewportSize(narrow);
    await enter(state, "&still=1");
    expect(await findOverflow(page)).toEqual([]);
    const moving = await page.evaluate(() =>
      document.getAnimations().filter(({ effect }) => {
        const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
        // By whole seconds, as a clock's hand.
        return !frames.some(({ easing }) => easing.startsWith("steps"));
      }),
    );
    expect(moving).toHaveLength(0);
    await page.setViewportSize(wide);
  },
);

test("at twice the size of text nothing sticks out of a phone's screen", async () => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
  await page.setViewportSize({ width: 390, height: 844 });
  const found: string[] = [];
  for (const state of states) {
    await enter(state);
    for (const out of await findOverflow(page)) found.push(`${state.what}: ${out}`);
  }
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
  await page.setViewportSize(wide);
  expect(found).toEqual([]);
});

test("a question's heading is in sight in a window as low as 400 % zoom leaves it", async () => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const state of states.filter(({ what }) => what.startsWith("asking"))) {
    // It comes while one looks at what lies below.
    const down = async () =>
      await page.locator("main").evaluate((room) => room.scrollTo(0, room.scrollHeight));
    await enter({
      ...state,
      query: state.query.replace("at=1", "at=0"),
      reach: async () => {
        await begin();
        await down();
      },
    });
    const seen = await page
      .getByRole("heading", { level: 2 })
      .evaluate((title) => document.elementFromPoint(160, title.getBoundingClientRect().top + 4) === title);
    expect([state.what, seen]).toEqual([state.what, true]);
  }
  await page.setViewportSize(wide);
});

test("nothing is read out as mere seconds pass", async () => {
  await enter({ what: "silence", query: "case=silent&at=60", reach: begin, shows: word("Silence") });
  const said = await page.evaluate(async () => {
    const regions = [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")];
    const changes: string[] = [];
    const watcher = new MutationObserver((records) => changes.push(...records.map(({ type }) => type)));
    for (const region of regions)
      watcher.observe(region, { childList: true, characterData: true, subtree: true });
    await new Promise((done) => void setTimeout(done, 3500));
    return { regions: regions.length, changes };
  });
  expect(said).toEqual({ regions: 1, changes: [] });
});
