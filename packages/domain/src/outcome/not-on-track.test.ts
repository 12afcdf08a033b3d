import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChangeFigures } from "../measure/definition.ts";
import { addDays } from "../schedule/calendar-date.ts";
import { notOnTrack, type TrackFacts, type TrackedGoal, type TrackedScale } from "./not-on-track.ts";
import {
  defaultTrackRules,
  improvement_judged_from_min,
  trackRuleNames,
  trackRuleSources,
  type TrackRules,
} from "./track-rules.ts";

const start = "2026-01-05";
const week = (count: number) => addDays(start, 7 * count);
const today = week(12);

const cited = { source: "NHS Talking Therapies manual", evidence: "V2" } as const;
const figures: ChangeFigures = {
  reliable: 6,
  sd: null,
  reliability: null,
  confidence: null,
  population: null,
  ...cited,
};
const caseness = { id: "nhs", at: 10, population: { en: "adults", es: "adultos" }, ...cited };

/** PHQ-9 totals answered a week apart from `start` on. */
function phq(...values: number[]): TrackedScale {
  const scores = values.map((value, place) => ({ on: week(place), value }));
  return scaleWith(scores);
}
function scaleWith(scores: TrackedScale["scores"], change: ChangeFigures | null = figures): TrackedScale {
  const scale = { change, caseness: [caseness] };
  return { measureId: "phq-9", scaleId: "total", higherIs: "worse", scale, scores };
}
const nothing: TrackFacts = { scales: [], attendedOn: [], assignments: [], goals: [] };
const find = (facts: Partial<TrackFacts>, rules: Partial<TrackRules> = {}, on = today) =>
  notOnTrack({ ...nothing, ...facts }, { ...defaultTrackRules, ...rules }, on);
const rulesOf = (...given: Parameters<typeof find>) => find(...given).map(({ rule }) => rule);

describe("reliable deterioration", () => {
  test.each([
    [12, 17, []],
    [12, 18, ["deteriorating"]],
  ])("from %i to %i: %j", (first, last, rules) => {
    expect(rulesOf({ scales: [phq(first, last)] })).toEqual(rules);
  });

  test("carries the days, the change with its figures, and a step to consider", () => {
    expect(find({ scales: [phq(9, 11, 17)] })).toEqual([
      {
        rule: "deteriorating",
        nextStep: "reviewTogether",
        figures: {
          measureId: "phq-9",
          scaleId: "total",
          from: start,
          to: week(2),
          change: { baseline: 9, current: 17, delta: 8, reliable: "worsened", figures },
          cutOff: { kind: "caseness", at: 10, population: caseness.population, ...cited },
        },
      },
    ]);
  });

  test("is turned round where higher is better", () => {
    const wellbeing: TrackedScale = { ...phq(60, 50), higherIs: "better" };
    expect(rulesOf({ scales: [wellbeing] })).toEqual(["deteriorating"]);
    expect(rulesOf({ scales: [{ ...phq(50, 60), higherIs: "better" }] })).toEqual([]);
  });

  test("one score is no change, and without a published figure nothing is said", () => {
    expect(rulesOf({ scales: [phq(27)] })).toEqual([]);
    const unpublished = scaleWith(phq(0, 27).scores, null);
    expect(rulesOf({ scales: [unpublished] })).toEqual([]);
  });
});

describe("two rises in a row that together are reliable", () => {
  test.each([
    [[20, 8, 11, 14], ["rising"]],
    [[20, 8, 11, 13], []],
    [[20, 8, 13, 14], ["rising"]],
    [[20, 8, 14, 14], []],
    [[20, 14, 8, 14], []],
    [[20, 14, 13, 12], []],
  ])("%j: %j", (values, rules) => {
    expect(rulesOf({ scales: [phq(...values)] })).toEqual(rules);
  });

  test("are told with the three scores", () => {
    expect(find({ scales: [phq(20, 8, 11, 14)] })).toMatchObject([
      { nextStep: "askWhatChanged", figures: { from: week(1), to: week(3), values: [8, 11, 14] } },
    ]);
  });

  test("from the baseline on they are deterioration, and said once", () => {
    expect(rulesOf({ scales: [phq(10, 13, 16)] })).toEqual(["deteriorating"]);
    expect(rulesOf({ scales: [phq(10, 10, 13, 16)] })).toEqual(["deteriorating", "rising"]);
  });
});

describe("no reliable improvement by a set week or session", () => {
  const flat = (weeks: number, last = 15) =>
    scaleWith([
      { on: start, value: 15 },
      { on: week(weeks), value: last },
    ]);

  test.each([
    [7, []],
    [8, ["notImproving"]],
    [9, ["notImproving"]],
  ])("a score unchanged in week %i: %j", (weeks, rules) => {
    expect(rulesOf({ scales: [flat(weeks)] })).toEqual(rules);
  });

  test.each([
    [10, ["notImproving"]],
    [9, []],
    [20, ["notImproving"]],
    [21, ["deteriorating"]],
  ])("15 to %i in week 8: %j", (last, rules) => {
    expect(rulesOf({ scales: [flat(8, last)] })).toEqual(rules);
  });

  test("the day before the week is full does not count", () => {
    const scores = [
      { on: start, value: 15 },
      { on: addDays(week(8), -1), value: 15 },
    ];
    expect(rulesOf({ scales: [scaleWith(scores)] })).toEqual([]);
  });

  test("is judged by the latest score, not by the time that has passed since", () => {
    expect(rulesOf({ scales: [flat(3)] }, {}, week(40))).toEqual([]);
  });

  test("a client who began on the healthy side of the cut-off had nothing to improve", () => {
    const well = (first: number) =>
      scaleWith([
        { on: start, value: first },
        { on: week(8), value: first },
      ]);
    expect(rulesOf({ scales: [well(9)] })).toEqual([]);
    expect(rulesOf({ scales: [well(10)] })).toEqual(["notImproving"]);
  });

  test("counts sessions attended up to the latest score where the clinic counts sessions", () => {
    const improvementBy = { unit: "session", count: 8 } as const;
    const attendedOn = Array.from({ length: 12 }, (_, place) => week(place));
    const reached = (weeks: number) => find({ scales: [flat(weeks)], attendedOn }, { improvementBy });
    expect(reached(6)).toEqual([]);
    expect(reached(7)).toMatchObject([
      { rule: "notImproving", nextStep: "reviewPlan", figures: { by: improvementBy, reached: 8 } },
    ]);
    expect(rulesOf({ scales: [flat(20)], attendedOn: attendedOn.slice(0, 7) }, { improvementBy })).toEqual(
      [],
    );
    const earlier = attendedOn.map((day) => addDays(day, -100));
    expect(rulesOf({ scales: [flat(8)], attendedOn: earlier }, { improvementBy })).toEqual([]);
  });
});

describe("nobody is condemned at session 3", () => {
  const total = fc.integer({ min: 0, max: 27 });
  const untilSession3 = fc.array(total, { minLength: 1, maxLength: 4 });

  test("whatever the scores up to week or session 3, a lack of improvement is never held against anyone", () => {
    const count = fc.integer({ min: improvement_judged_from_min, max: 20 });
    const unit = fc.constantFrom("session", "week");
    fc.assert(
      fc.property(untilSession3, unit, count, (values, by, from) => {
        const attendedOn = [week(1), week(2), week(3)];
        const improvementBy = { unit: by, count: from };
        const found = rulesOf({ scales: [phq(...values)], attendedOn }, { improvementBy }, week(3));
        expect(found).not.toContain("notImproving");
      }),
    );
  });

  test("scores that merely stay or stir within noise find nothing at all", () => {
    fc.assert(
      fc.property(total, fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 3 }), (first, stirs) => {
        const scales = [phq(first, ...stirs.map((stir) => first + stir))];
        expect(find({ scales }, {}, week(3))).toEqual([]);
      }),
    );
  });

  test("a clinic cannot set the rule so early", () => {
    const early = { unit: "session", count: improvement_judged_from_min - 1 } as const;
    expect(() => find({}, { improvementBy: early })).toThrow(RangeError);
  });
});

describe("measures missed in a row", () => {
  const weekly = (nextDueOn: string | null, everyWeeks: number | null = 1) => ({
    assignments: [{ assignmentId: "assignment-1", measureId: "phq-9", everyWeeks, nextDueOn }],
  });

  test.each([
    [week(10), []],
    [week(9), ["missed"]],
  ])("weekly, open since %s: %j", (nextDueOn, rules) => {
    expect(rulesOf(weekly(nextDueOn))).toEqual(rules);
  });

  test("so many as the clinic sets", () => {
    expect(rulesOf(weekly(week(10)), { missedInARow: 2 })).toEqual(["missed"]);
    expect(rulesOf(weekly(week(9)), { missedInARow: 4 })).toEqual([]);
    expect(find(weekly(week(9)))).toEqual([
      {
        rule: "missed",
        nextStep: "askAboutMeasures",
        figures: {
          assignmentId: "assignment-1",
          measureId: "phq-9",
          everyWeeks: 1,
          since: week(9),
          missed: 3,
        },
      },
    ]);
  });

  test("counts occurrences, not weeks, and what is asked once cannot be missed in a row", () => {
    expect(rulesOf(weekly(week(0), 4))).toEqual(["missed"]);
    expect(rulesOf(weekly(week(4), 4))).toEqual([]);
    expect(rulesOf(weekly(week(0), null))).toEqual([]);
    expect(rulesOf(weekly(null))).toEqual([]);
  });
});

describe("a goal stuck", () => {
  const rated = (...values: number[]): TrackedGoal => ({
    goalId: "goal-1",
    status: "accepted",
    // The last one in week 11, a week before today.
    ratings: values.map((value, place) => ({ ratedOn: week(12 - values.length + place), value })),
  });

  test.each([
    [[4, 4, 4, 4, 4, 4], ["goalStuck"]],
    [[4, 4, 3, 2, 4, 4], ["goalStuck"]],
    [[4, 4, 5, 4, 4, 4], []],
    [[4, 4, 4, 4, 4, 5], []],
    [[4, 4, 4, 4, 4], []],
    [[10, 10, 10, 10, 10, 10, 10], []],
  ])("rated %j week by week: %j", (values, rules) => {
    expect(rulesOf({ goals: [rated(...values)] })).toEqual(rules);
  });

  test("is told from the last rating before the weeks the clinic set", () => {
    expect(find({ goals: [rated(1, 2, 5, 5, 4, 5, 5, 3)] })).toEqual([
      {
        rule: "goalStuck",
        nextStep: "revisitGoal",
        figures: { goalId: "goal-1", from: 5, fromOn: week(6), latest: 3, weeks: 6, ratings: 5 },
      },
    ]);
    expect(rulesOf({ goals: [rated(2, 3, 3, 3)] }, { goalStuckWeeks: 3 })).toEqual(["goalStuck"]);
  });

  test("needs two ratings within those weeks, and a goal both still work on", () => {
    const ratings = [
      { ratedOn: week(2), value: 4 },
      { ratedOn: week(11), value: 4 },
    ];
    expect(rulesOf({ goals: [{ ...rated(), ratings }] })).toEqual([]);
    expect(rulesOf({ goals: [{ ...rated(), ratings: ratings.slice(0, 1) }] })).toEqual([]);
    for (const status of ["proposed", "changeAsked", "declined", "achieved", "ended"] as const) {
      expect(rulesOf({ goals: [{ ...rated(4, 4, 4, 4, 4, 4, 4), status }] })).toEqual([]);
    }
  });
});

test("findings come by rule, most pressing first, and every rule says what it rests on", () => {
  const found = rulesOf({
    goals: [
      {
        goalId: "goal-1",
        status: "accepted",
        ratings: [3, 6, 9, 11].map((at) => ({ ratedOn: week(at), value: 4 })),
      },
    ],
    assignments: [{ assignmentId: "a", measureId: "phq-9", everyWeeks: 1, nextDueOn: week(2) }],
    scales: [
      { ...phq(15, 15, 15, 15, 15, 15, 15, 15, 15), measureId: "first" },
      { ...phq(20, 8, 11, 14), measureId: "second" },
      { ...phq(9, 17), measureId: "third" },
    ],
  });
  expect(found).toEqual([...trackRuleNames]);
  for (const rule of trackRuleNames) expect(trackRuleSources[rule].source).not.toBe("");
});

test("nothing known is nothing found", () => {
  expect(find({})).toEqual([]);
});
