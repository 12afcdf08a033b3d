import type { RiskTier } from "@goldthread/domain/risk/alert-lifecycle";
import type { AlertStatus } from "@goldthread/schema/risk";

export type MeasureId = "phq-9" | "gad-7";

/** Where a goal has come to, each with the history that led there. */
export type GoalScenario =
  | "practised"
  | "practisedAfterChange"
  | "neverPractised"
  | "nothingPlanned"
  | "unrated"
  | "loose"
  | "changeAsked"
  | "clientProposed"
  | "clinicianProposed"
  | "declined"
  | "achieved"
  | "ended";

export interface AlertScenario {
  status: AlertStatus;
  tier: RiskTier | null;
  /** The answer to the safety item. */
  value: number;
  /** Which response answered it, counted back from the last; `draft`: a form that was left open. */
  response: number | "draft";
}

/** How a client's twelve weeks went, as far as screens tell stories apart. */
export interface Story {
  /** How many weeks ago the first response was; null: none yet. */
  weeks: number | null;
  /** PHQ-9 at the first and at the last response, each drawn from a range. */
  from: readonly [number, number];
  to: readonly [number, number];
  /** Points a response may lie off the line between them. */
  wobble: number;
  alert: AlertScenario | null;
  /** Days by which a measure is late; 0: none is. */
  overdueDays: number;
  unread: "checkIns" | "feltBad" | null;
  /** How exercises differ for the client; null: they do not. */
  adaptation: { noHolds: boolean; eyesOpen: boolean; off: readonly string[] } | null;
  goals: readonly GoalScenario[];
  intake: "signed" | "draft" | "none";
  /** How likely a day has a practice; a day's check-in is a little likelier. */
  diligence: number;
  status: "invited" | "active" | "discharged";
}

const base: Story = {
  weeks: 12,
  from: [13, 17],
  to: [11, 15],
  wobble: 1,
  alert: null,
  overdueDays: 0,
  unread: null,
  adaptation: null,
  goals: ["practised"],
  intake: "signed",
  diligence: 0.5,
  status: "active",
};

const alert = (
  status: AlertStatus,
  tier: RiskTier | null,
  change: Partial<AlertScenario> = {},
): AlertScenario => ({
  status,
  tier,
  value: 1,
  response: 0,
  ...change,
});

export const stories = {
  recovering: {
    ...base,
    from: [16, 20],
    to: [7, 10],
    goals: ["practisedAfterChange", "changeAsked"],
    diligence: 0.6,
  },
  recovered: { ...base, from: [13, 17], to: [2, 4], goals: ["achieved", "practised"], diligence: 0.55 },
  steady: { ...base, from: [7, 9], to: [4, 5], goals: ["practised", "achieved"] },
  easing: {
    ...base,
    from: [13, 15],
    to: [9, 10],
    goals: ["practised", "loose"],
    adaptation: { noHolds: true, eyesOpen: true, off: [] },
  },
  stuck: {
    ...base,
    from: [15, 18],
    to: [14, 16],
    wobble: 2,
    goals: ["practised", "nothingPlanned"],
    diligence: 0.35,
  },
  worsening: { ...base, from: [8, 10], to: [16, 18], goals: ["neverPractised", "declined"], diligence: 0.2 },
  riskNew: {
    ...base,
    from: [14, 15],
    to: [17, 18],
    alert: alert("new", null),
    goals: ["practised", "clinicianProposed"],
    diligence: 0.3,
  },
  riskAcknowledged: {
    ...base,
    from: [15, 17],
    to: [16, 18],
    alert: alert("acknowledged", null),
    goals: ["unrated"],
    diligence: 0.3,
  },
  riskHigh: {
    ...base,
    from: [17, 19],
    to: [19, 21],
    alert: alert("assessed", "high", { value: 2 }),
    goals: ["nothingPlanned"],
    diligence: 0.25,
  },
  riskLower: {
    ...base,
    from: [14, 16],
    to: [13, 15],
    alert: alert("assessed", "moderate"),
    goals: ["practised", "declined"],
    diligence: 0.4,
  },
  riskClosed: {
    ...base,
    from: [17, 20],
    to: [9, 11],
    alert: alert("closed", "low", { response: 5 }),
    goals: ["practisedAfterChange", "ended"],
  },
  abandoned: {
    ...base,
    weeks: 8,
    from: [13, 15],
    to: [14, 16],
    alert: alert("new", null, { response: "draft" }),
    goals: ["changeAsked"],
    diligence: 0.3,
  },
  overdue: {
    ...base,
    from: [12, 13],
    to: [10, 12],
    overdueDays: 9,
    goals: ["unrated", "ended"],
    diligence: 0.3,
  },
  sharing: {
    ...base,
    from: [12, 14],
    to: [8, 9],
    unread: "checkIns",
    goals: ["practised", "ended"],
    diligence: 0.6,
    adaptation: { noHolds: false, eyesOpen: true, off: [] },
  },
  feltBad: {
    ...base,
    weeks: 9,
    from: [13, 15],
    to: [11, 12],
    unread: "feltBad",
    goals: ["practised"],
    adaptation: { noHolds: true, eyesOpen: false, off: ["safe-place"] },
  },
  asking: { ...base, weeks: 10, from: [12, 14], to: [9, 11], goals: ["practised", "clientProposed"] },
  fresh: {
    ...base,
    weeks: 1,
    from: [14, 18],
    to: [14, 18],
    wobble: 0,
    goals: ["clientProposed"],
    intake: "draft",
    diligence: 0.3,
  },
  arrived: { ...base, weeks: null, goals: [], intake: "none", diligence: 0 },
  invited: { ...base, weeks: null, goals: [], intake: "none", diligence: 0, status: "invited" },
  discharged: { ...base, from: [15, 18], to: [3, 5], goals: ["achieved", "achieved"], status: "discharged" },
} as const satisfies Record<string, Story>;
export type StoryId = keyof typeof stories;
