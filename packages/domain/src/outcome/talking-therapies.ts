import type { Caseness, ChangeFigures, Cited } from "../measure/definition.ts";
import { isOnClinicalSide } from "./cut-off.ts";
import { reliableChange, type HigherIs, type ReliableChange } from "./reliable-change.ts";

/** A finished course of treatment has at least so many attended appointments; only then does an outcome count. */
export const finished_course_appointments_min = 2;

/** Depression and anxiety as they are paired unless a clinic pairs others. */
export const defaultPair = ["phq-9", "gad-7"] as const;

/** On whose authority the rules below are; the wording is not verified, so that a screen must say so. */
export const compositeRules: Cited = {
  source: "NHS Talking Therapies manual; Gyani and others, 2013",
  evidence: "U",
};

/** One of the two measures of the pair, with the first and last score of a course of treatment. */
export type PairMember = {
  readonly measureId: string;
  readonly higherIs: HigherIs;
  readonly caseness: Caseness;
  readonly change: ChangeFigures;
  readonly first: number;
  readonly last: number;
};

export type PairMemberOutcome = {
  measureId: string;
  change: ReliableChange;
  caseness: Caseness;
  caseAtStart: boolean;
  caseAtEnd: boolean;
};

export type CompositeOutcome = {
  rules: Cited;
  members: readonly [PairMemberOutcome, PairMemberOutcome];
  /** Either measure at caseness; only then can there be a recovery. */
  caseAtStart: boolean;
  recovered: boolean;
  change: "reliableImprovement" | "reliableDeterioration" | "noReliableChange";
  reliableRecovery: boolean;
};

/**
 * The outcome of a course over a pair of measures, usually depression and anxiety; a measure for one anxiety disorder
 * takes the general one's place in every rule. Recovered: a case on either at the start and on neither at the end.
 * Reliable improvement: at least one reliably better, neither reliably worse; reliable deterioration the other way
 * round; when they part ways, or neither moves, there is no reliable change. Reliable recovery: both together.
 */
export function talkingTherapiesOutcome(pair: readonly [PairMember, PairMember]): CompositeOutcome {
  const members = [outcomeOf(pair[0]), outcomeOf(pair[1])] as const;
  const caseAtStart = members.some((member) => member.caseAtStart);
  const recovered = caseAtStart && members.every((member) => !member.caseAtEnd);
  const change = compositeChange(members);
  const reliableRecovery = recovered && change === "reliableImprovement";
  return { rules: compositeRules, members, caseAtStart, recovered, change, reliableRecovery };
}

function outcomeOf({ measureId, higherIs, caseness, change, first, last }: PairMember): PairMemberOutcome {
  return {
    measureId,
    change: reliableChange(change, higherIs, first, last),
    caseness,
    caseAtStart: isOnClinicalSide(caseness, higherIs, first),
    caseAtEnd: isOnClinicalSide(caseness, higherIs, last),
  };
}

function compositeChange(members: readonly PairMemberOutcome[]): CompositeOutcome["change"] {
  const improved = members.some(({ change }) => change.reliable === "improved");
  const worsened = members.some(({ change }) => change.reliable === "worsened");
  if (improved === worsened) return "noReliableChange";
  return improved ? "reliableImprovement" : "reliableDeterioration";
}
