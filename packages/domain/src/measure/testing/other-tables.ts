import {
  type AnswerOf,
  answered,
  idsOf,
  type MeasureTable,
  pointsOf,
  type ScaleTable,
} from "./scoring-table.ts";

// Written out from the publications as docs and CamCOPS give them, item by item; nothing here is read from a definition.
const all = (itemIds: readonly string[], value: number) =>
  Object.fromEntries(itemIds.map((itemId) => [itemId, value]));
const yesIn = (answer: AnswerOf, ...itemIds: readonly string[]) =>
  itemIds.some((itemId) => answer(itemId) === 1);

function added(
  itemIds: readonly string[],
  answers: readonly number[],
  more: Partial<ScaleTable> & Pick<ScaleTable, "max">,
): ScaleTable {
  return { points: pointsOf(itemIds, answers), min: 0, bands: {}, cases: {}, ...more };
}

const epds = idsOf("epds", 1, 10);
const core = idsOf("core10", 1, 10);
const k10 = idsOf("k10", 1, 10);
const k6 = idsOf("k6", 1, 6);
const dass = idsOf("dass21", 1, 21);
const who = idsOf("who5", 1, 5);
const wsas = idsOf("wsas", 1, 5);
const isi = idsOf("isi", 1, 7);
const maas = idsOf("maas", 1, 15);
const pcl = idsOf("pcl5", 1, 20);
const ptsd = idsOf("pcptsd5", 1, 5);
const audit = idsOf("audit", 1, 10);
const auditC = idsOf("auditc", 1, 3);
const pss = idsOf("pss10", 1, 10);
const [to1, to3, to4] = [
  [0, 1],
  [0, 1, 2, 3],
  [0, 1, 2, 3, 4],
] as const;
const [from1to5, from1to6] = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6],
] as const;
const to8 = [0, 1, 2, 3, 4, 5, 6, 7, 8];

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

/** B and C one symptom each, D and E two each; a symptom counts from Moderately on. */
function isProvisionalPtsd(answer: AnswerOf): number {
  const count = (first: number, last: number) =>
    idsOf("pcl5", first, last).filter((itemId) => (answer(itemId) ?? 0) >= 2).length;
  return count(1, 5) >= 1 && count(6, 7) >= 1 && count(8, 14) >= 2 && count(15, 20) >= 2 ? 1 : 0;
}

export const otherTables: Readonly<Record<string, MeasureTable>> = {
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
  "pcl-5": {
    higherIs: "worse",
    items: answered(pcl, to4),
    scales: {
      total: added(pcl, to4, { max: 80, cases: { camcops: 33, lower: 31, nhs: 32, germanClinic: 34 } }),
      b: added(pcl.slice(0, 5), to4, { max: 20 }),
      c: added(pcl.slice(5, 7), to4, { max: 8 }),
      d: added(pcl.slice(7, 14), to4, { max: 28 }),
      e: added(pcl.slice(14), to4, { max: 24 }),
      provisional: added(pcl, to4, {
        tier: isProvisionalPtsd,
        max: 1,
        bands: { pattern: Object.entries({ notMet: 0, met: 1 }) },
      }),
    },
    total: "total",
    risk: {},
  },
  "pc-ptsd-5": {
    higherIs: "worse",
    items: answered(["pcptsd5-event", ...ptsd], to1),
    sometimes: Object.fromEntries(
      ptsd.map((itemId) => [itemId, { asked: (answer: AnswerOf) => answer("pcptsd5-event") === 1, else: 0 }]),
    ),
    gates: ["pcptsd5-event"],
    scales: { total: added(ptsd, to1, { max: 5, cases: { balanced: 4, sensitive: 3 } }) },
    total: "total",
    risk: {},
    paths: [
      {
        name: "no such event ends it at 0",
        answers: { "pcptsd5-event": 0 },
        shown: ["pcptsd5-event"],
        total: 0,
      },
      {
        name: "answers given before the event was taken back do not count",
        answers: { ...all(ptsd, 1), "pcptsd5-event": 0 },
        shown: ["pcptsd5-event"],
        total: 0,
      },
      {
        name: "an event opens the five",
        answers: { ...all(ptsd, 1), "pcptsd5-event": 1 },
        shown: ["pcptsd5-event", ...ptsd],
        total: 5,
      },
      { name: "the event unanswered is no No", answers: all(ptsd, 1), shown: ["pcptsd5-event"], total: null },
    ],
  },
  audit: {
    higherIs: "worse",
    items: [...answered(audit.slice(0, 8), to4), ...answered(audit.slice(8), [0, 2, 4])],
    sometimes: {
      ...Object.fromEntries(
        ["audit-2", "audit-3"].map((itemId) => [
          itemId,
          { asked: (answer: AnswerOf) => (answer("audit-1") ?? 0) > 0, else: 0 },
        ]),
      ),
      ...Object.fromEntries(
        idsOf("audit", 4, 8).map((itemId) => [
          itemId,
          { asked: (answer: AnswerOf) => (answer("audit-2") ?? 0) + (answer("audit-3") ?? 0) > 0, else: 0 },
        ]),
      ),
    },
    scales: {
      total: {
        points: { ...pointsOf(audit.slice(0, 8), to4), ...pointsOf(audit.slice(8), [0, 2, 4]) },
        min: 0,
        max: 40,
        bands: {
          whoZones: Object.entries({ zone1: 0, zone2: 8, zone3: 16, zone4: 20 }),
          from15: Object.entries({ low: 0, hazardous: 8, harmful: 15, dependence: 20 }),
        },
        cases: { standard: 8 },
      },
    },
    total: "total",
    risk: {},
    paths: [
      {
        name: "never drinks: from 1 to 9",
        answers: { ...all(audit, 4), "audit-1": 0 },
        shown: ["audit-1", "audit-9", "audit-10"],
        total: 8,
      },
      {
        name: "never much: from 3 to 9",
        answers: { ...all(audit, 4), "audit-1": 4, "audit-2": 0, "audit-3": 0 },
        shown: ["audit-1", "audit-2", "audit-3", "audit-9", "audit-10"],
        total: 12,
      },
      { name: "all are asked", answers: { ...all(audit, 4) }, shown: audit, total: 40 },
    ],
  },
  "audit-c": {
    higherIs: "worse",
    items: answered(auditC, to4),
    scales: { total: added(auditC, to4, { max: 12, cases: { uk: 5, usMen: 4, usWomen: 3 } }) },
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
  asq: {
    higherIs: "worse",
    items: answered(idsOf("asq", 1, 5), to1),
    sometimes: { "asq-5": { asked: (answer) => yesIn(answer, ...idsOf("asq", 1, 4)), else: null } },
    scales: {
      total: added(idsOf("asq", 1, 5), to1, {
        tier: (answer) => (yesIn(answer, "asq-5") ? 2 : yesIn(answer, ...idsOf("asq", 1, 4)) ? 1 : 0),
        max: 2,
        bands: { result: Object.entries({ negative: 0, nonAcutePositive: 1, acutePositive: 2 }) },
        cases: { positive: 1 },
      }),
    },
    total: "total",
    risk: all(idsOf("asq", 1, 5), 1),
    paths: [
      { name: "all four No", answers: all(idsOf("asq", 1, 4), 0), shown: idsOf("asq", 1, 4), total: 0 },
      {
        name: "one Yes asks about now, and is no result before that",
        answers: { ...all(idsOf("asq", 1, 4), 0), "asq-2": 1 },
        shown: idsOf("asq", 1, 5),
        total: null,
      },
      {
        name: "a Yes, and No to now",
        answers: { ...all(idsOf("asq", 1, 5), 0), "asq-2": 1 },
        shown: idsOf("asq", 1, 5),
        total: 1,
      },
      {
        name: "thoughts now, after an attempt",
        answers: all(idsOf("asq", 1, 5), 1),
        shown: [...idsOf("asq", 1, 4), "asq-4-how", "asq-4-when", "asq-5", "asq-5-describe"],
        total: 2,
      },
    ],
  },
  "c-ssrs": {
    higherIs: "worse",
    items: answered([...idsOf("cssrs", 1, 6), "cssrs-6-recent"], to1),
    sometimes: {
      ...Object.fromEntries(
        idsOf("cssrs", 3, 5).map((itemId) => [
          itemId,
          { asked: (answer: AnswerOf) => yesIn(answer, "cssrs-2"), else: null },
        ]),
      ),
      "cssrs-6-recent": { asked: (answer) => yesIn(answer, "cssrs-6"), else: null },
    },
    scales: {
      total: added([...idsOf("cssrs", 1, 6), "cssrs-6-recent"], to1, {
        tier: (answer) => {
          if (yesIn(answer, "cssrs-4", "cssrs-5", "cssrs-6-recent")) return 3;
          if (yesIn(answer, "cssrs-3", "cssrs-6")) return 2;
          return yesIn(answer, "cssrs-1", "cssrs-2") ? 1 : 0;
        },
        max: 3,
        bands: { tiers: Object.entries({ negative: 0, low: 1, moderate: 2, high: 3 }) },
      }),
    },
    total: "total",
    risk: { ...all(idsOf("cssrs", 1, 6), 1), "cssrs-6-recent": 1 },
    paths: [
      {
        name: "no thoughts: from 2 to 6",
        answers: { "cssrs-1": 1, "cssrs-2": 0, "cssrs-6": 0 },
        shown: ["cssrs-1", "cssrs-2", "cssrs-6"],
        total: 1,
      },
      {
        name: "behaviour long ago is moderate",
        answers: { "cssrs-1": 0, "cssrs-2": 0, "cssrs-6": 1, "cssrs-6-recent": 0 },
        shown: ["cssrs-1", "cssrs-2", "cssrs-6", "cssrs-6-recent"],
        total: 2,
      },
      {
        name: "intent without a plan is high",
        answers: { ...all(idsOf("cssrs", 1, 6), 0), "cssrs-2": 1, "cssrs-4": 1 },
        shown: idsOf("cssrs", 1, 6),
        total: 3,
      },
    ],
  },
};
