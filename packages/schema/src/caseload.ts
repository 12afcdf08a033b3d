import { z } from "zod";
import { AlertId, ClientId } from "./ids.ts";
import { AlertStatus, RiskTier } from "./risk.ts";
import { Instant, LocalDate } from "./text.ts";

/** The clients of the member's own care teams; `today` where the member is decides what is overdue. */
export const ListCaseload = z.object({ today: LocalDate });

/** A client's scores of one measure. */
export const CaseloadMeasure = z.object({
  measureId: z.string(),
  baseline: z.number().int(),
  /** null: answered once. */
  previous: z.number().int().nullable(),
  last: z.number().int(),
  lastAt: Instant,
  /** At most the last 12 totals, oldest first, with spaces between: of five hundred rows each is one text to check, not twelve numbers. */
  recent: z.string(),
});
export type CaseloadMeasure = z.infer<typeof CaseloadMeasure>;

/** Facts of one client from which `domain/caseload/triage` finds the row's place and its reason. */
export const CaseloadRow = z.object({
  clientId: ClientId,
  displayName: z.string(),
  pronouns: z.string(),
  /** Every alert that is not closed, oldest first; `tier` once assessed. `domain/caseload/triage` picks the one that leads. */
  alerts: z.array(
    z.object({
      id: AlertId,
      status: AlertStatus,
      tier: RiskTier.nullable(),
      measureId: z.string(),
      itemId: z.string(),
      value: z.number().int(),
      raisedAt: Instant,
    }),
  ),
  /** The one answered last comes first. */
  measures: z.array(CaseloadMeasure),
  /** The active assignment that is longest overdue. */
  due: z.object({ measureId: z.string(), dueOn: LocalDate }).nullable(),
  /** null: nothing waits to be read or answered. */
  unread: z
    .object({ checkIns: z.number().int(), feltBad: z.number().int(), goals: z.number().int() })
    .nullable(),
  lastContactAt: Instant.nullable(),
  nextContactAt: Instant.nullable(),
});
export type CaseloadRow = z.infer<typeof CaseloadRow>;
export const Caseload = z.object({ rows: z.array(CaseloadRow) });
