import { z } from "zod";
import { AlertId, ClientId } from "./ids.ts";
import { AlertStatus, RiskTier } from "./risk.ts";
import { Instant, LocalDate } from "./text.ts";

/** The clients of the member's own care teams; `today` where the member is decides what is overdue. */
export const ListCaseload = z.object({ today: LocalDate });

const CaseloadAlert = z.object({
  id: AlertId,
  status: AlertStatus,
  /** Once assessed. */
  tier: RiskTier.nullable(),
  measureId: z.string(),
  itemId: z.string(),
  value: z.number(),
  raisedAt: Instant,
});
/** A moment, in milliseconds since 1970. */
const Milliseconds = z.number().int();
/** What every row carries stands by place: of five hundred rows the names would be half of what is sent. */
const ClientFacts = z.tuple([
  ClientId.describe("clientId"),
  z.string().describe("displayName"),
  z.string().describe("pronouns"),
  Milliseconds.nullable().describe("lastContactAt"),
  Milliseconds.nullable().describe("nextContactAt"),
]);
/** A client's totals of one measure; a measure without a total is not among them. */
const MeasureFacts = z.tuple([
  z.string().describe("measureId"),
  z.number().describe("baseline"),
  z.number().nullable().describe("previous; null: answered once"),
  z.number().describe("last"),
  Milliseconds.describe("lastAt"),
  z.string().describe("at most the last 12 totals, oldest first, with spaces between"),
]);
const CaseloadDue = z.object({ measureId: z.string(), dueOn: LocalDate });

/** Place of the client concerned, from 0, in the order of names. */
const n = z.number().int();
/**
 * The caseload as flat lists, one for each kind of fact; `domain/caseload/assemble-caseload` makes rows of them. PostgreSQL
 * writes this text itself and it crosses the wire as it is.
 */
export const CaseloadLists = z.object({
  /** A client once for each measure, or once without any. */
  clients: z.array(z.tuple([n, ClientFacts, MeasureFacts.nullable()])),
  /** Where the contact kept with the client as their next one is over: the one after it. */
  next: z.array(z.object({ n, nextContactAt: Instant.nullable() })),
  /** Overdue assignments, the longest first. */
  due: z.array(CaseloadDue.extend({ n })),
  /** Alerts that are not closed, oldest first. */
  alerts: z.array(CaseloadAlert.extend({ n })),
  unread: z.array(z.object({ n, what: z.enum(["checkIns", "feltBad", "goals"]), count: z.number().int() })),
});
export type CaseloadLists = z.infer<typeof CaseloadLists>;

/** Facts of one client from which `domain/caseload/triage` finds the row's place and its reason. */
export interface CaseloadRow {
  clientId: z.infer<typeof ClientId>;
  displayName: string;
  pronouns: string;
  lastContactAt: string | null;
  nextContactAt: string | null;
  /** Every alert that is not closed, oldest first. `domain/caseload/triage` picks the one that leads. */
  alerts: z.infer<typeof CaseloadAlert>[];
  /** The one answered last comes first. */
  measures: CaseloadMeasure[];
  /** The active assignment that is longest overdue. */
  due: z.infer<typeof CaseloadDue> | null;
  /** null: nothing waits to be read or answered. */
  unread: { checkIns: number; feltBad: number; goals: number } | null;
}

export interface CaseloadMeasure {
  measureId: string;
  baseline: number;
  /** null: answered once. */
  previous: number | null;
  last: number;
  lastAt: string;
  /** At most the last 12 totals, oldest first, with spaces between. */
  recent: string;
}
