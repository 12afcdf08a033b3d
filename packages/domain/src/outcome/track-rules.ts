import type { Cited } from "../measure/definition.ts";

/** By when a measure is to have improved: so many sessions attended, or so many weeks since its first score. */
export type ImprovementBy = { readonly unit: "session" | "week"; readonly count: number };

/** What a clinic sets of the rules by which a course of care is called not on track. */
export type TrackRules = {
  readonly improvementBy: ImprovementBy;
  /** So many occurrences of a repeated measure missed in a row. */
  readonly missedInARow: number;
  /** A goal whose rating has not risen for so many weeks. */
  readonly goalStuckWeeks: number;
};

export const defaultTrackRules: TrackRules = {
  improvementBy: { unit: "week", count: 8 },
  missedInARow: 3,
  goalStuckWeeks: 6,
};

/**
 * Nobody is judged by a lack of improvement before this session or week: some who recover from depression show little
 * change until the sixth.
 */
export const improvement_judged_from_min = 4;

export const trackRuleNames = ["deteriorating", "rising", "notImproving", "missed", "goalStuck"] as const;
export type TrackRule = (typeof trackRuleNames)[number];

/**
 * What each rule rests on. That scores shown with an alert and talked over help those not on track is well established
 * (Delgadillo, 2018); the thresholds of these rules are a policy that the clinic sets.
 */
export const trackRuleSources: Readonly<Record<TrackRule, Cited>> = {
  deteriorating: { source: "Jacobson and Truax, 1991; Delgadillo and others, 2018", evidence: "V" },
  rising: { source: "Policy", evidence: "U" },
  notImproving: { source: "Policy; late responders: PMC6428692", evidence: "U" },
  missed: { source: "Policy, as Greenspace notifies", evidence: "U" },
  goalStuck: { source: "Policy, after Law and Jacob", evidence: "U" },
};
