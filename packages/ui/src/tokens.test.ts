/// <reference types="vite/client" />
import { describe, expect, test } from "vitest";
import { contrast, luminance } from "./contrast.ts";
import source from "./tokens.css?raw";

const css = source.replaceAll(/\/\*.*?\*\//gs, "");
const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
  selector: selector.trim(),
  tokens: Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  ),
}));
const tokensOf = (selector: string) =>
  blocks.filter((block) => block.selector === selector).map((block) => block.tokens);
const light = Object.assign({}, ...tokensOf(":root")) as Record<string, string>;
const chosenDark = Object.assign({}, ...tokensOf('[data-theme="dark"]')) as Record<string, string>;
const deviceDark = Object.assign({}, ...tokensOf(":root:not([data-theme])")) as Record<string, string>;
const themes = { light, dark: { ...light, ...chosenDark } };

const grounds = [
  "paper",
  "surface",
  "sunken",
  "brand-wash",
  "gold-wash",
  "risk-wash",
  "warn-wash",
  "good-wash",
  "info-wash",
];
const bands = ["band-0", "band-1", "band-2", "band-3", "band-4"];

/** Text colour, and every ground it may stand on. */
const text: [string, string[]][] = [
  ["ink", [...grounds, ...bands]],
  ["ink-2", [...grounds, ...bands]],
  ["ink-3", grounds],
  ["brand", ["paper", "surface", "sunken", "brand-wash", ...bands]],
  ["gold-ink", ["paper", "surface", "gold-wash"]],
  ["risk", ["paper", "surface", "risk-wash", "brand-wash"]],
  ["warn", ["paper", "surface", "warn-wash"]],
  ["good", ["paper", "surface", "good-wash"]],
  ["info", ["paper", "surface", "info-wash"]],
  ["brand-ink", ["brand", "brand-strong"]],
  ["risk-ink", ["risk", "risk-strong"]],
  ["paper", ["ink"]],
  ["room-ink", ["room", "room-control", "room-1", "room-2", "room-3", "room-track"]],
  ["room-ink-2", ["room", "room-1"]],
  ["room", ["room-ink"]],
];

/** Signs that must be seen without being text. */
const signs: [string, string[]][] = [
  ["control", ["paper", "surface", "sunken", "brand-wash", "gold-wash", "risk-wash"]],
  ["focus", grounds],
  ["surface", ["brand", "risk"]],
  ["brand", [...grounds, ...bands]],
  ["gold", ["paper", "surface", "sunken", "gold-wash", "brand-wash", "line"]],
  ["gold-ink", bands],
  ["risk", bands],
  ["ink-2", bands],
  ["room-gold", ["room", "room-track"]],
  ["room-3", ["room"]],
];

const cases = (pairs: [string, string[]][], least: number) =>
  Object.entries(themes).flatMap(([theme, tokens]) =>
    pairs.flatMap(([front, backs]) =>
      backs.map((back) => ({
        theme,
        front,
        back,
        least,
        front_hex: tokens[front] ?? "",
        back_hex: tokens[back] ?? "",
      })),
    ),
  );

describe("tokens can be told from what they stand on (WCAG 2.2: 1.4.3, 1.4.11)", () => {
  test.each([...cases(text, 4.5), ...cases(signs, 3)])(
    "$theme: $front on $back reaches $least:1",
    ({ front_hex, back_hex, least }) => {
      expect(contrast(front_hex, back_hex)).toBeGreaterThanOrEqual(least);
    },
  );
});

test("severity is told by lightness: each band is darker than the one before by day, lighter by night", () => {
  const day = bands.map((band) => luminance(light[band] ?? ""));
  const night = bands.map((band) => luminance(themes.dark[band] ?? ""));
  expect(day).toEqual(day.toSorted((a, b) => b - a));
  expect(night).toEqual(night.toSorted((a, b) => a - b));
});

test("a device in dark mode shows exactly the chosen dark theme", () => {
  expect(deviceDark).toEqual(chosenDark);
  expect(Object.keys(chosenDark).length).toBeGreaterThan(30);
});

test("contrast is 21 for black on white, 1 for a colour on itself, and refuses what it cannot read", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#1D5C58", "#1D5C58")).toBe(1);
  expect(() => luminance("red")).toThrow("Not a colour");
});
