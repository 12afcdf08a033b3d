import type { Goal } from "@goldthread/schema/goal";
import { Section } from "@goldthread/ui/section";
import { Voice } from "@goldthread/ui/voice";
import { useTranslations } from "use-intl";
import { useDates } from "../../shared/use-dates.ts";

/** Who said what, when: the newest first. Nothing of it is ever changed. */
export function GoalHistory({ events }: Pick<Goal, "events">) {
  const t = useTranslations("goal");
  const date = useDates();
  return (
    <Section title={t("history")}>
      <ol className="flex flex-col gap-4 border-l-2 border-gold pl-4">
        {events.toReversed().map(({ kind, by, byName, at, words }, index) => (
          <li key={`${events.length - index}`}>
            <p className="text-m text-ink-2">
              {t(`event.${kind}`, { who: by === "client" ? t("youCapital") : byName })}
              {" · "}
              <time dateTime={at}>
                {date(at, { day: "numeric", month: "long", hour: "numeric", minute: "2-digit" })}
              </time>
            </p>
            {words === null ? null : <Voice size="s">{words}</Voice>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
