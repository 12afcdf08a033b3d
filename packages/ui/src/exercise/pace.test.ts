import { expect, test } from "vitest";
import { createPace } from "./pace.ts";

function handClock() {
  let now_ms = 1000;
  let frames: { handle: number; run: () => void }[] = [];
  let handles = 0;
  return {
    clock: {
      now: () => now_ms,
      frame: (run: () => void) => {
        handles += 1;
        frames.push({ handle: handles, run });
        return handles;
      },
      cancel: (handle: number) => {
        frames = frames.filter((frame) => frame.handle !== handle);
      },
    },
    pass(ms: number) {
      now_ms += ms;
      const due = frames;
      frames = [];
      for (const frame of due) frame.run();
    },
    waiting: () => frames.length,
  };
}

test("only time spent running counts", () => {
  const hand = handClock();
  const pace = createPace(hand.clock, () => undefined);
  hand.pass(5000);
  expect(pace.elapsed()).toBe(0);
  pace.go();
  hand.pass(2000);
  pace.pause();
  hand.pass(60_000);
  expect(pace.elapsed()).toBe(2);
  pace.go();
  hand.pass(500);
  expect(pace.elapsed()).toBe(2.5);
});

test("frames come while running and none after a pause, however often it is pressed", () => {
  const hand = handClock();
  const seen: number[] = [];
  const pace = createPace(hand.clock, (elapsed) => seen.push(elapsed));
  pace.go();
  pace.go();
  expect(hand.waiting()).toBe(1);
  hand.pass(100);
  hand.pass(100);
  expect(seen).toEqual([0.1, 0.2]);
  pace.pause();
  pace.pause();
  expect(hand.waiting()).toBe(0);
  hand.pass(100);
  expect(seen).toHaveLength(2);
});

test("pausing from within a frame stops the frames", () => {
  const hand = handClock();
  const pace = createPace(hand.clock, () => pace.pause());
  pace.go();
  hand.pass(100);
  expect(hand.waiting()).toBe(0);
  expect(pace.running()).toBe(false);
});
