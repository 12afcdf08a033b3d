import type { Cited } from "../measure/definition.ts";

/** −2 much less than expected, −1 less, 0 as expected, +1 more, +2 much more. */
export const attainmentLevels = [-2, -1, 0, 1, 2] as const;
export type AttainmentLevel = (typeof attainmentLevels)[number];

export type AttainedGoal = {
  readonly level: AttainmentLevel;
  /** How much the goal counts beside the others; above 0, usually importance times difficulty. */
  readonly weight: number;
};

export type GoalAttainment = Cited & {
  /** 50 is everything as expected, with a spread of 10 where expectations are set evenly. */
  t: number;
  goals: number;
  rho: number;
};

/** The correlation that is assumed between a person's goals. */
const assumed_correlation = 0.3;

const attainmentSource: Cited = {
  source: "Kiresuk and Sherman, 1968; the formula as corrected in Turner-Stokes, 2009",
  evidence: "V2",
};

/**
 * The T-score of Goal Attainment Scaling: 50 + 10 Σwx ÷ √((1 − ρ) Σw² + ρ (Σw)²) with ρ = 0.30. Null without goals.
 * Throws RangeError for a level outside −2 to +2 or a weight that is not above 0.
 */
export function goalAttainment(goals: readonly AttainedGoal[]): GoalAttainment | null {
  if (goals.length === 0) return null;
  let weights = 0;
  let squares = 0;
  let attained = 0;
  for (const { level, weight } of goals) {
    if (!attainmentLevels.includes(level)) throw new RangeError(`${level} is no level of attainment`);
    if (!(Number.isFinite(weight) && weight > 0)) throw new RangeError(`${weight} is no weight of a goal`);
    weights += weight;
    squares += weight * weight;
    attained += weight * level;
  }
  const spread = Math.sqrt((1 - assumed_correlation) * squares + assumed_correlation * weights * weights);
  return {
    t: 50 + (10 * attained) / spread,
    goals: goals.length,
    rho: assumed_correlation,
    ...attainmentSource,
  };
}
