import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChangeFigures } from "../measure/definition.ts";
import { talkingTherapiesOutcome, type PairMember } from "./talking-therapies.ts";

const cited = { source: "NHS Talking Therapies manual", evidence: "V2" } as const;
const population = { en: "adults", es: "adultos" };
const figures = (reliable: number): ChangeFigures => ({
  reliable,
  sd: null,
  reliability: null,
  confidence: null,
  population: null,
  ...cited,
});
const member = (measureId: string, at: number, reliable: number) => (first: number, last: number) =>
  ({
    measureId,
    higherIs: "worse",
    caseness: { id: "nhs", at, population, ...cited },
    change: figures(reliable),
    first,
    last,
  }) satisfies PairMember;
const phq = member("phq-9", 10, 6);
const gad = member("gad-7", 8, 4);

describe("the published course", () => {
  test("PHQ-9 15 to 8 and GAD-7 12 to 6 is reliable recovery", () => {
    expect(talkingTherapiesOutcome([phq(15, 8), gad(12, 6)])).toMatchObject({
      caseAtStart: true,
      recovered: true,
      change: "reliableImprovement",
      reliableRecovery: true,
    });
  });

  test("PHQ-9 11 to 9 and GAD-7 8 to 7 is recovery, but not a reliable one", () => {
    expect(talkingTherapiesOutcome([phq(11, 9), gad(8, 7)])).toMatchObject({
      recovered: true,
      change: "noReliableChange",
      reliableRecovery: false,
    });
  });
});

describe("recovery, on both sides of caseness", () => {
  test.each([
    ["neither a case at the start", phq(9, 3), gad(7, 3), false, false],
    ["PHQ-9 alone a case", phq(10, 9), gad(7, 7), true, true],
    ["GAD-7 alone a case", phq(9, 9), gad(8, 7), true, true],
    ["PHQ-9 still a case", phq(20, 10), gad(12, 7), true, false],
    ["GAD-7 still a case", phq(20, 9), gad(12, 8), true, false],
    ["GAD-7 a case only at the end", phq(20, 9), gad(7, 8), true, false],
  ] as const)("%s", (_, first, second, caseAtStart, recovered) => {
    expect(talkingTherapiesOutcome([first, second])).toMatchObject({ caseAtStart, recovered });
  });
});

describe("reliable change over the pair, on both sides of each figure", () => {
  test.each([
    [phq(15, 9), gad(12, 12), "reliableImprovement"],
    [phq(15, 10), gad(12, 12), "noReliableChange"],
    [phq(15, 15), gad(12, 8), "reliableImprovement"],
    [phq(15, 15), gad(12, 9), "noReliableChange"],
    [phq(15, 9), gad(12, 15), "reliableImprovement"],
    [phq(15, 9), gad(12, 16), "noReliableChange"],
    [phq(15, 21), gad(12, 12), "reliableDeterioration"],
    [phq(15, 20), gad(12, 12), "noReliableChange"],
    [phq(15, 15), gad(12, 16), "reliableDeterioration"],
    [phq(15, 15), gad(12, 15), "noReliableChange"],
    [phq(15, 21), gad(12, 9), "reliableDeterioration"],
    [phq(15, 21), gad(12, 8), "noReliableChange"],
  ] as const)("case %#", (first, second, change) => {
    expect(talkingTherapiesOutcome([first, second]).change).toBe(change);
  });

  test("recovered while one is reliably worse is no reliable recovery", () => {
    // GAD-7 rises by 4 and still stays below its caseness.
    expect(talkingTherapiesOutcome([phq(15, 8), gad(3, 7)])).toMatchObject({
      recovered: true,
      change: "noReliableChange",
      reliableRecovery: false,
    });
  });
});

test("another anxiety measure takes the general one's place in every rule, higher being better or not", () => {
  const adsm: PairMember = {
    ...gad(30, 50),
    measureId: "own-measure",
    higherIs: "better",
    caseness: { id: "own", at: 40, population, ...cited },
    change: figures(10),
  };
  expect(talkingTherapiesOutcome([phq(9, 9), adsm])).toMatchObject({
    reliableRecovery: true,
    members: [
      { measureId: "phq-9", caseAtStart: false },
      { measureId: "own-measure", caseAtStart: true, caseAtEnd: false, change: { reliable: "improved" } },
    ],
  });
});

test("the outcome carries the rules' source, unverified as it is, and each measure's figures", () => {
  const outcome = talkingTherapiesOutcome([phq(15, 8), gad(12, 6)]);
  expect(outcome.rules.evidence).toBe("U");
  expect(outcome.members[0]).toMatchObject({
    caseness: { at: 10, source: cited.source },
    change: { delta: -7, figures: { reliable: 6, source: cited.source } },
  });
});

test("it does not matter which measure is named first, and the way back never recovers reliably too", () => {
  const total = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(total(27), total(27), total(21), total(21), (p1, p2, g1, g2) => {
      const { members: _, ...outcome } = talkingTherapiesOutcome([phq(p1, p2), gad(g1, g2)]);
      const { members: __, ...swapped } = talkingTherapiesOutcome([gad(g1, g2), phq(p1, p2)]);
      expect(swapped).toEqual(outcome);
      const back = talkingTherapiesOutcome([phq(p2, p1), gad(g2, g1)]);
      if (outcome.change === "reliableImprovement") expect(back.change).toBe("reliableDeterioration");
      expect(outcome.reliableRecovery && back.reliableRecovery).toBe(false);
    }),
  );
});
