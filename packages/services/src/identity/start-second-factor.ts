import { setPendingTotpSecret } from "@goldthread/db/second-factor";
import { SecondFactorStart } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { conflict } from "../kernel/refused.ts";
import { sealSecret } from "./seal.ts";
import { requireOpenSession } from "./session.ts";
import { describeTotp, newTotpSecret } from "./totp.ts";

/** Makes a secret for an authenticator app. Nothing is asked for at sign-in until a first code confirms it. */
export const startSecondFactor = identityProcedure({
  name: "identity.startSecondFactor",
  kind: "command",
  input: z.object({}),
  output: SecondFactorStart,
  access: { roles: "person", phi: "identity", assurance: "session" },
  async run(tx, _input, context) {
    const { person } = await requireOpenSession(tx, context);
    if (person.totpConfirmedAt !== null) throw conflict("secondFactor.on");
    const secret = newTotpSecret();
    await setPendingTotpSecret(tx, person.id, sealSecret(context.house.rootKey, person.id, secret));
    return {
      result: describeTotp(secret, person.email),
      audit: { personId: person.id, action: "identity.startSecondFactor" },
    };
  },
});
