import { enqueueIdentityMail } from "@goldthread/db/mail";
import { setPasswordHash } from "@goldthread/db/person";
import { endSessionsOf } from "@goldthread/db/session";
import { ChangePassword } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { rates } from "./bounds.ts";
import { checkPassword } from "./check-password.ts";
import { passwordChangedMail } from "./mails.ts";
import { checkNewPassword, hashPassword } from "./password.ts";
import { requireOpenSession } from "./session.ts";

/** Changes the password, ends the person's other sessions and tells them by mail. */
export const changePassword = identityProcedure({
  name: "identity.changePassword",
  kind: "command",
  input: ChangePassword,
  output: Done,
  access: { roles: "person", phi: "identity", assurance: "session" },
  limits: [{ ...rates.linkPerAddress, key: (_input, { address }) => address }],
  async prepare({ current, next }, context) {
    const { session, verified } = await checkPassword(context, "identity.changePassword", current);
    if (!verified) return null;
    await checkNewPassword(next, { field: "next", email: session.person.email });
    return hashPassword(next);
  },
  async run(tx, _input, context, passwordHash) {
    const { id, person } = await requireOpenSession(tx, context);
    const { house, now } = context;
    if (passwordHash === null) {
      return {
        refuse: { code: "invalid", reason: "password.wrong" },
        audit: { personId: person.id, action: "identity.changePasswordRefused" },
      };
    }
    await setPasswordHash(tx, person.id, passwordHash);
    await endSessionsOf(tx, person.id, id);
    await enqueueIdentityMail(
      tx,
      { id: house.newId(), recipient: person.email, ...passwordChangedMail(person.locale, person) },
      now,
    );
    return { result: done, audit: { personId: person.id, action: "identity.changePassword" } };
  },
});
