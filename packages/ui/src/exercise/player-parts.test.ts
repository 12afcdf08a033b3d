import { expect, test } from "vitest";
import { patternOf, timelineOf } from "../workbench/player-timeline.ts";
import { abilitiesOf } from "./abilities.ts";
import { announcement } from "./announce.ts";
import type { CardsPrompt } from "./due.ts";
import { beadPlaces, beadsOf, beadsTold, lungFrames } from "./motions.ts";
import { defaultPlayerSettings, isPlayerSettings } from "./player-settings.ts";
import { isFull, lay, unsorted } from "./sort.ts";
import { createLookAhead } from "./sound/look-ahead.ts";
import { transcriptOf } from "./transcript.ts";
import { ringSteps, secondsToChange } from "./way-points.ts";

const box = patternOf([4, 4, 4, 4]);
const breathing = timelineOf("breath", [
  { breathe: [4, 0, 6, 0], cycles: 40, captions: ["First", "Second"] },
]);
const phases = { in: "Breathe in", holdIn: "Hold", out: "Breathe out", holdOut: "Rest" };

test("every cue is scheduled once and in time, in twenty minutes of uneven looks ahead", () => {
  const { cues, seconds } = timelineOf("breath", [{ breathe: [4, 0, 6, 0], cycles: 120, captions: [] }]);
  const ahead = createLookAhead();
  ahead.seek(0, cues);
  const taken = [];
  for (let now = 0; now < seconds; now += 0.2 + (now % 1)) {
    const some = ahead.take(now + 4, cues);
    for (const cue of some) expect(cue.at).toBeGreaterThanOrEqual(now);
    taken.push(...some);
  }
  expect(taken).toEqual(cues);
});

test("after a leap long sounds are entered again, strikes are not, and what follows comes", () => {
  const { cues } = timelineOf("silent", [
    { say: "One", seconds: 2, cue: "bell", noise: true, quiet: 60 },
    { say: "Two", seconds: 2, cue: "bowl" },
  ]);
  const ahead = createLookAhead();
  expect(ahead.seek(30, cues)).toEqual([{ at: 0, kind: "noise", seconds: 62 }]);
  expect(ahead.take(70, cues)).toEqual([{ at: 62, kind: "strike", sound: "bowl" }]);
});

test("the figure fills, stays, empties and stays, and meets its own beginning", () => {
  const frames = lungFrames(box);
  expect(frames.map(({ offset, transform }) => [offset, transform])).toEqual([
    [0, "scale(0.6)"],
    [0.25, "scale(1)"],
    [0.5, "scale(1)"],
    [0.75, "scale(0.6)"],
    [1, "scale(0.6)"],
  ]);
});

test("beads tell one a second, the first at once and the last before the breath is over", () => {
  expect(beadsOf(box)).toEqual([4, 4, 4, 4]);
  expect(beadsTold(box, { index: 0, secondsIn: 0 })).toBe(1);
  expect(beadsTold(box, { index: 1, secondsIn: 2.5 })).toBe(7);
  expect(beadsTold(box, { index: 3, secondsIn: 3.99 })).toBe(16);
  const { turns } = beadPlaces([4, 4, 4, 4]);
  expect(turns).toHaveLength(16);
  expect(Math.max(...turns)).toBeLessThan(1);
  expect(new Set(turns).size).toBe(16);
});

test("a ring joins the silence after words to them", () => {
  const { segments } = timelineOf("steps", [
    { say: "Stop", seconds: 2, word: "Stop" },
    { say: "", seconds: 5 },
    { say: "Look", seconds: 2, word: "Look" },
  ]);
  expect(ringSteps(segments)).toEqual([
    { start: 0, end: 7, word: "Stop" },
    { start: 7, end: 9, word: "Look" },
  ]);
});

test("the next look is never later than the next change", () => {
  for (let at = 0; at < 399; at += 0.173) {
    const moment = breathing.at(at);
    const next = at + secondsToChange(breathing, moment) - 1e-4;
    const then = breathing.at(next);
    expect([then.segment?.key, then.breath?.index]).toEqual([moment.segment?.key, moment.breath?.index]);
  }
});

test("turns are read out in the first breaths, then lines alone; always where neither sound nor touch leads", () => {
  const said = (at: number, led: boolean, firstCycle = 0) =>
    announcement(breathing.at(at), { phases, firstCycle, led, voice: false });
  expect(said(0.1, true)).toBe("Breathe in. First");
  expect(said(15, true)).toBe("Breathe out");
  expect(said(35, true)).toBe("First");
  expect(said(35, false)).toBe("Breathe out");
  expect(said(201, true)).toBe("Second");
  expect(said(301, true, 30)).toBe("Breathe in");
});

test("lines are left to the device's voice where it reads them", () => {
  const told = announcement(breathing.at(35), { phases, firstCycle: 0, led: true, voice: true });
  expect(told).toBe("");
});

const prompt: CardsPrompt = {
  kind: "cards",
  text: "Sort",
  cards: ["a", "b", "c"].map((id) => ({ id, text: id })),
  piles: ["most", "less"].map((id) => ({ id, text: id })),
  firstPileMax: 1,
};

test("cards lie in one pile at a time, a full pile takes no more, and any can be put back", () => {
  const one = lay(prompt, {}, "a", "most");
  expect(isFull(prompt, one, "most")).toBe(true);
  expect(lay(prompt, one, "b", "most")).toBe(one);
  expect(lay(prompt, one, "a", "less")).toEqual({ most: [], less: ["a"] });
  expect(unsorted(prompt, lay(prompt, one, "a", null)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("the transcript has every line and every question met, in order", () => {
  const lines = transcriptOf(
    timelineOf(
      "steps",
      [{ say: "One", seconds: 2 }, { ask: { kind: "yesNo", text: "Enough?" } }, { say: "Two", seconds: 2 }],
      { "part-1": true },
    ),
  );
  expect(lines.map(({ at, text, kind }) => [at, text, kind])).toEqual([
    [0, "One", "said"],
    [2, "Enough?", "asked"],
    [2, "Two", "said"],
  ]);
});

test("stored settings of another shape are not used", () => {
  expect(isPlayerSettings(defaultPlayerSettings)).toBe(true);
  expect(isPlayerSettings({ sound: true })).toBe(false);
  expect(isPlayerSettings({ ...defaultPlayerSettings, screen: "sun" })).toBe(false);
  expect(
    isPlayerSettings({ ...defaultPlayerSettings, volumes: { ...defaultPlayerSettings.volumes, noise: 2 } }),
  ).toBe(false);
});

test("what a phone cannot do is known: no vibration and no sound while locked on Apple's, also on an iPad that says Mac", () => {
  const iPad = {
    userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15)",
    maxTouchPoints: 5,
    features: {},
  };
  expect(abilitiesOf(iPad)).toEqual({ vibration: false, staysAwake: false, soundsLocked: false });
  const features = { vibrate: true, wakeLock: {} };
  const phone = { userAgent: "Mozilla/5.0 (Linux; Android 16)", maxTouchPoints: 5, features };
  expect(abilitiesOf(phone)).toEqual({ vibration: true, staysAwake: true, soundsLocked: true });
});
