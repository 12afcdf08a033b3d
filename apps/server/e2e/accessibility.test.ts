import { launchBrowser } from "@goldthread/testing/browser/launch-browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from "vitest";
import { type DemoWorld, openDemoWorld } from "./support/demo-world.ts";
import { englishFinder } from "./support/find-english.ts";
import { inspectPage, narrow, sound } from "./support/inspect-page.ts";
import { countMovements, findOverflow, listTitles, readSpoken, settle } from "./support/read-page.ts";
import { readRouterPaths, routesOf } from "./support/routes.ts";
import { type RunningApp, startApp } from "./support/start-app.ts";
import { type Visit, describeFailure, visit } from "./support/visit.ts";

let app: RunningApp;
let browser: Browser;
let names: string[];
const worlds = new Map<string, DemoWorld>();

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()]);
  const people = await app.rows<{ name: string }>("select display_name as name from client");
  names = people.map(({ name }) => name);
  for (const clinic of ["Willow Lane Clinic", "Centro Río Claro"])
    worlds.set(clinic, await openDemoWorld(app, clinic));
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

function worldOf(clinic: string): DemoWorld {
  const world = worlds.get(clinic);
  if (world === undefined) throw new Error(`${clinic} is not opened`);
  return world;
}

const anyRoute = () => true;
const only =
  (...routes: string[]) =>
  (route: string) =>
    routes.includes(route);

// Who sees what. Whoever may not see a route is sent to one that is here: signing in, the code, "no clinic".
const people = [
  [
    "portal",
    "nobody",
    only("/sign-in", "/reset", "/reset/$token", "/invitation/$token", "/outbox", "/caseload"),
  ],
  ["portal", "halfSignedIn", only("/second-factor")],
  ["portal", "admin", anyRoute],
  ["portal", "clinician", anyRoute],
  ["portal", "client", only("/")],
  ["companion", "nobody", only("/", "/forgotten", "/reset/$token", "/invitation/$token", "/outbox")],
  ["companion", "halfSignedIn", only("/")],
  ["companion", "client", anyRoute],
  ["companion", "clinician", only("/")],
] as const;

describe.each(["portal", "companion"] as const)("the %s", (name) => {
  test("has no route that these tests do not visit", async () => {
    const { page, close } = await visit(browser, app);
    await page.goto(name === "portal" ? "/sign-in" : "/companion/");
    await page.locator("h1").waitFor();
    const paths = await readRouterPaths(page);
    expect(Object.keys(routesOf[name]).toSorted()).toEqual(paths.toSorted());
    await close();
  });
});

describe.each(people)("the %s, seen by %s", (name, who, isSeen) => {
  const routes = Object.entries(routesOf[name]).filter(([route]) => isSeen(route));

  describe("in English", () => {
    let seen: Visit;
    beforeAll(async () => {
      const world = worldOf("Willow Lane Clinic");
      seen = await visit(browser, app, who === "nobody" ? {} : { token: world[who] });
    });
    afterAll(() => seen.close());

    test.each(routes)(
      "%s: sound in light and dark, fits 320 pixels, names itself and nobody",
      async (path, sample) => {
        const { page, problems } = seen;
        problems.length = 0;
        onTestFailed(() =>
          describeFailure(`${name}-${who}-en${path.replaceAll(/[^a-z]+/gi, "-")}`, { seen }),
        );
        await page.goto(sample(worldOf("Willow Lane Clinic")));
        expect(await inspectPage(page)).toEqual(sound);
        const title = await page.title();
        expect(names.filter((one) => title.includes(one))).toEqual([]);
        expect(title).toMatch(/.+ · Goldthread$/);
        expect(await listTitles(page)).toHaveLength(1);
        expect(problems).toEqual([]);
      },
    );
  });

  describe("in Spanish", () => {
    const findEnglish = englishFinder(name);
    let seen: Visit;
    beforeAll(async () => {
      const world = worldOf("Centro Río Claro");
      seen = await visit(browser, app, {
        ...(who === "nobody" ? {} : { token: world[who] }),
        locale: "es-ES",
        timezoneId: "Europe/Madrid",
        reducedMotion: "reduce",
        viewport: narrow,
      });
    });
    afterAll(() => seen.close());

    test.each(routes)(
      "%s: all of it in Spanish, still, and as wide as a small phone",
      async (path, sample) => {
        const { page, problems } = seen;
        problems.length = 0;
        onTestFailed(() =>
          describeFailure(`${name}-${who}-es${path.replaceAll(/[^a-z]+/gi, "-")}`, { seen }),
        );
        await page.goto(sample(worldOf("Centro Río Claro")));
        await settle(page);
        expect(await page.locator("html").getAttribute("lang")).toBe("es");
        const moving = await countMovements(page);
        expect({
          english: findEnglish(await readSpoken(page)),
          overflow: await findOverflow(page),
          problems,
          moving,
        }).toEqual({
          english: [],
          overflow: [],
          problems: [],
          moving: 0,
        });
      },
    );
  });
});
