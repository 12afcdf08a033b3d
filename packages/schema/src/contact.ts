import { z } from "zod";
import { ClientId, ContactId, OperationId } from "./ids.ts";
import { Instant } from "./text.ts";

export const ContactKind = z.enum(["session", "phone", "video", "message"]);
/** A meeting with the client: planned, then attended, missed or cancelled. */
export const Contact = z.object({
  id: ContactId,
  clientId: ClientId,
  kind: ContactKind,
  startsAt: Instant,
  minutes: z.number().int(),
  status: z.enum(["planned", "attended", "missed", "cancelled"]),
  with: z.string(),
});
export type Contact = z.infer<typeof Contact>;
export const ContactList = z.object({ contacts: z.array(Contact) });
export const PlanContact = z.object({
  opId: OperationId,
  contactId: ContactId,
  clientId: ClientId,
  kind: ContactKind,
  startsAt: Instant,
  minutes: z.number().int().min(5).max(240),
});
export const SetContactStatus = z.object({
  opId: OperationId,
  contactId: ContactId,
  status: z.enum(["attended", "missed", "cancelled"]),
});
