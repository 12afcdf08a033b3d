import { findPersonByEmail } from "@goldthread/db/person";
import { endSession } from "@goldthread/db/session";
import { DemoSignIn, SignInState } from "@goldthread/schema/identity";
import { rates } from "../identity/bounds.ts";
import { openSession } from "../identity/session.ts";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** Signs in as one of the demonstration's invented people, and as nobody else. */
export const signInDemo = identityProcedure({
  name: "demo.signIn",
  kind: "command",
  input: DemoSignIn,
  output: SignInState,
  access: { roles: "anyone", demoOnly: true, phi: "identity", assurance: "none" },
  limits: [{ ...rates.demoPerAddress, key: (_input, { address }) => address }],
  async run(tx, { email }, context) {
    const person = await findPersonByEmail(tx, email);
    if (person === null || !person.demo) throw notFound();
    if (context.caller.tokenHash !== null) await endSession(tx, context.caller.tokenHash);
    const { status, effect } = await openSession(tx, person, context);
    return { result: { status }, session: effect, audit: { personId: person.id, action: "demo.signIn" } };
  },
});
