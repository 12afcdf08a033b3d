import { type Person, findPersonByEmail } from "@goldthread/db/person";
import { endSession, shortenSessions } from "@goldthread/db/session";
import { withIdentity } from "@goldthread/db/with-identity";
import { withClinic } from "@goldthread/db/with-clinic";
import { AcceptInvitation, SignInState } from "@goldthread/schema/identity";
import type { z } from "zod";
import { admitInvited } from "../invitation/admit.ts";
import { getWaitingInvitation, noSuchInvitation } from "../invitation/get-waiting.ts";
import { type IdentityContext, identityProcedure } from "../kernel/identity-procedure.ts";
import { rates, member_session_seconds_max } from "./bounds.ts";
import { createAccount } from "./create-account.ts";
import { verifyPassword } from "./password.ts";
import { after, openSession } from "./session.ts";
import { limitKey, readInvitationToken } from "./token.ts";

/**
 * Accepts an invitation with the account of its mail address, which is made where there is none, and signs in.
 * The account comes first, then the place in the clinic with the invitation's end in one transaction, then the session: should
 * the second fail, the link still waits, and following it again with the same password completes what was begun.
 */
export const acceptInvitation = identityProcedure({
  name: "identity.acceptInvitation",
  kind: "command",
  input: AcceptInvitation,
  output: SignInState,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  limits: [
    { ...rates.linkPerAddress, key: (_input, { address }) => address },
    { ...rates.linkPerToken, key: ({ token }) => limitKey(token) },
  ],
  prepare: accept,
  async run(tx, _input, context, { person, accepted }) {
    if (!accepted)
      return {
        refuse: { code: "invalid", reason: "signIn.wrong" },
        audit: { personId: person.id, action: "identity.signInRefused" },
      };
    if (accepted.kind === "member")
      await shortenSessions(tx, person.id, after(context.now, member_session_seconds_max));
    if (context.caller.tokenHash !== null) await endSession(tx, context.caller.tokenHash);
    const { status, effect } = await openSession(tx, person, context);
    return {
      result: { status },
      session: effect,
      audit: { personId: person.id, action: "identity.signInByInvitation" },
    };
  },
});

type Account = Pick<Person, "id" | "totpConfirmedAt">;

async function accept(
  { token, displayName, password, locale }: z.output<typeof AcceptInvitation>,
  context: IdentityContext,
): Promise<{ person: Account; accepted: { kind: "member" | "client" } | null }> {
  const { house, now, caller } = context;
  const link = readInvitationToken(token);
  if (link === null) throw noSuchInvitation();
  const pass = { by: "system" as const, clinicId: link.clinicId, purpose: "invitation" };
  const { email } = await withClinic(house.database, pass, async (tx) => ({
    value: await getWaitingInvitation(tx, link, now),
    audit: null,
  }));
  const found = await withIdentity(house.database, async (tx) => ({
    value: await findPersonByEmail(tx, email),
    audit: null,
  }));
  if (
    found !== null &&
    found.passwordHash !== null &&
    !(await verifyPassword(found.passwordHash, password))
  ) {
    return { person: found, accepted: null };
  }
  const person =
    found !== null && found.passwordHash !== null
      ? found
      : await createAccount(context, found, { email, name: displayName, password, locale });
  const accepted = await withClinic(house.database, pass, async (tx) => {
    // Looked at again under its lock: since the first look it may have been revoked, or accepted in another tab.
    const invitation = await getWaitingInvitation(tx, link, now);
    return admitInvited(tx, {
      invitation,
      personId: person.id,
      displayName,
      memberId: house.newId(),
      now,
      requestId: caller.requestId,
    });
  });
  return { person, accepted };
}
