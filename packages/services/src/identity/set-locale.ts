import { setPersonLocale } from "@goldthread/db/person";
import { SetLocale } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { requireOpenSession } from "./session.ts";

/** The language in which this person reads, on screen and in mails. */
export const setLocale = identityProcedure({
  name: "identity.setLocale",
  kind: "command",
  input: SetLocale,
  output: Done,
  access: { roles: "person", phi: "identity", assurance: "session" },
  async run(tx, { locale }, context) {
    const { person } = await requireOpenSession(tx, context);
    await setPersonLocale(tx, person.id, locale);
    return { result: done, audit: { personId: person.id, action: "identity.setLocale" } };
  },
});
