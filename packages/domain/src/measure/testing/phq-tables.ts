import { answered, idsOf, type MeasureTable, pointsOf, type ScaleTable } from "./scoring-table.ts";

// Written out from the publications (Kroenke 2001, 2002, 2009, 2010; Spitzer 2006; Arroll 2010) and CamCOPS.
const often = [0, 1, 2, 3];

function added(
  itemIds: readonly string[],
  max: number,
  bands: ScaleTable["bands"] = {},
  cases: ScaleTable["cases"] = {},
): ScaleTable {
  return { points: pointsOf(itemIds, often), min: 0, max, bands, cases };
}

const nine = idsOf("phq9", 1, 9);
const seven = idsOf("gad7", 1, 7);
const eight = idsOf("phq8", 1, 8);
const four = idsOf("phq4", 1, 4);
const nineOfAdolescents = idsOf("phqa", 1, 9);
const fifteen = idsOf("phq15", 1, 15);
const all = (itemIds: readonly string[], value: number) =>
  Object.fromEntries(itemIds.map((itemId) => [itemId, value]));

const severity = [
  ["minimal", 0],
  ["mild", 5],
  ["moderate", 10],
  ["moderatelySevere", 15],
  ["severe", 20],
] as const;

export const phqTables: Readonly<Record<string, MeasureTable>> = {
  "phq-9": {
    higherIs: "worse",
    items: answered([...nine, "phq9-10"], often),
    sometimes: {
      "phq9-10": {
        asked: (answer) =>
          nine.every((itemId) => answer(itemId) !== undefined) &&
          nine.some((itemId) => (answer(itemId) ?? 0) > 0),
        else: null,
      },
    },
    scales: { total: added(nine, 27, { severity }, { nhs: 10 }) },
    total: "total",
    risk: { "phq9-9": 1 },
    paths: [
      { name: "no problem, no question of difficulty", answers: all(nine, 0), shown: nine, total: 0 },
      {
        name: "one point is a problem",
        answers: { ...all(nine, 0), "phq9-9": 1 },
        shown: [...nine, "phq9-10"],
        total: 1,
      },
      {
        name: "nothing on difficulty before the nine are answered",
        answers: { ...all(nine.slice(0, 8), 3) },
        shown: nine,
        total: null,
      },
    ],
  },
  "gad-7": {
    higherIs: "worse",
    items: answered(seven, often),
    scales: {
      total: added(
        seven,
        21,
        {
          severity: [
            ["minimal", 0],
            ["mild", 5],
            ["moderate", 10],
            ["severe", 15],
          ],
        },
        { nhs: 8, gad: 10 },
      ),
    },
    total: "total",
    risk: {},
  },
  "phq-8": {
    higherIs: "worse",
    items: answered(eight, often),
    scales: { total: added(eight, 24, { severity }, { depression: 10 }) },
    total: "total",
    risk: {},
  },
  "phq-2": {
    higherIs: "worse",
    items: answered(idsOf("phq2", 1, 2), often),
    scales: { total: added(idsOf("phq2", 1, 2), 6, {}, { specific: 3, sensitive: 2 }) },
    total: "total",
    risk: {},
  },
  "gad-2": {
    higherIs: "worse",
    items: answered(idsOf("gad2", 1, 2), often),
    scales: { total: added(idsOf("gad2", 1, 2), 6, {}, { positive: 3 }) },
    total: "total",
    risk: {},
  },
  "phq-4": {
    higherIs: "worse",
    items: answered(four, often),
    scales: {
      total: added(four, 12, {
        distress: [
          ["normal", 0],
          ["mild", 3],
          ["moderate", 6],
          ["severe", 9],
        ],
      }),
      anxiety: added(["phq4-1", "phq4-2"], 6, {}, { positive: 3 }),
      depression: added(["phq4-3", "phq4-4"], 6, {}, { positive: 3 }),
    },
    total: "total",
    risk: {},
  },
  "phq-15": {
    higherIs: "worse",
    items: answered(fifteen, [0, 1, 2]),
    scales: {
      total: {
        points: pointsOf(fifteen, [0, 1, 2]),
        mayBeBlank: ["phq15-4"],
        min: 0,
        max: 30,
        bands: {
          severity: [
            ["minimal", 0],
            ["low", 5],
            ["medium", 10],
            ["high", 15],
          ],
        },
        cases: {},
      },
    },
    total: "total",
    risk: {},
    paths: [
      {
        name: "a man leaves out the item for women",
        answers: Object.fromEntries(
          fifteen.filter((itemId) => itemId !== "phq15-4").map((itemId) => [itemId, 2]),
        ),
        shown: fifteen,
        total: 28,
      },
      {
        name: "no other blank is let pass",
        answers: Object.fromEntries(
          fifteen.filter((itemId) => itemId !== "phq15-11").map((itemId) => [itemId, 2]),
        ),
        shown: fifteen,
        total: null,
      },
    ],
  },
  "phq-a": {
    higherIs: "worse",
    items: [
      ...answered(nineOfAdolescents, often),
      ["phqa-10", [0, 1]],
      ["phqa-11", often],
      ["phqa-12", [0, 1]],
      ["phqa-13", [0, 1]],
    ],
    scales: { total: added(nineOfAdolescents, 27, { severity }) },
    total: "total",
    risk: { "phqa-9": 1, "phqa-12": 1, "phqa-13": 1 },
  },
};
