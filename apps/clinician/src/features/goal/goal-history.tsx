import type { Goal } from "@goldthread/schema/goal";
import { cx } from "@goldthread/ui/class-names";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";

/** Who said what, when: nothing of it is ever changed. Newest first. */
export function GoalHistory({ goal }: { goal: Goal }) {
  const t = useTranslations("goal.history");
  const when = useWhen();
  return (
    <Section title={t("title")} card>
      <ol className="flex flex-col gap-3 border-l-2 border-gold pl-3 text-s">
        {goal.events.toReversed().map(({ kind, by, byName, at, words }) => (
          <li key={`${kind} ${at}`}>
            <p className="text-ink-2">
              <span className="font-semibold text-ink">{t(`event.${kind}`, { name: byName })}</span> ·{" "}
              {when.moment(at)}
            </p>
            {words === null || words === "" ? null : (
              <p className={cx("mt-0.5 text-ink", by === "client" && "voice text-l")}>
                {t("quoted", { words })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
