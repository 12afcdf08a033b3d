import type { CheckIn } from "@goldthread/schema/check-in";
import { EyeIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { useFormatter, useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { partOfDay, whenOf } from "../../shared/when.ts";
import { useClinicTimeZone } from "./use-today.ts";

/** That somebody has read what was shared: people go on when they are heard. */
export function SeenNotice({ checkIns, className }: { checkIns: readonly CheckIn[]; className?: string }) {
  const t = useTranslations("today.seen");
  const format = useFormatter();
  const locale = useLanguage();
  const timeZone = useClinicTimeZone();
  const read = checkIns.filter(({ readAt }) => readAt !== null).toSorted((a, b) => ((a.readAt ?? "") < (b.readAt ?? "") ? 1 : -1))[0];
  if (read?.readAt == null || read.readBy === null) return null;
  const moment = new Date(read.readAt);
  const name = givenName(read.readBy);
  const when = whenOf(moment, new Date(), timeZone);
  const hour = Number(format.dateTime(moment, { hour: "numeric", hourCycle: "h23", timeZone }).replace(/\D/g, ""));
  const key = when === "today" ? partOfDay(hour, locale) : when === "tomorrow" ? "evening" : when;
  const day =
    key === "weekday"
      ? format.dateTime(moment, { weekday: "long", timeZone })
      : format.dateTime(moment, { day: "numeric", month: "long", timeZone });
  return (
    <Notice className={className} icon={<EyeIcon />}>
      {t(key, { name, day })}
    </Notice>
  );
}
