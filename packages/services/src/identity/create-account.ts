import { type Person, insertPerson, setPasswordHash } from "@goldthread/db/person";
import { withIdentity } from "@goldthread/db/with-identity";
import type { Locale } from "@goldthread/schema/text";
import { Password } from "@goldthread/schema/text";
import type { IdentityContext } from "../kernel/identity-procedure.ts";
import { invalidField } from "../kernel/refused.ts";
import { checkNewPassword, hashPassword } from "./password.ts";

/** Makes an account for a mail address whose owner followed an invitation, or gives one that has none its first password. */
export async function createAccount(
  { house, now, caller }: IdentityContext,
  existing: Person | null,
  { email, name, password, locale }: { email: string; name: string; password: string; locale: Locale },
): Promise<Pick<Person, "id" | "totpConfirmedAt">> {
  if (!Password.safeParse(password).success) throw invalidField("password", "password.short");
  await checkNewPassword(password, { field: "password", email });
  const passwordHash = await hashPassword(password);
  const id = existing?.id ?? house.newId();
  await withIdentity(house.database, async (tx) => {
    if (existing === null) await insertPerson(tx, { id, email, name, locale, passwordHash, createdAt: now });
    else await setPasswordHash(tx, id, passwordHash);
    return {
      value: null,
      audit: {
        actorKind: "person",
        actorId: id,
        action: "identity.createAccount",
        entity: null,
        clientId: null,
        requestId: caller.requestId,
      },
    };
  });
  return { id, totpConfirmedAt: existing?.totpConfirmedAt ?? null };
}
