import type { CheckIn } from "@goldthread/schema/check-in";
import { EyeIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";
import { useClinicTimeZone } from "../../shared/use-clinic-time-zone.ts";
import { useDates } from "../../shared/use-dates.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { useNow } from "../../shared/use-now.ts";
import { partOfDay, whenOf } from "../../shared/when.ts";

/** That somebody has read what was shared: people go on when they are heard. */
export function SeenNotice({ checkIns, className }: { checkIns: readonly CheckIn[]; className?: string }) {
  const t = useTranslations("today.seen");
  const date = useDates();
  const now = useNow();
  const locale = useLanguage();
  const timeZone = useClinicTimeZone();
  const read = checkIns
    .filter(({ readAt }) => readAt !== null)
    .toSorted((a, b) => ((a.readAt ?? "") < (b.readAt ?? "") ? 1 : -1))[0];
  if (read === undefined || read.readAt === null || read.readBy === null) return null;
  const moment = new Date(read.readAt);
  const name = givenName(read.readBy);
  const when = whenOf(moment, now, timeZone);
  const hour = Number(date(moment, { hour: "numeric", hourCycle: "h23" }).replace(/\D/g, ""));
  const key = when === "today" ? partOfDay(hour, locale) : when === "tomorrow" ? "evening" : when;
  const day =
    key === "weekday" ? date(moment, { weekday: "long" }) : date(moment, { day: "numeric", month: "long" });
  return (
    <Notice className={className} icon={<EyeIcon />}>
      {t(key, { name, day })}
    </Notice>
  );
}
