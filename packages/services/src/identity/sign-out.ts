import { endSession, endSessionsOf } from "@goldthread/db/session";
import { SignOut } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { callerSession } from "./session.ts";

/** Ends this session, or all of the person's. Whoever is signed out already is told the same. */
export const signOut = identityProcedure({
  name: "identity.signOut",
  kind: "command",
  input: SignOut,
  output: Done,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  async run(tx, { everywhere }, context) {
    const session = await callerSession(tx, context);
    if (session === null || context.caller.tokenHash === null)
      return { result: done, session: "clear", audit: null };
    const { id: personId } = session.person;
    if (everywhere) await endSessionsOf(tx, personId, null);
    else await endSession(tx, context.caller.tokenHash);
    return {
      result: done,
      session: "clear",
      audit: { personId, action: everywhere ? "identity.signOutEverywhere" : "identity.signOut" },
    };
  },
});
