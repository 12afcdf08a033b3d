import { enqueueIdentityMail } from "@goldthread/db/mail";
import { type Person, findPersonByEmail, listBelongings } from "@goldthread/db/person";
import { insertResetToken } from "@goldthread/db/reset-token";
import type { IdentityTx } from "@goldthread/db/with-identity";
import { RequestPasswordReset } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { type IdentityContext, identityProcedure } from "../kernel/identity-procedure.ts";
import { rates, reset_link_seconds_max } from "./bounds.ts";
import { resetMail } from "./mails.ts";
import { after } from "./session.ts";
import { limitKey, newToken } from "./token.ts";

/** Mails a link to choose a new password. Whether the address has an account here is never told. */
export const requestPasswordReset = identityProcedure({
  name: "identity.requestPasswordReset",
  kind: "command",
  input: RequestPasswordReset,
  output: Done,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  limits: [
    { ...rates.resetPerAddress, key: (_input, { address }) => address },
    { ...rates.resetPerEmail, key: ({ email }) => limitKey(email) },
  ],
  async run(tx, { email }, context) {
    const person = await findPersonByEmail(tx, email);
    if (person !== null) await sendLink(tx, person, context);
    return { result: done, audit: { personId: person?.id ?? null, action: "identity.requestPasswordReset" } };
  },
});

async function sendLink(
  tx: IdentityTx,
  { id, email, name, locale }: Person,
  { house, now }: IdentityContext,
): Promise<void> {
  const { token, hash } = newToken();
  await insertResetToken(tx, {
    tokenHash: hash,
    personId: id,
    expiresAt: after(now, reset_link_seconds_max),
  });
  const belongings = await listBelongings(tx, id);
  const isClientOnly = belongings.length > 0 && belongings.every(({ memberId }) => memberId === null);
  const link = `${house.publicUrl}${isClientOnly ? "/companion" : ""}/reset/${token}`;
  await enqueueIdentityMail(
    tx,
    { id: house.newId(), recipient: email, ...resetMail(locale, { name, link }) },
    now,
  );
}
