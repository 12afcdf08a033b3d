import { useRecoveryCode, useTotpStep } from "@goldthread/db/second-factor";
import { renewSession, type Session } from "@goldthread/db/session";
import { type IdentityTx, withIdentity } from "@goldthread/db/with-identity";
import { SecondFactorCode, SignInState } from "@goldthread/schema/identity";
import { type IdentityContext, identityProcedure } from "../kernel/identity-procedure.ts";
import { signedOut } from "../kernel/refused.ts";
import { rates } from "./bounds.ts";
import { limitPerson } from "./limit.ts";
import { unsealSecret } from "./seal.ts";
import { after, callerSession, sessionSeconds } from "./session.ts";
import { newToken } from "./token.ts";
import { findTotpStep, hashRecoveryCode } from "./totp.ts";

/** Gives the second factor: a code of the authenticator, each of which works once, or a recovery code. */
export const verifySecondFactor = identityProcedure({
  name: "identity.verifySecondFactor",
  kind: "command",
  input: SecondFactorCode,
  output: SignInState,
  access: { roles: "person", phi: "identity", assurance: "password" },
  limits: [
    {
      ...rates.secondFactor,
      key: (_input, { tokenHash, address }) => tokenHash?.toString("base64url") ?? address,
    },
  ],
  async prepare(_input, context) {
    const session = await withIdentity(context.house.database, async (tx) => ({
      value: await callerSession(tx, context),
      audit: null,
    }));
    if (session === null) throw signedOut();
    await limitPerson(context, "identity.verifySecondFactor", session.person.id, rates.secondFactor);
  },
  async run(tx, { code }, context) {
    const session = await callerSession(tx, context);
    if (session === null) throw signedOut();
    const personId = session.person.id;
    if (session.person.totpConfirmedAt === null || session.secondFactorAt !== null)
      return { result: { status: "signedIn" as const }, audit: null };
    const used = await useCode(tx, session, code, context);
    if (used === null) {
      return {
        refuse: { code: "invalid", reason: "secondFactor.wrong" },
        audit: { personId, action: "identity.secondFactorRefused" },
      };
    }
    const { now } = context;
    const seconds = await sessionSeconds(tx, personId);
    const { token, hash } = newToken();
    await renewSession(tx, session.id, {
      tokenHash: hash,
      secondFactorAt: now,
      expiresAt: after(now, seconds),
      now,
    });
    return {
      result: { status: "signedIn" as const },
      session: { set: token, maxAgeSeconds: seconds },
      audit: {
        personId,
        action: used === "totp" ? "identity.verifySecondFactor" : "identity.useRecoveryCode",
      },
    };
  },
});

async function useCode(
  tx: IdentityTx,
  { person }: Session,
  code: string,
  { house, now }: IdentityContext,
): Promise<"totp" | "recovery" | null> {
  if (person.totpSecret === null) return null;
  const step = findTotpStep(unsealSecret(house.rootKey, person.id, person.totpSecret), code, now);
  if (step !== null) return (await useTotpStep(tx, person.id, step)) ? "totp" : null;
  return (await useRecoveryCode(tx, person.id, hashRecoveryCode(code), now)) ? "recovery" : null;
}
