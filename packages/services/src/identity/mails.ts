import type { Mail } from "@goldthread/db/mail";
import type { Locale } from "@goldthread/schema/text";
import { invitation_days_max, reset_link_seconds_max } from "./bounds.ts";

type Words = Omit<Mail, "id" | "recipient">;
const reset_minutes = reset_link_seconds_max / 60;

/** A member's invitation names the clinic: they are to work there. */
export function memberInvitationMail(
  locale: Locale,
  { name, clinicName, link }: { name: string; clinicName: string; link: string },
): Words {
  return locale === "es"
    ? {
        subject: `Invitación a ${clinicName} en Goldthread`,
        body: `Hola, ${name}:\n\n${clinicName} le invita a trabajar con Goldthread.\n\nPara aceptar, abra este enlace:\n${link}\n\nEs válido durante ${invitation_days_max} días y una sola vez. Si no lo esperaba, puede ignorar este mensaje.\n`,
      }
    : {
        subject: `Your invitation to ${clinicName} on Goldthread`,
        body: `Hello ${name},\n\n${clinicName} invites you to work with Goldthread.\n\nTo accept, open this link:\n${link}\n\nIt works once, within ${invitation_days_max} days. If you did not expect it, you can ignore this message.\n`,
      };
}

/** A client's invitation names neither the clinic nor its field: whoever sees the mail learns nothing about their health. */
export function clientInvitationMail(locale: Locale, { name, link }: { name: string; link: string }): Words {
  return locale === "es"
    ? {
        subject: "Una invitación para usted",
        body: `Hola, ${name}:\n\nAlguien a quien conoce ha preparado para usted un espacio privado en Goldthread. Al abrir el enlace verá de quién viene.\n\n${link}\n\nEs válido durante ${invitation_days_max} días y una sola vez. Si no lo esperaba, puede ignorar este mensaje.\n`,
      }
    : {
        subject: "An invitation for you",
        body: `Hello ${name},\n\nSomeone you know has prepared a private space for you on Goldthread. Opening the link shows who it is from.\n\n${link}\n\nIt works once, within ${invitation_days_max} days. If you did not expect it, you can ignore this message.\n`,
      };
}

export function resetMail(locale: Locale, { name, link }: { name: string; link: string }): Words {
  return locale === "es"
    ? {
        subject: "Elija una contraseña nueva",
        body: `Hola, ${name}:\n\nPara elegir una contraseña nueva de Goldthread, abra este enlace:\n${link}\n\nEs válido durante ${reset_minutes} minutos y una sola vez. Si no lo ha pedido usted, no hace falta que haga nada: su contraseña sigue siendo la misma.\n`,
      }
    : {
        subject: "Choose a new password",
        body: `Hello ${name},\n\nTo choose a new password for Goldthread, open this link:\n${link}\n\nIt works once, within ${reset_minutes} minutes. If you did not ask for it, there is nothing to do: your password stays as it is.\n`,
      };
}

export function passwordChangedMail(locale: Locale, { name }: { name: string }): Words {
  return locale === "es"
    ? {
        subject: "Su contraseña ha cambiado",
        body: `Hola, ${name}:\n\nLa contraseña de su cuenta de Goldthread acaba de cambiar. Si no ha sido usted, pida una contraseña nueva en la página de inicio de sesión y avise a su clínica.\n`,
      }
    : {
        subject: "Your password was changed",
        body: `Hello ${name},\n\nThe password of your Goldthread account was changed just now. If that was not you, ask for a new password where you sign in, and tell your clinic.\n`,
      };
}

export function secondFactorRemovedMail(locale: Locale, { name }: { name: string }): Words {
  return locale === "es"
    ? {
        subject: "El segundo factor está desactivado",
        body: `Hola, ${name}:\n\nEl segundo factor de su cuenta de Goldthread acaba de desactivarse. Si no ha sido usted, cambie su contraseña y avise a su clínica.\n`,
      }
    : {
        subject: "Your second factor is off",
        body: `Hello ${name},\n\nThe second factor of your Goldthread account was turned off just now. If that was not you, change your password and tell your clinic.\n`,
      };
}
