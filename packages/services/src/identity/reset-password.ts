import { setPasswordHash } from "@goldthread/db/person";
import { findResetToken, useResetToken } from "@goldthread/db/reset-token";
import { endSessionsOf } from "@goldthread/db/session";
import { withIdentity } from "@goldthread/db/with-identity";
import { ResetPassword } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { conflict } from "../kernel/refused.ts";
import { rates } from "./bounds.ts";
import { checkNewPassword, hashPassword } from "./password.ts";
import { hashToken } from "./token.ts";

/** Sets a new password by a mailed link, which works once, and ends every session. The second factor stays as it is. */
export const resetPassword = identityProcedure({
  name: "identity.resetPassword",
  kind: "command",
  input: ResetPassword,
  output: Done,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  limits: [{ ...rates.linkPerAddress, key: (_input, { address }) => address }],
  async prepare({ token, password }, { house, now }) {
    const found = await withIdentity(house.database, async (tx) => ({
      value: await findResetToken(tx, hashToken(token), now),
      audit: null,
    }));
    if (found === null) throw conflict("reset.expired");
    await checkNewPassword(password, { field: "password", email: found.email });
    return hashPassword(password);
  },
  async run(tx, { token }, { now }, passwordHash) {
    const used = await useResetToken(tx, hashToken(token), now);
    if (used === null) throw conflict("reset.expired");
    await setPasswordHash(tx, used.personId, passwordHash);
    await endSessionsOf(tx, used.personId, null);
    return {
      result: done,
      session: "clear",
      audit: { personId: used.personId, action: "identity.resetPassword" },
    };
  },
});
