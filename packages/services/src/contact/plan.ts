import { lockClient } from "@goldthread/db/client-lock";
import { countPlanned, insertContact } from "@goldthread/db/contact";
import { PlanContact } from "@goldthread/schema/contact";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict, invalidField, notFound } from "../kernel/refused.ts";

const day_ms = 86_400_000;

/** Plans a meeting of the clinician with the client; one that has taken place may be put in afterwards. */
export const planContact = command({
  name: "contact.plan",
  input: PlanContact,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { contactId, clientId, kind, startsAt, minutes }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    const starts = new Date(startsAt);
    const daysAhead = (starts.getTime() - now.getTime()) / day_ms;
    if (daysAhead > limits.contact_days_ahead_max) throw invalidField("startsAt", "contact.tooFarAhead");
    if (-daysAhead > limits.contact_days_back_max) throw invalidField("startsAt", "contact.tooLongAgo");
    await lockClient(tx, clientId);
    const max = limits.planned_contacts_per_client_max;
    if ((await countPlanned(tx, clientId)) >= max) throw conflict("limit.contacts", { max });
    await insertContact(tx, {
      id: contactId,
      clientId,
      memberId: actor.memberId,
      kind,
      startsAt: starts,
      minutes,
    });
    return { result: done, audit: { entity: `contact:${contactId}`, client: clientId } };
  },
});
