import type { DueCue } from "@goldthread/domain/exercise/due";
import { listSummaries, shortestMinutes } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { timeline } from "@goldthread/domain/exercise/timeline";
import { launchBrowser } from "@goldthread/testing/browser/launch-browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSoundPage, renderSound, window_ms } from "./support/render-sound.ts";

// The sound of every exercise, rendered offline, is what its script says: nothing missing, nothing added, nothing late.
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openSoundPage(browser);
});
afterAll(() => browser?.close());

const SILENT = 1e-4;
const TAIL_SECONDS = 7;
/** A limiter looks ahead by six thousandths of a second: everything is late by that. */
const LATE_MS = 15;

/** Every cue of an exercise at its shortest, questions left out. */
async function cuesOf(id: string): Promise<{ cues: readonly DueCue[]; seconds: number }> {
  const script = await loadScript(id);
  const options = { language: "en", minutes: shortestMinutes(script) } as const;
  const answers: Record<string, null> = {};
  let line = timeline(script, options, answers);
  while (line.pending !== null) {
    answers[line.pending.key] = null;
    line = timeline(script, options, answers);
  }
  return { cues: line.cues, seconds: line.seconds };
}

const windowAt = (seconds: number) => Math.round((seconds * 1000) / window_ms);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const loudest = (loudness: readonly number[], from: number, to: number) =>
  Math.max(0, ...loudness.slice(Math.max(0, windowAt(from)), Math.max(0, windowAt(to))));

test.each(listSummaries().map(({ id }) => id))("%s sounds as its script says", async (id) => {
  const { cues, seconds } = await cuesOf(id);
  const whole = seconds + TAIL_SECONDS;
  const strikes = await renderSound(page, cues, whole, "strikes");
  for (const cue of cues)
    if (cue.kind === "strike") {
      const before = loudest(strikes.loudness, cue.at - 0.08, cue.at - 0.01);
      expect(loudest(strikes.loudness, cue.at, cue.at + 0.09)).toBeGreaterThan(before + 0.01);
    }
  const breath = await renderSound(page, cues, whole, "breath");
  const tones = cues.filter((cue) => cue.kind === "tone");
  for (const [index, { at, seconds: length, direction }] of tones.entries()) {
    const middle = breath.loudness.slice(windowAt(at + length * 0.3), windowAt(at + length * 0.8));
    expect(mean(middle)).toBeGreaterThan(0.01);
    const { first, last } = breath.pitches[index] ?? { first: 0, last: 0 };
    if (direction === "rise") expect(last).toBeGreaterThan(first * 1.1);
    else expect(last).toBeLessThan(first * 0.9);
  }
  const noise = await renderSound(page, cues, whole, "noise");
  const sounding = (at: number, kind: "noise" | "tone") =>
    cues.some((cue) => cue.kind === kind && at >= cue.at - 0.01 && at <= cue.at + cue.seconds + 0.06);
  for (const [kind, { loudness }] of [
    ["noise", noise],
    ["tone", breath],
  ] as const)
    expect(
      loudness.findIndex((level, index) => level > SILENT && !sounding((index * window_ms) / 1000, kind)),
    ).toBe(-1);
  for (const cue of cues)
    if (cue.kind === "noise")
      expect(loudest(noise.loudness, cue.at + cue.seconds / 2, cue.at + cue.seconds / 2 + 1)).toBeGreaterThan(
        0.01,
      );
  const first = cues.find(({ kind }) => kind === "strike")?.at ?? whole;
  expect(loudest(strikes.loudness, 0, first - 0.01)).toBe(0);
});

test("after twenty minutes a bell still sounds on its second", async () => {
  const bells: DueCue[] = [5, 600, 1200].map((at) => ({ at, kind: "strike", sound: "chime", why: "script" }));
  const { loudness } = await renderSound(page, bells, 1203, "strikes");
  for (const { at } of bells) {
    const begins =
      loudness.findIndex((level, index) => index >= windowAt(at) - 20 && level > 0.005) * window_ms;
    expect(begins - at * 1000).toBeGreaterThanOrEqual(-window_ms);
    expect(begins - at * 1000).toBeLessThanOrEqual(LATE_MS);
  }
});

test("entered in the middle, a long sound goes on and a bell that is over is not struck again", async () => {
  const cues: DueCue[] = [
    { at: 0, kind: "noise", seconds: 60 },
    { at: 40, kind: "noise", seconds: 10 },
  ];
  const { loudness } = await renderSound(page, cues, 62, "noise", 30);
  expect(loudest(loudness, 0, 29.9)).toBe(0);
  expect(loudest(loudness, 33, 39)).toBeGreaterThan(0.01);
});
