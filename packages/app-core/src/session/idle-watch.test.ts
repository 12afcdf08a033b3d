import { beforeEach, expect, test } from "vitest";
import { createIdleWatch } from "./idle-watch.ts";

const minute = 60_000;
const idleMs = 15 * minute;
let time: number;
let locks: number;
let stays: number;
let kept: Map<string, string>;

beforeEach(() => {
  time = 1_800_000_000_000;
  locks = 0;
  stays = 0;
  kept = new Map();
});

const newTab = () =>
  createIdleWatch({
    idleMs,
    now: () => time,
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    lock: () => void (locks += 1),
    stayOpen: () => void (stays += 1),
  });

test("locks once the idle time has passed without use, not before", () => {
  const tab = newTab();
  tab.used();
  time += idleMs - 1;
  tab.check();
  expect(locks).toBe(0);
  time += 1;
  tab.check();
  expect(locks).toBe(1);
});

test("a page reloaded after the idle time is locked at once", () => {
  newTab().used();
  time += idleMs;
  newTab().check();
  expect(locks).toBe(1);
});

test("work in one tab keeps the other open", () => {
  const [one, other] = [newTab(), newTab()];
  one.used();
  time += idleMs - 1;
  one.used();
  time += minute;
  other.check();
  expect(locks).toBe(0);
});

test("tells the server that somebody is still here, but only if somebody is", () => {
  const tab = newTab();
  tab.used();
  time += 4 * minute;
  tab.used();
  time += minute;
  tab.check();
  expect(stays).toBe(1);
  time += 6 * minute;
  tab.check();
  expect(stays).toBe(1);
});
