import { practiceWeeks } from "@goldthread/domain/practice/weeks";
import { daysBetween } from "@goldthread/domain/schedule/calendar-date";
import type { Practice, Prescription } from "@goldthread/schema/exercise";
import { DoseWeeks } from "@goldthread/ui/chart/dose-weeks";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";

const weeks_shown = 4;

/** How often it was practised against what was agreed: the last seven days in words, the weeks before them as bars. */
export function DoseOverWeeks({
  prescription: { dose, prescribedAt, startsOn = null, untilOn = null },
  practices,
}: {
  prescription: Prescription;
  practices: readonly Practice[];
}) {
  const t = useTranslations("exercise.weeks");
  const when = useWhen();
  const firstDay = startsOn ?? when.dayOf(prescribedAt);
  const weeks = practiceWeeks(
    practices.map(({ localDate }) => localDate),
    { dose, firstDay, lastDay: untilOn, today: when.today, weeks_max: weeks_shown },
  );
  const last = weeks.at(-1);
  if (last === undefined) return <p className="text-ink-2">{t("notBegun", { day: when.long(firstDay) })}</p>;
  const { done, asked } = last;
  const days = daysBetween(last.from, last.to) + 1;
  return (
    <div>
      <p className="mb-3 text-[0.9375rem] font-semibold text-ink">
        {last.to === when.today
          ? t("lastDays", { done, asked, days })
          : t("lastUntil", { done, asked, days, day: when.short(last.to) })}
      </p>
      <DoseWeeks
        label={t("label")}
        weeks={weeks.map((week) => ({
          id: week.from,
          days: when.span(week.from, week.to),
          done: week.done,
          asked: week.asked,
          words: t("doneOf", { done: week.done, asked: week.asked }),
        }))}
      />
    </div>
  );
}
