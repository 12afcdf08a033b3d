import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { getSummary, listSummaries } from "@goldthread/domain/exercise/library";
import { drawContactSheets, type Shot } from "./workbench/contact-sheet.ts";
import { momentsOf, plainTimeline, type LookedAt } from "./workbench/exercise-moments.ts";
import { lookSets, roomStates, type LookSet } from "./workbench/look-sets.ts";
import { openWorkbench, type Workbench } from "@goldthread/testing/browser/open-workbench";

// Pictures of every exercise at every kind of step, and of the room in every state, from the workbench as it is built:
// `node tooling/scripts/picture-exercises.ts <folder> [--set phone,desktop] [--exercise body-scan]`, contact sheets included.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: "string" }, exercise: { type: "string" } },
});
const folder = resolve(positionals[0] ?? "pictures");
const wanted = values.set?.split(",") ?? Object.keys(lookSets);
const ids = values.exercise?.split(",") ?? listSummaries().map(({ id }) => id);
/** Long enough for what appears to have appeared. */
const settle_ms = 450;

const moments: LookedAt[] = [];
for (const id of ids) moments.push(...(await momentsOf(id)));
const workbench = await openWorkbench();
try {
  for (const name of wanted) {
    const set = lookSets[name];
    if (set === undefined) throw new Error(`No set is called ${name}: ${Object.keys(lookSets).join(", ")}`);
    const shots = await takeShots(workbench, name, set);
    await drawContactSheets(workbench, shots, { folder, name, viewport: set.context.viewport });
    console.log(`${name}: ${shots.length} pictures`);
  }
} finally {
  await workbench.close();
}

async function takeShots({ open, address }: Workbench, name: string, set: LookSet): Promise<Shot[]> {
  const context = await open({ locale: set.language, ...set.context });
  await context.exposeFunction("timelineOf", plainTimeline);
  const page = await context.newPage();
  if (set.text_px !== undefined) {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: set.text_px } });
  }
  await mkdir(join(folder, name), { recursive: true });
  const shots: Shot[] = [];
  const take = async (what: string) => {
    const path = join(folder, name, `${what}.png`);
    await page.waitForTimeout(settle_ms);
    await page.screenshot({ path });
    shots.push({ what, path });
  };
  const go = async (query: Record<string, string>, pageName: string) => {
    await page.goto("about:blank");
    await page.goto(
      `${address}/#${pageName}?${new URLSearchParams({ ...query, ...set.query, lang: set.language })}`,
    );
    await page.locator("main").waitFor();
  };
  if (set.what === "pictures") {
    await page.goto(`${address}/#pictures?${new URLSearchParams(set.query)}`);
    await page.locator("svg").first().waitFor();
    await take("pictures");
  } else if (set.what === "states") {
    for (const { what, query, reach } of roomStates) {
      await go(query, "player");
      await reach(page, set.language);
      await take(what);
    }
  } else {
    for (const { id, what, at, answers } of moments) {
      const { title, picture } = getSummary(id);
      await go(
        { id, title: title[set.language], picture, at: String(at), answers: JSON.stringify(answers) },
        "script",
      );
      if (what !== "start")
        await page
          .getByRole("button", { name: set.language === "es" ? "Empezar" : "Begin", exact: true })
          .click();
      await take(`${id}.${what}`);
    }
  }
  await context.close();
  return shots;
}
