import { type AnswerOf, answered, idsOf, type MeasureTable, pointsOf } from "./scoring-table.ts";
import { added, all, to1, to4, yesIn } from "./table-parts.ts";

// Written out from the publications as docs and CamCOPS give them, item by item; nothing here is read from a definition.
const pcl = idsOf("pcl5", 1, 20);
const ptsd = idsOf("pcptsd5", 1, 5);
const audit = idsOf("audit", 1, 10);
const auditC = idsOf("auditc", 1, 3);

/** B and C one symptom each, D and E two each; a symptom counts from Moderately on. */
function isProvisionalPtsd(answer: AnswerOf): number {
  const count = (first: number, last: number) =>
    idsOf("pcl5", first, last).filter((itemId) => (answer(itemId) ?? 0) >= 2).length;
  return count(1, 5) >= 1 && count(6, 7) >= 1 && count(8, 14) >= 2 && count(15, 20) >= 2 ? 1 : 0;
}
export const traumaAlcoholRiskTables: Readonly<Record<string, MeasureTable>> = {
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
