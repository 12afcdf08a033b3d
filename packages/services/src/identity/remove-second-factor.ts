import { enqueueIdentityMail } from "@goldthread/db/mail";
import { removeTotp } from "@goldthread/db/second-factor";
import { RemoveSecondFactor } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { checkPassword } from "./check-password.ts";
import { secondFactorRemovedMail } from "./mails.ts";
import { requireOpenSession } from "./session.ts";

/** Turns the second factor off, against the password, and tells the person by mail. */
export const removeSecondFactor = identityProcedure({
  name: "identity.removeSecondFactor",
  kind: "command",
  input: RemoveSecondFactor,
  output: Done,
  access: { roles: "person", phi: "identity", assurance: "session" },
  prepare: ({ password }, context) => checkPassword(context, "identity.removeSecondFactor", password),
  async run(tx, _input, context, { verified }) {
    const { house, now } = context;
    const { person } = await requireOpenSession(tx, context);
    if (!verified) {
      return {
        refuse: { code: "invalid", reason: "password.wrong" },
        audit: { personId: person.id, action: "identity.removeSecondFactorRefused" },
      };
    }
    if (person.totpSecret !== null) {
      await removeTotp(tx, person.id);
      await enqueueIdentityMail(
        tx,
        { id: house.newId(), recipient: person.email, ...secondFactorRemovedMail(person.locale, person) },
        now,
      );
    }
    return { result: done, audit: { personId: person.id, action: "identity.removeSecondFactor" } };
  },
});
