import { z } from "zod";
import { Alert } from "./risk.ts";
import { Assignment, ScoredResponse } from "./measure.ts";
import { CheckIn } from "./check-in.ts";
import { ClientId } from "./ids.ts";
import { Concern } from "./concern.ts";
import { Contact } from "./contact.ts";
import { Goal } from "./goal.ts";
import { Instant } from "./text.ts";
import { Practice, Prescription } from "./exercise.ts";

export const ClientHeader = z.object({
  id: ClientId,
  displayName: z.string(),
  preferredName: z.string(),
  pronouns: z.string(),
  status: z.enum(["invited", "active", "discharged"]),
  since: Instant,
  careTeam: z.array(z.object({ displayName: z.string(), role: z.enum(["lead", "member"]) })),
});
export type ClientHeader = z.infer<typeof ClientHeader>;

/** The client's thread on one page: everything the portal's chart shows, in one answer. */
export const GetChart = z.object({ clientId: ClientId });
export const Chart = z.object({
  client: ClientHeader,
  alerts: z.array(Alert),
  /** Active ones first, newest first. */
  assignments: z.array(Assignment),
  /** Oldest first, the newest 12 of each measure. */
  responses: z.array(ScoredResponse),
  concerns: z.array(Concern),
  goals: z.array(Goal),
  prescriptions: z.array(Prescription),
  /** The newest 30. */
  practices: z.array(Practice),
  /** Shared ones, the newest 30. */
  checkIns: z.array(CheckIn),
  contacts: z.array(Contact),
  intake: z.object({ status: z.enum(["none", "draft", "signed"]), at: Instant.nullable() }),
});
export type Chart = z.infer<typeof Chart>;

/** The companion's first screen in one answer. */
export const GetToday = z.object({ clientId: ClientId });
export const Today = z.object({
  client: ClientHeader,
  assignments: z.array(Assignment),
  goals: z.array(Goal),
  prescriptions: z.array(Prescription),
  checkIns: z.array(CheckIn),
  nextContact: Contact.nullable(),
  concerns: z.array(z.object({ id: z.string(), title: z.string(), clientWords: z.string() })),
});
export type Today = z.infer<typeof Today>;
