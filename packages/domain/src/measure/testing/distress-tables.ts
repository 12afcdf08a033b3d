import { answered, idsOf, type MeasureTable, pointsOf, type ScaleTable } from "./scoring-table.ts";
import { added, all, from1to5, from1to6, to1, to3, to4, to8 } from "./table-parts.ts";

// Written out from the publications as docs and CamCOPS give them, item by item; nothing here is read from a definition.
const epds = idsOf("epds", 1, 10);
const core = idsOf("core10", 1, 10);
const k10 = idsOf("k10", 1, 10);
const k6 = idsOf("k6", 1, 6);
const dass = idsOf("dass21", 1, 21);
const who = idsOf("who5", 1, 5);
const wsas = idsOf("wsas", 1, 5);
const isi = idsOf("isi", 1, 7);
const maas = idsOf("maas", 1, 15);
const pss = idsOf("pss10", 1, 10);

/** Seven of the 21, doubled to the 42-item scale. */
function dassScale(
  numbers: readonly number[],
  starts: readonly [number, number, number, number],
): ScaleTable {
  const [mild, moderate, severe, extremelySevere] = starts;
  const severity = Object.entries({ normal: 0, mild, moderate, severe, extremelySevere });
  const itemIds = numbers.map((number) => `dass21-${number}`);
  return added(itemIds, to3, { times: 2, max: 42, bands: { severity } });
}

export const distressTables: Readonly<Record<string, MeasureTable>> = {
  epds: {
    higherIs: "worse",
    items: answered(epds, to3),
    scales: {
      total: added(epds, to3, {
        max: 30,
        bands: { likelihood: Object.entries({ unlikely: 0, possible: 10, probable: 13 }) },
        cases: { possible: 10, probable: 13 },
      }),
    },
    total: "total",
    risk: { "epds-10": 1 },
  },
  "core-10": {
    higherIs: "worse",
    items: answered(core, to4),
    scales: {
      total: added(core, to4, {
        points: pointsOf(core, to4, ["core10-2", "core10-3"]),
        estimated: 1,
        max: 40,
        bands: {
          severity: Object.entries({
            healthy: 0,
            low: 6,
            mild: 11,
            moderate: 16,
            moderatelySevere: 21,
            severe: 26,
          }),
        },
        cases: { clinical: 11, depression: 13 },
      }),
    },
    total: "total",
    risk: { "core10-6": 1 },
  },
  k10: {
    higherIs: "worse",
    items: answered(k10, from1to5),
    sometimes: {
      "k10-3": { asked: (answer) => (answer("k10-2") ?? 0) > 1, else: 1 },
      "k10-6": { asked: (answer) => (answer("k10-5") ?? 0) > 1, else: 1 },
    },
    scales: {
      total: added(k10, from1to5, {
        min: 10,
        max: 50,
        bands: {
          abs: Object.entries({ low: 10, moderate: 16, high: 22, veryHigh: 30 }),
          primaryCare: Object.entries({ well: 10, mild: 20, moderate: 25, severe: 30 }),
        },
      }),
    },
    total: "total",
    risk: {},
    paths: [
      {
        name: "never nervous, so never too nervous to be calmed",
        answers: { ...all(k10, 5), "k10-2": 1 },
        shown: k10.filter((itemId) => itemId !== "k10-3"),
        total: 42,
      },
      {
        name: "never restless, so never too restless to sit",
        answers: { ...all(k10, 5), "k10-5": 1 },
        shown: k10.filter((itemId) => itemId !== "k10-6"),
        total: 42,
      },
      { name: "all are asked", answers: all(k10, 2), shown: k10, total: 20 },
      {
        name: "item 2 unanswered implies nothing",
        answers: Object.fromEntries(Object.entries(all(k10, 2)).filter(([itemId]) => itemId !== "k10-2")),
        shown: k10.filter((itemId) => itemId !== "k10-3"),
        total: null,
      },
    ],
  },
  k6: {
    higherIs: "worse",
    items: answered(k6, to4),
    scales: {
      total: added(k6, to4, {
        max: 24,
        bands: { distress: Object.entries({ low: 0, moderate: 5, serious: 13 }) },
        cases: { serious: 13 },
      }),
    },
    total: "total",
    risk: {},
  },
  "dass-21": {
    higherIs: "worse",
    items: answered(dass, to3),
    scales: {
      depression: dassScale([3, 5, 10, 13, 16, 17, 21], [10, 14, 21, 28]),
      anxiety: dassScale([2, 4, 7, 9, 15, 19, 20], [8, 10, 15, 20]),
      stress: dassScale([1, 6, 8, 11, 12, 14, 18], [15, 19, 26, 34]),
    },
    total: null,
    risk: {},
  },
  "who-5": {
    higherIs: "better",
    items: answered(who, [0, 1, 2, 3, 4, 5]),
    scales: {
      total: added(who, [0, 1, 2, 3, 4, 5], {
        times: 4,
        max: 100,
        bands: { wellbeing: Object.entries({ veryPoor: 0, poor: 29, notPoor: 51 }) },
        cases: { poor: 50, likelyDepression: 28 },
      }),
      raw: added(who, [0, 1, 2, 3, 4, 5], { max: 25 }),
    },
    total: "total",
    risk: {},
  },
  wsas: {
    higherIs: "worse",
    items: [["wsas-not-working", to1], ...answered(wsas, to8)],
    sometimes: { "wsas-1": { asked: (answer) => answer("wsas-not-working") !== 1, else: null } },
    scales: {
      total: added(wsas, to8, {
        max: 40,
        bands: { impairment: Object.entries({ subclinical: 0, significant: 11, severe: 21 }) },
      }),
    },
    total: "total",
    risk: {},
    paths: [
      {
        name: "retired: work is left out",
        answers: { ...all(wsas, 8), "wsas-not-working": 1 },
        shown: ["wsas-not-working", ...wsas.slice(1)],
        total: 32,
      },
      {
        name: "at work",
        answers: { ...all(wsas, 8), "wsas-not-working": 0 },
        shown: ["wsas-not-working", ...wsas],
        total: 40,
      },
      {
        name: "nothing said of work",
        answers: all(wsas, 1),
        shown: ["wsas-not-working", ...wsas],
        total: 5,
      },
    ],
  },
  isi: {
    higherIs: "worse",
    items: answered(isi, to4),
    scales: {
      total: added(isi, to4, {
        max: 28,
        bands: { severity: Object.entries({ none: 0, subthreshold: 8, moderate: 15, severe: 22 }) },
        cases: { community: 10 },
      }),
    },
    total: "total",
    risk: {},
  },
  maas: {
    higherIs: "better",
    items: answered(maas, from1to6),
    scales: { total: added(maas, from1to6, { mean: true, min: 1, max: 6 }) },
    total: "total",
    risk: {},
  },
  "pss-10": {
    higherIs: "worse",
    items: answered(pss, to4),
    scales: {
      total: added(pss, to4, {
        points: pointsOf(pss, to4, ["pss10-4", "pss10-5", "pss10-7", "pss10-8"]),
        max: 40,
        bands: { stress: Object.entries({ low: 0, moderate: 14, high: 27 }) },
      }),
    },
    total: "total",
    risk: {},
  },
};
