import { expect, test } from "vitest";
import { timelineOf, type Part } from "../workbench/player-timeline.ts";
import type { DueCue } from "./due.ts";
import { createPlayerEngine } from "./player-engine.ts";
import { defaultPlayerSettings } from "./player-settings.ts";
import type { SoundDesk } from "./sound/sound-desk.ts";

/** A device whose time passes by hand, with sound or without. */
function handDevice({ audio }: { audio: boolean }) {
  let now = 100;
  let sounds = audio;
  let due: { at: number; run: () => void } | null = null;
  let hidden = false;
  let changed: (running: boolean) => void = () => undefined;
  const log: string[] = [];
  const desk: SoundDesk = {
    wake: () => Promise.resolve(),
    now: () => (sounds ? now : null),
    set: () => undefined,
    play: (position: number, _cues: readonly DueCue[], again: boolean) => {
      log.push(`${again ? "on" : "from"} ${position.toFixed(2)}`);
    },
    keepUp: () => undefined,
    stop: (atOnce) => log.push(atOnce ? "hush" : "ring out"),
    onChange: (listener) => {
      changed = listener;
    },
    dispose: () => undefined,
  };
  return {
    log,
    hide(next: boolean) {
      hidden = next;
    },
    /** The device takes the sound away. */
    takeSound() {
      sounds = false;
      changed(false);
    },
    /** Lets time pass; timers come as late as `late` says, as they do in a page out of sight. */
    pass(seconds: number, late = 0) {
      const end = now + seconds;
      while (due && due.at + late <= end) {
        const { at, run } = due;
        due = null;
        now = Math.max(now, at + late);
        run();
      }
      now = end;
    },
    device: {
      desk,
      seconds: () => now,
      later(run: () => void, ms: number) {
        const mine = { at: now + ms / 1000, run };
        due = mine;
        return () => {
          if (due === mine) due = null;
        };
      },
      hidden: () => hidden,
      vibrate: (pattern: readonly number[]) => void log.push(`touch ${pattern.join("-")}`),
    },
  };
}

const parts: Part[] = [
  { say: "One", seconds: 3, quiet: 2 },
  { breathe: [4, 0, 6, 0], cycles: 2, captions: ["In and out", "Again"] },
  { ask: { kind: "yesNo", text: "Enough?" } },
  { ask: { kind: "word", text: "A word?", charactersMax: 40 } },
  { say: "Last", seconds: 3, cue: "bell" },
];
const settings = defaultPlayerSettings;
async function begun(hand: ReturnType<typeof handDevice>, startAt = 0) {
  const engine = createPlayerEngine(hand.device, {
    timeline: timelineOf("breath", parts),
    settings,
    startAt,
  });
  engine.go();
  await Promise.resolve();
  return engine;
}

test("lines, silence and turns of the breath are shown when they are due, however late timers come", async () => {
  const hand = handDevice({ audio: true });
  const engine = await begun(hand);
  expect(engine.view().moment.caption).toBe("One");
  hand.pass(3.01);
  expect(engine.view().moment.caption).toBeNull();
  hand.pass(2);
  expect(engine.view().moment).toMatchObject({ caption: "In and out", breath: { phase: "in" } });
  hand.pass(11, 0.9);
  hand.pass(0.95, 0.9);
  expect(engine.view().moment).toMatchObject({ caption: "Again", breath: { cycle: 1 } });
  expect(engine.position()).toBeCloseTo(16.96, 6);
});

test("time stands still at a question, and goes on with the answer without sounding anything twice", async () => {
  const hand = handDevice({ audio: true });
  const engine = await begun(hand);
  hand.pass(500);
  expect(engine.view()).toMatchObject({ state: "asking", moment: { at: 25, stop: { key: "part-2" } } });
  hand.pass(500);
  engine.load(timelineOf("breath", parts, { "part-2": null }));
  expect(engine.view()).toMatchObject({ state: "asking", moment: { stop: { key: "part-3" } } });
  engine.load(timelineOf("breath", parts, { "part-2": null, "part-3": "calm" }));
  await Promise.resolve();
  expect(hand.log.filter((line) => !line.startsWith("touch"))).toEqual(["from 0.00", "ring out", "on 25.00"]);
  hand.pass(3.5);
  expect(engine.view()).toMatchObject({ state: "finished", moment: { finished: true } });
  expect(engine.practised()).toBeCloseTo(28, 1);
});

test("pauses, skipping and answering do not count as practice, and a pause loses nothing", async () => {
  const hand = handDevice({ audio: true });
  const engine = await begun(hand);
  hand.pass(2);
  engine.pause();
  hand.pass(60);
  expect(engine.position()).toBeCloseTo(2, 6);
  engine.go();
  await Promise.resolve();
  hand.pass(1);
  engine.skip();
  expect(engine.position()).toBe(5);
  expect(engine.practised()).toBeCloseTo(3, 6);
});

test("back leads to where the line began, pressed at once again to the one before, and never before the start", async () => {
  const hand = handDevice({ audio: false });
  const engine = await begun(hand, 20);
  engine.back();
  expect(engine.position()).toBe(15);
  engine.back();
  engine.back();
  engine.back();
  expect(engine.position()).toBe(0);
});

test("a device that takes the sound away pauses the practice and says so", async () => {
  const hand = handDevice({ audio: true });
  const engine = await begun(hand);
  hand.pass(2);
  hand.takeSound();
  expect(engine.view()).toMatchObject({ state: "paused", interrupted: true });
  hand.pass(30);
  expect(engine.position()).toBeLessThanOrEqual(2);
  engine.go();
  await Promise.resolve();
  expect(engine.view()).toMatchObject({ state: "running", interrupted: false });
});

test("out of sight it goes on by ear, and pauses where there is nothing to hear", async () => {
  const audible = handDevice({ audio: true });
  const heard = await begun(audible);
  audible.hide(true);
  heard.seen(true);
  expect(heard.view().state).toBe("running");
  const mute = handDevice({ audio: false });
  const unheard = await begun(mute);
  mute.hide(true);
  unheard.seen(true);
  expect(unheard.view().state).toBe("paused");
});

test("each touch is given once, and none is caught up with after a leap", async () => {
  const hand = handDevice({ audio: true });
  const engine = await begun(hand);
  engine.skip();
  await Promise.resolve();
  hand.pass(9);
  expect(hand.log.filter((line) => line.startsWith("touch"))).toEqual(["touch 60", "touch 220"]);
});

test("a second press before the sound has woken wins", async () => {
  const hand = handDevice({ audio: true });
  const engine = createPlayerEngine(hand.device, {
    timeline: timelineOf("breath", parts),
    settings,
    startAt: 0,
  });
  engine.go();
  engine.pause();
  await Promise.resolve();
  hand.pass(5);
  expect(engine.view().state).toBe("paused");
  expect(engine.position()).toBe(0);
});
