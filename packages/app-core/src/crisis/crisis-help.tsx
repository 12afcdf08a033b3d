import type { CrisisResource } from "@goldthread/schema/clinic";
import { buttonClass } from "@goldthread/ui/button";
import { PhoneIcon } from "@goldthread/ui/icons";
import { useLocale, useTranslations } from "use-intl";
import { isLocale } from "../locale/messages.ts";

/** Whom to call or text, one tap away; the clinic's own list, in its order. */
export function CrisisHelp({ resources }: { resources: readonly CrisisResource[] }) {
  const t = useTranslations("crisis");
  const spoken = useLocale();
  const locale = isLocale(spoken) ? spoken : "en";
  return (
    <ul className="flex flex-col gap-3">
      {resources.map(({ id, name, about, phone, sms }) => (
        <li key={id} className="flex flex-col gap-3 rounded-2 border border-line-strong bg-surface p-4">
          <div>
            <p className="font-semibold">{name[locale]}</p>
            {about[locale] === "" ? null : <p className="text-ink-2">{about[locale]}</p>}
          </div>
          <div className="flex flex-wrap gap-2">
            {phone === "" ? null : (
              <a
                href={`tel:${dialled(phone)}`}
                className={buttonClass({ variant: "danger", size: "l", className: "print:inline" })}
              >
                <PhoneIcon size={18} />
                {t("call", { number: phone })}
              </a>
            )}
            {sms === "" ? null : (
              <a
                href={`sms:${dialled(sms)}`}
                className={buttonClass({ variant: "secondary", size: "l", className: "print:inline" })}
              >
                {t("text", { number: sms })}
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A telephone takes digits and a leading plus alone. */
export function dialled(number: string): string {
  return number.replace(/[^0-9+]/g, "");
}
