import { findPersonByEmail } from "@goldthread/db/person";
import { endSession } from "@goldthread/db/session";
import { withIdentity } from "@goldthread/db/with-identity";
import { SignIn, SignInState } from "@goldthread/schema/identity";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { rates } from "./bounds.ts";
import { verifyPassword } from "./password.ts";
import { openSession } from "./session.ts";
import { limitKey } from "./token.ts";

/** Signs in with mail address and password. An unknown address and a wrong password answer alike, after the same work. */
export const signIn = identityProcedure({
  name: "identity.signIn",
  kind: "command",
  input: SignIn,
  output: SignInState,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  limits: [
    { ...rates.signInPerAddressAndEmail, key: ({ email }, { address }) => `${address}:${limitKey(email)}` },
    { ...rates.signInPerEmail, key: ({ email }) => limitKey(email) },
  ],
  async prepare({ email, password }, { house }) {
    const person = await withIdentity(house.database, async (tx) => ({
      value: await findPersonByEmail(tx, email),
      audit: null,
    }));
    return { person, verified: await verifyPassword(person?.passwordHash ?? null, password) };
  },
  async run(tx, _input, context, { person, verified }) {
    if (person === null || !verified) {
      return {
        refuse: { code: "invalid", reason: "signIn.wrong" },
        audit: { personId: person?.id ?? null, action: "identity.signInRefused" },
      };
    }
    if (context.caller.tokenHash !== null) await endSession(tx, context.caller.tokenHash);
    const { status, effect } = await openSession(tx, person, context);
    return { result: { status }, session: effect, audit: { personId: person.id, action: "identity.signIn" } };
  },
});
