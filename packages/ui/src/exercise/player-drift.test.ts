import { expect, test } from "vitest";
import { timelineOf } from "../workbench/player-timeline.ts";
import { createPlayerEngine } from "./player-engine.ts";
import { defaultPlayerSettings } from "./player-settings.ts";

const drift_seconds_max = 0.05;
/** The device's clock goes faster than the audio clock by this share, as quartz does by far less. */
const HASTE = 1e-3;

/**
 * A device with two clocks that do not agree. Timers go by its own, late by `late` seconds; asleep, the audio clock
 * stands and no timer comes, as when a lid is closed without a word to the page.
 */
function unevenDevice() {
  let device = 0;
  let audio = 10;
  let late = 0;
  let hidden = false;
  let due: { at: number; run: () => void } | null = null;
  /** Second of the audio clock at which the timeline's second 0 was laid: what is heard goes by it. */
  let zero = 0;
  const pass = (seconds: number) => {
    device += seconds * (1 + HASTE);
    audio += seconds;
  };
  return {
    heard: () => audio - zero,
    become(next: { late: number; hidden: boolean }) {
      ({ late, hidden } = next);
    },
    sleep(seconds: number) {
      device += seconds;
    },
    run(seconds: number) {
      const end = audio + seconds;
      while (due && due.at + late - device <= (end - audio) * (1 + HASTE)) {
        const { at, run } = due;
        due = null;
        pass(Math.max(0, at + late - device) / (1 + HASTE));
        run();
      }
      pass(end - audio);
    },
    device: {
      desk: {
        wake: () => Promise.resolve(),
        now: () => audio,
        set: () => undefined,
        play: (position: number) => {
          zero = audio - position;
        },
        keepUp: () => undefined,
        stop: () => undefined,
        onChange: () => undefined,
        dispose: () => undefined,
      },
      seconds: () => device,
      later(run: () => void, ms: number) {
        const mine = { at: device + ms / 1000, run };
        due = mine;
        return () => {
          if (due === mine) due = null;
        };
      },
      hidden: () => hidden,
      vibrate: () => undefined,
    },
  };
}

test("in twenty minutes of tab switches, late timers, pauses and sleep, what is shown keeps within 50 ms of what is heard", async () => {
  const uneven = unevenDevice();
  const timeline = timelineOf("breath", [{ breathe: [4, 0, 6, 0], cycles: 120, captions: ["In and out"] }]);
  const engine = createPlayerEngine(uneven.device, { timeline, settings: defaultPlayerSettings, startAt: 0 });
  const apart: number[] = [];
  const look = () => apart.push(Math.abs(engine.position() - uneven.heard()));
  engine.go();
  await Promise.resolve();
  for (let minute = 0; minute < 20; minute += 1) {
    const away = minute % 3 === 1;
    uneven.become(away ? { late: 50, hidden: true } : { late: 0.004, hidden: false });
    engine.seen(away);
    for (let second = 0; second < 59; second += 1) {
      uneven.run(1);
      look();
    }
    uneven.become({ late: 0.004, hidden: false });
    engine.seen(false);
    look();
    // Back in sight, the view is that of this very moment.
    expect(Math.abs(engine.view().moment.at - uneven.heard())).toBeLessThanOrEqual(1);
    if (minute % 5 === 2) {
      uneven.sleep(3600);
      uneven.run(0.5);
      look();
    }
    if (minute % 5 === 3) {
      engine.pause();
      uneven.run(30);
      engine.go();
      await Promise.resolve();
      look();
    }
  }
  expect(engine.position()).toBeGreaterThan(1170);
  expect(Math.max(...apart)).toBeLessThanOrEqual(drift_seconds_max);
});

test("every turn of the breath is shown within 50 ms of its tone for twenty minutes", async () => {
  const uneven = unevenDevice();
  uneven.become({ late: 0.004, hidden: false });
  const timeline = timelineOf("breath", [{ breathe: [4, 0, 6, 0], cycles: 120, captions: ["In and out"] }]);
  const engine = createPlayerEngine(uneven.device, { timeline, settings: defaultPlayerSettings, startAt: 0 });
  const late: number[] = [];
  let phase = "";
  engine.subscribe(() => {
    const { breath } = engine.view().moment;
    const next = `${breath?.cycle}:${breath?.phase}`;
    if (breath && next !== phase && phase !== "") late.push(breath.secondsIn);
    phase = next;
  });
  engine.go();
  await Promise.resolve();
  uneven.run(1199);
  expect(late.length).toBe(239);
  expect(Math.max(...late)).toBeLessThanOrEqual(drift_seconds_max);
});
