import type { StripItem } from "../chart/item-order.ts";
import type { SeverityBand, TrajectoryMark, TrajectoryPoint } from "../chart/trajectory-layout.ts";

export const DAY_MS = 86_400_000;
export const start = Date.UTC(2026, 7, 31, 9);

export type Lang = "en" | "es";
/** The workbench's language: `#chart-states?lang=es`. */
export const langOf = (): Lang => (location.hash.includes("lang=es") ? "es" : "en");

export const series = (days: readonly number[], scores: readonly number[]): TrajectoryPoint[] =>
  days.map((day, index) => ({ id: String(index), at: start + day * DAY_MS, value: scores[index] ?? 0 }));
export const twelve = series([0, 14, 28, 42, 49, 56, 63, 70, 84], [19, 17, 18, 15, 13, 12, 11, 12, 10]);

const levels = [0, 1, 2, 3, 4] as const;
const bandsOf = (from: readonly number[], words: readonly string[], upward = true): SeverityBand[] =>
  from.map((each, index) => ({
    from: each,
    label: words[index] ?? "",
    level: levels[upward ? index : from.length - 1 - index] ?? 4,
  }));

const phq9Words = {
  en: ["minimal", "mild", "moderate", "moderately severe", "severe"],
  es: ["mínima", "leve", "moderada", "moderadamente grave", "grave"],
};
export const phq9Bands = (lang: Lang) => bandsOf([0, 5, 10, 15, 20], phq9Words[lang]);
export const gad7Bands = (lang: Lang) =>
  bandsOf([0, 5, 10, 15], [...phq9Words[lang].slice(0, 3), phq9Words[lang][4] ?? ""]);
/** Words of the length a clinic's own measure in Spanish can have. */
export const longBands = bandsOf(
  [0, 8, 16, 20],
  [
    "consumo de riesgo bajo o abstinencia",
    "consumo de riesgo: se recomienda consejo sencillo",
    "consumo perjudicial: consejo y seguimiento continuado",
    "posible dependencia: derivar para evaluación diagnóstica especializada",
  ],
);
export const wellbeingBands = bandsOf([0, 29, 51], ["low", "reduced", "good"], false);
/** Bands of a mean, with their published ends. */
export const meanBands: SeverityBand[] = [
  { from: 0, to: 0.9, label: "minimal", level: 0 },
  { from: 1, to: 1.9, label: "mild", level: 1 },
  { from: 2, to: 2.9, label: "moderate", level: 2 },
  { from: 3, to: 4, label: "severe", level: 4 },
];

/** Twelve weeks of care: weekly sessions, a plan signed twice, an exercise, two events on one day. */
export const careMarks = (lang: Lang): TrajectoryMark[] => [
  ...Array.from({ length: 12 }, (_, week) => ({
    id: `s${week}`,
    at: start + (week * 7 + 0.1) * DAY_MS,
    label: lang === "es" ? `sesión ${week + 1}` : `session ${week + 1}`,
    kind: "session" as const,
  })),
  {
    id: "p1",
    at: start + 3 * DAY_MS,
    label: lang === "es" ? "plan v1 firmado" : "plan v1 signed",
    kind: "plan",
  },
  {
    id: "p2",
    at: start + 42 * DAY_MS,
    label: lang === "es" ? "plan v2 firmado" : "plan v2 signed",
    kind: "plan",
  },
  {
    id: "x1",
    at: start + 15 * DAY_MS,
    label: lang === "es" ? "respiración resonante antes de dormir" : "resonant breathing before bed",
    kind: "prescription",
  },
  {
    id: "x2",
    at: start + 47 * DAY_MS,
    label: lang === "es" ? "plan de actividades" : "activity plan",
    kind: "prescription",
  },
  { id: "e1", at: start + 47.2 * DAY_MS, label: lang === "es" ? "mudanza" : "moved house", kind: "event" },
  {
    id: "e2",
    at: start + 80 * DAY_MS,
    label: lang === "es" ? "reincorporación al trabajo" : "back at work, half days",
    kind: "event",
  },
];

const wordings = [
  "A first item of ordinary length about how often something bothered you",
  "Short item",
  "A long item of a clinic's own making, about sleeping too little or too much, waking early, lying awake and going over the day again for an hour or more before falling asleep",
  "An item that did not change",
  "An item that improved",
  "An item about safety",
  "What else should we know?",
];

/** Items over `occasions` times; the sixth is the safety item, the last is answered in words. */
export function stripItems(count: number, occasions: number): StripItem[] {
  return Array.from({ length: count }, (_, index) => {
    const inWords = index === 6;
    return {
      id: `i${index}`,
      wording: `${index + 1}. ${wordings[index] ?? `Item ${index + 1} of an invented measure, of middling length`}`,
      range: inWords ? null : ([0, 3] as const),
      flagged: index === 5 ? "safety item" : undefined,
      answers: Array.from({ length: occasions }, (_unused, time) => {
        if ((index * 7 + time * 3) % 17 === 5) return null;
        if (inWords)
          return time % 3 === 0
            ? { text: "It was easier on the days I painted.\nSundays are still long." }
            : null;
        const drift = (index % 3) - 1;
        const value = Math.round(
          1.5 + drift * (time / Math.max(1, occasions - 1) - 0.5) * 2.4 + Math.sin(index + time) * 0.6,
        );
        return { value: Math.min(3, Math.max(0, value)) };
      }),
    };
  });
}
