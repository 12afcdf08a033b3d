import type { Mail } from "@goldthread/db/mail";
import type { Locale } from "@goldthread/schema/text";
import { invitation_days_max } from "../identity/bounds.ts";
import { clientInvitationMail, memberInvitationMail } from "../identity/mails.ts";
import { after } from "../identity/session.ts";
import { invitationToken, newToken } from "../identity/token.ts";
import type { House } from "../kernel/house.ts";

export interface ComposedInvitation {
  tokenHash: Buffer;
  expiresAt: Date;
  /** Holds the secret: for the mail (and the operator who asked for it) alone. */
  link: string;
  mail: Mail;
}

/** Makes an invitation's secret, the link that carries it, and the mail that carries the link. */
export function composeInvitation(
  { house, now, clinicId, clinicName }: { house: House; now: Date; clinicId: string; clinicName: string },
  {
    id,
    kind,
    email,
    displayName,
    locale,
  }: { id: string; kind: "member" | "client"; email: string; displayName: string; locale: Locale },
): ComposedInvitation {
  const { token: secret, hash } = newToken();
  const path = kind === "client" ? "/companion/invitation/" : "/invitation/";
  const link = `${house.publicUrl}${path}${invitationToken(clinicId, id, secret)}`;
  const words =
    kind === "client"
      ? clientInvitationMail(locale, { name: displayName, link })
      : memberInvitationMail(locale, { name: displayName, clinicName, link });
  return {
    tokenHash: hash,
    expiresAt: after(now, invitation_days_max * 86_400),
    link,
    mail: { id: house.newId(), recipient: email, ...words },
  };
}
