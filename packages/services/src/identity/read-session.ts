import { listBelongings } from "@goldthread/db/person";
import { Session } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { rolesOf } from "./roles-of.ts";
import { callerSession, stateOf } from "./session.ts";

/** Who the caller is and how far their sign-in has come. Asking does not count as use: a locked session stays locked. */
export const readSession = identityProcedure({
  name: "identity.session",
  kind: "query",
  input: z.object({}),
  output: Session,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  async run(tx, _input, context) {
    const { house } = context;
    const common = { demo: house.demo, idleLockMs: house.idleLockMs };
    const session = await callerSession(tx, context);
    // A cookie that opens nothing is left alone: clearing it could undo a sign-in that another tab just made.
    if (session === null)
      return {
        result: { ...common, state: "signedOut" as const, person: null, belongings: [] },
        audit: null,
      };
    const { person } = session;
    const belongings = await listBelongings(tx, person.id);
    const state = stateOf(
      session,
      belongings.some(({ memberId }) => memberId !== null),
      context,
    );
    return {
      result: {
        ...common,
        state,
        person: {
          id: person.id,
          name: person.name,
          email: person.email,
          locale: person.locale,
          secondFactor: person.totpConfirmedAt !== null,
        },
        // Until the second factor is given, a password alone says nothing of where somebody belongs.
        belongings:
          state === "secondFactorNeeded"
            ? []
            : belongings.map(({ roles, ...rest }) => ({ ...rest, roles: rolesOf(roles) })),
      },
      audit: null,
    };
  },
});
