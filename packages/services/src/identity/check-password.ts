import { withIdentity } from "@goldthread/db/with-identity";
import type { Session } from "@goldthread/db/session";
import type { IdentityContext } from "../kernel/identity-procedure.ts";
import { secondFactorNeeded, signedOut } from "../kernel/refused.ts";
import { rates } from "./bounds.ts";
import { limitPerson } from "./limit.ts";
import { verifyPassword } from "./password.ts";
import { callerSession, isMemberSomewhere, stateOf } from "./session.ts";

/**
 * Checks the password of whoever is signed in, locked or not, counting the tries against the person.
 * @throws Refused signedOut, secondFactorNeeded or tooMany
 */
export async function checkPassword(
  context: IdentityContext,
  name: string,
  password: string,
): Promise<{ session: Session; verified: boolean }> {
  const session = await withIdentity(context.house.database, async (tx) => {
    const found = await callerSession(tx, context);
    if (found === null) throw signedOut();
    if (stateOf(found, await isMemberSomewhere(tx, found.person.id), context) === "secondFactorNeeded")
      throw secondFactorNeeded();
    return { value: found, audit: null };
  });
  await limitPerson(context, name, session.person.id, rates.password);
  return { session, verified: await verifyPassword(session.person.passwordHash, password) };
}
