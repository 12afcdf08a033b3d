import { z } from "zod";
import { AlertId, ClientId } from "./ids.ts";
import { AlertStatus, RiskTier } from "./risk.ts";
import { Instant, LocalDate } from "./text.ts";

/** The clients of the member's own care teams. */
export const ListCaseload = z.object({ today: LocalDate });

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
  /** The measure followed on the row: the one answered last. Totals oldest first, at most 12. */
  measure: z
    .object({
      measureId: z.string(),
      baseline: z.number().int(),
      previous: z.number().int().nullable(),
      last: z.number().int(),
      lastAt: Instant,
      recent: z.array(z.object({ at: Instant, total: z.number().int() })),
    })
    .nullable(),
  /** Every measure's baseline and last, so that deterioration on another measure is not missed. */
  latest: z.array(
    z.object({ measureId: z.string(), baseline: z.number().int(), last: z.number().int(), lastAt: Instant }),
  ),
  /** The active assignment that is due first, whether or not it is late yet. */
  due: z.object({ measureId: z.string(), dueOn: LocalDate }).nullable(),
  unread: z.object({ checkIns: z.number().int(), feltBad: z.number().int(), goals: z.number().int() }),
  lastContactAt: Instant.nullable(),
  nextContactAt: Instant.nullable(),
});
export type CaseloadRow = z.infer<typeof CaseloadRow>;
export const Caseload = z.object({ rows: z.array(CaseloadRow) });
