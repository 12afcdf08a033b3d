import type { Alert } from "@goldthread/schema/risk";
import { cx } from "@goldthread/ui/class-names";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";

/** Who did what about an alert, when, and what they wrote. */
export function AlertHistory({
  events,
  className,
}: {
  events: Alert["events"];
  className?: string | undefined;
}) {
  const t = useTranslations("risk");
  const when = useWhen();
  return (
    <ol
      aria-label={t("history")}
      className={cx("flex flex-col gap-2 border-l-2 border-line pl-3 text-s", className)}
    >
      {events.map(({ status, at, by, tier, note }) => (
        <li key={`${status} ${at}`}>
          <p className="text-ink-2">
            <span className="font-medium text-ink">
              {t("event", { status, by: by ?? "", tier: tier ?? "none" })}
            </span>{" "}
            · {when.moment(at)}
          </p>
          {note === null ? null : <p className="whitespace-pre-line text-ink">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
