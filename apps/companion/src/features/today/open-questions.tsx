import type { Today } from "@goldthread/schema/chart";
import { cardClass } from "@goldthread/ui/card";
import { Section } from "@goldthread/ui/section";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLongDay } from "../../shared/use-dates.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { deviceToday } from "../../shared/when.ts";

/** Questionnaires asked of the client, due first. Where to find those answered before, too. */
export function OpenQuestions({
  assignments,
  measures,
  className,
}: Pick<Today, "assignments" | "measures"> & { className?: string }) {
  const t = useTranslations();
  const locale = useLanguage();
  const longDay = useLongDay();
  const today = deviceToday();
  const open = assignments.filter(({ status, nextDueOn }) => status === "active" && nextDueOn !== null);
  return (
    <Section
      title={t("today.questions")}
      className={className}
      actions={
        <Link
          to="/questions"
          className="-my-3 inline-flex min-h-12 items-center text-brand no-underline hover:underline"
        >
          {t("today.allQuestions")}
        </Link>
      }
    >
      {open.length === 0 ? <p className="text-ink-2">{t("measure.noneDue")}</p> : null}
      <ul className="flex flex-col gap-2.5">
        {open.map(({ id, measureId, nextDueOn, draft }) => (
          <li key={id}>
            <Link
              to="/questions/$assignmentId"
              params={{ assignmentId: id }}
              className={cardClass({
                padding: "none",
                pressable: true,
                className: "flex min-h-14 items-center justify-between gap-4 px-4 py-3",
              })}
            >
              <span className="font-medium">
                {measures.find((measure) => measure.id === measureId)?.shortTitle[locale] ??
                  t("measure.unnamed")}
              </span>
              <span className="text-right text-m text-ink-2">
                {draft !== null
                  ? t("measure.begun")
                  : nextDueOn !== null && nextDueOn > today
                    ? t("measure.dueOn", { day: longDay(nextDueOn) })
                    : t("measure.dueNow")}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
