import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import type { Message } from "@goldthread/domain/measure/plain-summary";
import { Card } from "@goldthread/ui/card";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";

/** The total and what it means, in the order in which one would say it. */
export function Summary({
  measure,
  total,
  max,
  messages,
  className,
}: {
  measure: MeasureDefinition;
  total: number;
  max: number;
  messages: readonly Message[];
  className?: string;
}) {
  const t = useTranslations();
  const say = useMessage();
  const locale = useLanguage();
  return (
    <Card className={className}>
      <p className="text-m text-ink-2">{measure.shortTitle[locale]}</p>
      <p className="voice text-3xl tabular">{t("measure.done.total", { total, max })}</p>
      {messages.map((message) => (
        <p key={message.key} className="mt-3">
          {say(message)}
        </p>
      ))}
    </Card>
  );
}

/** The words for a message of the clinical rules; `plainSummaryKeys` and a test see to it that there are some. */
function useMessage() {
  const t = useTranslations();
  return ({ key, params }: Message) => t(key as Parameters<typeof t>[0], { ...params });
}
