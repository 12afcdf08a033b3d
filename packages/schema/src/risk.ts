import { z } from "zod";
import { AlertId, ClientId, OperationId, ResponseId } from "./ids.ts";
import { Instant, RequiredWords } from "./text.ts";

export const AlertStatus = z.enum(["new", "acknowledged", "assessed", "closed"]);
export type AlertStatus = z.infer<typeof AlertStatus>;
export const RiskTier = z.enum(["low", "moderate", "high"]);

export const AlertEvent = z.object({
  status: AlertStatus,
  at: Instant,
  by: z.string().nullable(),
  tier: RiskTier.nullable(),
  note: z.string().nullable(),
});
/** A safety item answered above its threshold, and what was done about it. */
export const Alert = z.object({
  id: AlertId,
  clientId: ClientId,
  clientName: z.string(),
  status: AlertStatus,
  measureId: z.string(),
  itemId: z.string(),
  value: z.number(),
  responseId: ResponseId,
  responseComplete: z.boolean(),
  raisedAt: Instant,
  events: z.array(AlertEvent),
});
export type Alert = z.infer<typeof Alert>;
export const ListAlerts = z.object({ clientId: ClientId });
export const AlertList = z.object({ alerts: z.array(Alert) });
export const AcknowledgeAlert = z.object({ opId: OperationId, alertId: AlertId });
export const AssessAlert = z.object({
  opId: OperationId,
  alertId: AlertId,
  tier: RiskTier,
  note: RequiredWords,
});
export const CloseAlert = z.object({ opId: OperationId, alertId: AlertId, note: RequiredWords });
