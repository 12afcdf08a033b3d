import { z } from "zod";
import { CheckInId, ClientId, OperationId } from "./ids.ts";
import { Instant, Line, LocalDate } from "./text.ts";

const Axis = z.number().int().min(-2).max(2);
/** `localDate` may lie up to `limits.check_in_back_fill_days_max` days back. */
export const RecordCheckIn = z.object({
  opId: OperationId,
  checkInId: CheckInId,
  clientId: ClientId,
  localDate: LocalDate,
  energy: Axis,
  pleasantness: Axis,
  words: Line,
  shared: z.boolean(),
});
export const CheckIn = z.object({
  id: CheckInId,
  localDate: LocalDate,
  at: Instant,
  energy: z.number().int(),
  pleasantness: z.number().int(),
  words: z.string(),
  shared: z.boolean(),
  readBy: z.string().nullable(),
  readAt: Instant.nullable(),
});
export type CheckIn = z.infer<typeof CheckIn>;
/** Newest first. A member sees the shared ones alone. */
export const CheckInList = z.object({ checkIns: z.array(CheckIn) });
export const SetShared = z.object({ opId: OperationId, checkInId: CheckInId, shared: z.boolean() });
export const MarkRead = z.object({ opId: OperationId, clientId: ClientId });
