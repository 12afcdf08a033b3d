import { getClinic } from "@goldthread/db/clinic";
import { findPersonByEmail } from "@goldthread/db/person";
import { withClinic } from "@goldthread/db/with-clinic";
import { InvitationRead, ReadInvitation } from "@goldthread/schema/identity";
import { getWaitingInvitation, noSuchInvitation } from "../invitation/get-waiting.ts";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { rates } from "./bounds.ts";
import { readInvitationToken } from "./token.ts";

/** What an invitation's link says, to whoever holds it: who invites, and whether the present password or a new one is asked. */
export const readInvitation = identityProcedure({
  name: "identity.readInvitation",
  kind: "query",
  input: ReadInvitation,
  output: InvitationRead,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  limits: [{ ...rates.linkPerAddress, key: (_input, { address }) => address }],
  async prepare({ token }, { house, now }) {
    const link = readInvitationToken(token);
    if (link === null) throw noSuchInvitation();
    return withClinic(
      house.database,
      { by: "system", clinicId: link.clinicId, purpose: "invitation" },
      async (tx) => {
        const invitation = await getWaitingInvitation(tx, link, now);
        const { name: clinicName } = await getClinic(tx);
        return { value: { invitation, clinicName }, audit: null };
      },
    );
  },
  async run(tx, _input, _context, { invitation, clinicName }) {
    const { kind, displayName, email, locale, expiresAt } = invitation;
    const person = await findPersonByEmail(tx, email);
    const hasAccount = person !== null && person.passwordHash !== null;
    return {
      result: {
        clinicName,
        kind,
        displayName,
        email,
        locale,
        hasAccount,
        expiresAt: expiresAt.toISOString(),
      },
      audit: null,
    };
  },
});
