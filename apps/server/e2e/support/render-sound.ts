import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DueCue } from "@goldthread/domain/exercise/due";
import type { Browser, Page } from "playwright-core";

const built = join(import.meta.dirname, "../../../../packages/ui/dist/exercise");
const address = "http://sound.example";

const html = `<!doctype html><script type="module">
  import { createMixer } from "/sound/mixer.js";
  import { scheduleCues } from "/sound/schedule-cues.js";
  globalThis.sound = { createMixer, scheduleCues };
</script>`;

/** What one kind of sound came to: loudness (root mean square) of every window of `window_ms`, and each tone's pitch. */
export interface Rendering {
  loudness: number[];
  /** Crossings of zero a second in the first and in the last third of each tone. */
  pitches: { first: number; last: number }[];
}
export const window_ms = 5;

/** A page that has the player's sound, as built, and nothing else. */
export async function openSoundPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${address}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") await route.fulfill({ contentType: "text/html", body: html });
    else
      await route.fulfill({
        contentType: "text/javascript",
        body: await readFile(join(built, pathname), "utf8"),
      });
  });
  await page.goto(address);
  return page;
}

/** Renders cues offline, with one fader up and the others down. */
export async function renderSound(
  page: Page,
  cues: readonly DueCue[],
  seconds: number,
  only: "strikes" | "breath" | "noise",
  from = 0,
): Promise<Rendering> {
  return await page.evaluate(renderInPage, { cues, seconds, only, from, window_ms });
}

interface Wanted {
  cues: readonly DueCue[];
  seconds: number;
  only: "strikes" | "breath" | "noise";
  from: number;
  window_ms: number;
}
declare global {
  var sound: {
    createMixer: (context: BaseAudioContext, settings: object) => object;
    scheduleCues: (mixer: object, cues: readonly DueCue[], zero: number, from: number) => unknown;
  };
}

async function renderInPage({ cues, seconds, only, from, window_ms: step_ms }: Wanted): Promise<Rendering> {
  const rate = 8000;
  const context = new OfflineAudioContext(1, Math.ceil(seconds * rate), rate);
  const volumes = { strikes: 0, breath: 0, noise: 0, voice: 0, [only]: 1 };
  const { createMixer, scheduleCues } = globalThis.sound;
  scheduleCues(createMixer(context, { sound: true, volumes }), cues, 0, from);
  const samples = (await context.startRendering()).getChannelData(0);
  const size = Math.round((step_ms / 1000) * rate);
  const loudness = Array.from({ length: Math.floor(samples.length / size) }, (_, window) => {
    let sum = 0;
    for (let at = window * size; at < (window + 1) * size; at += 1) sum += (samples[at] ?? 0) ** 2;
    return Math.sqrt(sum / size);
  });
  const crossings = (start: number, length: number) => {
    let count = 0;
    const first = Math.round(start * rate);
    for (let at = first; at < first + length * rate; at += 1)
      if ((samples[at] ?? 0) <= 0 && (samples[at + 1] ?? 0) > 0) count += 1;
    return count / length;
  };
  const pitches = cues.flatMap((cue) => {
    if (cue.kind !== "tone") return [];
    const third = cue.seconds / 3;
    const first = crossings(cue.at + third * 0.4, third * 0.6);
    return [{ first, last: crossings(cue.at + 2 * third, third * 0.6) }];
  });
  return { loudness, pitches };
}
