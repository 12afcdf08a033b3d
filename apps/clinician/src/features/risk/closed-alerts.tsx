import type { Alert } from "@goldthread/schema/risk";
import { cardClass } from "@goldthread/ui/card";
import { useTranslations } from "use-intl";
import { useAnswerText } from "../measure/use-answer-text.ts";
import { useWhen } from "../../shared/use-when.ts";
import { AlertHistory } from "./alert-history.tsx";

/** Alerts that were closed, with what was done. */
export function ClosedAlerts({ alerts }: { alerts: readonly Alert[] }) {
  const t = useTranslations("risk");
  const when = useWhen();
  const answerText = useAnswerText();
  return (
    <details className={cardClass({ className: "text-s" })}>
      <summary className="min-h-6 rounded-1 font-semibold text-ink">
        {t("closed", { count: alerts.length })}
      </summary>
      <ul className="mt-3 flex flex-col gap-4">
        {alerts.map((alert) => {
          const { item, answer } = answerText(alert.measureId, alert.itemId, alert.value);
          return (
            <li key={alert.id}>
              <p className="text-ink">{t("closedItem", { item, answer, day: when.short(alert.raisedAt) })}</p>
              <AlertHistory events={alert.events} className="mt-2" />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
