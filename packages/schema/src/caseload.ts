import { z } from "zod";
import { AlertId, ClientId } from "./ids.ts";
import { AlertStatus, RiskTier } from "./risk.ts";
import { Instant, LocalDate } from "./text.ts";

/** The clients of the member's own care teams; `today` where the member is decides what is overdue. */
export const ListCaseload = z.object({ today: LocalDate });

/** A client's totals of one measure; a measure without a total is not among them. */
export const CaseloadMeasure = z.object({
  measureId: z.string(),
  baseline: z.number(),
  /** null: answered once. */
  previous: z.number().nullable(),
  last: z.number(),
  lastAt: Instant,
  /** At most the last 12 totals, oldest first, with spaces between: of five hundred rows each is one text to check, not twelve numbers. */
  recent: z.string(),
});
export type CaseloadMeasure = z.infer<typeof CaseloadMeasure>;

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
const CaseloadClient = z.object({
  clientId: ClientId,
  displayName: z.string(),
  pronouns: z.string(),
  lastContactAt: Instant.nullable(),
  nextContactAt: Instant.nullable(),
});
const CaseloadDue = z.object({ measureId: z.string(), dueOn: LocalDate });

/** Place of the client concerned, from 0, in the order of names. */
const n = z.number().int();
/**
 * The caseload as flat lists, one for each kind of fact; `domain/caseload/assemble-caseload` makes rows of them. PostgreSQL
 * writes this text itself and it crosses the wire as it is.
 */
export const CaseloadLists = z.object({
  /** A client once for each measure, or once without any. */
  clients: z.array(z.object({ n, client: CaseloadClient, measure: CaseloadMeasure.nullable() })),
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
export type CaseloadRow = z.infer<typeof CaseloadClient> & {
  /** Every alert that is not closed, oldest first. `domain/caseload/triage` picks the one that leads. */
  alerts: z.infer<typeof CaseloadAlert>[];
  /** The one answered last comes first. */
  measures: CaseloadMeasure[];
  /** The active assignment that is longest overdue. */
  due: z.infer<typeof CaseloadDue> | null;
  /** null: nothing waits to be read or answered. */
  unread: { checkIns: number; feltBad: number; goals: number } | null;
};
