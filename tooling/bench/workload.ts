/** The four hot paths: what `product.md` calls submitting a measure, the chart, and the caseload of two sizes. */
export const paths = ["submit", "chart", "caseload50", "caseload500"] as const;
export type Path = (typeof paths)[number];

export const pathTitles: Record<Path, string> = {
  submit: "(a) submit and score one PHQ-9",
  chart: "(b) chart with goals, last 12",
  caseload50: "(c) caseload of 50",
  caseload500: "(d) caseload of 500",
};

/** The ratio to the floor that each path is held to at concurrency 8. */
export const ratios_min: Record<Path, number> = {
  submit: 0.5,
  chart: 0.6,
  caseload50: 0.9,
  caseload500: 0.9,
};
export const concurrencies = [1, 8, 32] as const;
export const judged_concurrency = 8;
export const peak_memory_mb_max = 250;
export const ready_seconds_max = 3;

/** Ids and tokens that requests are made of; they travel to the load generator as JSON. */
export interface Workload {
  clinicId: string;
  /** Clinician with 50 clients, and one with all 500: session tokens. */
  token50: string;
  token500: string;
  clients: { id: string; assignmentId: string; token: string }[];
}

export interface Target {
  /** `whole`: the floor answering as much as the product does. */
  kind: "server" | "floor" | "whole";
  port: number;
}

/** One stretch of load, and what came of it. */
export interface Stretch {
  target: Target;
  path: Path;
  concurrency: number;
  milliseconds: number;
}
export interface Outcome {
  requests: number;
  seconds: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  bytes: number;
  failures: string[];
}
