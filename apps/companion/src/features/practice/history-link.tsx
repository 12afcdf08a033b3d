import { cardClass } from "@goldthread/ui/card";
import { ChevronRightIcon } from "@goldthread/ui/icons";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { usePractised } from "./use-practised.ts";

/** The way to what was practised, and on how many of the last days. Not there before anything was. */
export function HistoryLink({ className }: { className: string }) {
  const t = useTranslations("practice");
  const { practised, week, state } = usePractised();
  if (practised.length === 0) return null;
  return (
    <Link
      to="/practise/history"
      className={cardClass({
        padding: "none",
        pressable: true,
        className: `flex items-center gap-4 p-4 ${className}`,
      })}
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{t("history.title")}</span>
        {state === "there" ? (
          <SevenDots className="mt-2" days={week.days} label={t("sevenDays", { count: week.count })} />
        ) : null}
      </span>
      <ChevronRightIcon size={22} className="shrink-0 text-ink-3" />
    </Link>
  );
}
