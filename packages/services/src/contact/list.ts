import { listContacts as readContacts } from "@goldthread/db/contact";
import { ContactList } from "@goldthread/schema/contact";
import { ByClient } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** A client's meetings, planned and past, latest first. */
export const listContacts = query({
  name: "contact.list",
  input: ByClient,
  output: ContactList,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }) {
    const contacts = await readContacts(tx, clientId);
    return { result: { contacts }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
