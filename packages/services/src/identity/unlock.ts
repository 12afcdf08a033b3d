import { touchSession } from "@goldthread/db/session";
import { Unlock } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { checkPassword } from "./check-password.ts";

/** Opens a locked session again. What was being typed is still where it was: the session is the same. */
export const unlock = identityProcedure({
  name: "identity.unlock",
  kind: "command",
  input: Unlock,
  output: Done,
  access: { roles: "person", phi: "identity", assurance: "password" },
  prepare: ({ password }, context) => checkPassword(context, "identity.unlock", password),
  async run(tx, _input, { now }, { session, verified }) {
    const personId = session.person.id;
    if (!verified)
      return {
        refuse: { code: "invalid", reason: "password.wrong" },
        audit: { personId, action: "identity.unlockRefused" },
      };
    await touchSession(tx, session.id, now);
    return { result: done, audit: { personId, action: "identity.unlock" } };
  },
});
