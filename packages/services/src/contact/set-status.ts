import { findContactLocked, setContactStatus as writeStatus } from "@goldthread/db/contact";
import { SetContactStatus } from "@goldthread/schema/contact";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict, notFound } from "../kernel/refused.ts";

const day_ms = 86_400_000;

/** Says whether a meeting took place, was missed or is cancelled; a slip can be put right. */
export const setContactStatus = command({
  name: "contact.setStatus",
  input: SetContactStatus,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ contactId }) => ({ kind: "contact", id: contactId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { contactId, status }, { now }) {
    const contact = await findContactLocked(tx, contactId);
    if (contact === null) throw notFound();
    if (contact.status === status) throw conflict("contact.sameStatus");
    const later = contact.startsAt.getTime() - now.getTime() > day_ms;
    if (later && status !== "cancelled") throw conflict("contact.notYet");
    await writeStatus(tx, contactId, status);
    return { result: done, audit: { entity: `contact:${contactId}`, client: contact.clientId } };
  },
});
