import { confirmTotp, useTotpStep } from "@goldthread/db/second-factor";
import { endSessionsOf, renewSession } from "@goldthread/db/session";
import { RecoveryCodes, SecondFactorCode } from "@goldthread/schema/identity";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { conflict } from "../kernel/refused.ts";
import { rates } from "./bounds.ts";
import { unsealSecret } from "./seal.ts";
import { requireOpenSession } from "./session.ts";
import { newToken } from "./token.ts";
import { findTotpStep, hashRecoveryCode, newRecoveryCodes } from "./totp.ts";

/** Turns the second factor on by a first code, shows the recovery codes this once and ends the person's other sessions. */
export const confirmSecondFactor = identityProcedure({
  name: "identity.confirmSecondFactor",
  kind: "command",
  input: SecondFactorCode,
  output: RecoveryCodes,
  access: { roles: "person", phi: "identity", assurance: "session" },
  limits: [
    {
      ...rates.secondFactor,
      key: (_input, { tokenHash, address }) => tokenHash?.toString("base64url") ?? address,
    },
  ],
  async run(tx, { code }, context) {
    const { house, now } = context;
    const { id, person, expiresAt } = await requireOpenSession(tx, context);
    if (person.totpConfirmedAt !== null) throw conflict("secondFactor.on");
    if (person.totpSecret === null) throw conflict("secondFactor.notStarted");
    const step = findTotpStep(unsealSecret(house.rootKey, person.id, person.totpSecret), code, now);
    if (step === null || !(await useTotpStep(tx, person.id, step))) {
      return {
        refuse: { code: "invalid", reason: "secondFactor.wrong" },
        audit: { personId: person.id, action: "identity.secondFactorRefused" },
      };
    }
    const codes = newRecoveryCodes();
    await confirmTotp(tx, person.id, { now, codeHashes: codes.map(hashRecoveryCode) });
    await endSessionsOf(tx, person.id, id);
    const { token, hash } = newToken();
    await renewSession(tx, id, { tokenHash: hash, secondFactorAt: now, expiresAt, now });
    const maxAgeSeconds = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000));
    return {
      result: { codes },
      session: { set: token, maxAgeSeconds },
      audit: { personId: person.id, action: "identity.confirmSecondFactor" },
    };
  },
});
