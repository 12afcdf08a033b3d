import { languageIn } from "@goldthread/domain/exercise/language-in";
import type { ExerciseSummary } from "@goldthread/domain/exercise/script";
import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import type { Prescription } from "@goldthread/schema/exercise";
import { buttonClass } from "@goldthread/ui/button";
import { Card } from "@goldthread/ui/card";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";
import { deviceToday } from "../../shared/when.ts";
import { useAmountText } from "./use-amount-text.ts";

/** One exercise agreed on: how often, for what, and on which of the last seven days it was done. */
export function PrescribedRow({
  prescription,
  summary,
  goal,
}: {
  prescription: Prescription;
  /** Undefined where this phone does not know the exercise yet. */
  summary: ExerciseSummary | undefined;
  goal?: string | undefined;
}) {
  const t = useTranslations("practice");
  const today = deviceToday();
  const { days, count } = lastSevenDays(prescription.practisedOn, today);
  const reader = useLanguage();
  const language = languageIn(summary?.languages ?? [], reader);
  const amount = useAmountText()(prescription.settings, summary);
  const name = summary?.title[language] ?? t("unnamed");
  const often = t(`dose.${prescription.dose.per}`, { times: prescription.dose.times });
  const doneToday = prescription.practisedOn.includes(today);
  return (
    <Card as="li" padding="none" className="p-4">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <p lang={language} className="font-medium">
            {name}
          </p>
          {prescription.note === "" ? null : <p>{prescription.note}</p>}
          <p className="text-m text-ink-2">
            {t("by", { dose: often, amount })}
            {doneToday ? ` · ${t("doneToday")}` : null}
          </p>
          {goal === undefined ? null : <p className="text-m text-ink-2">{t("for", { goal })}</p>}
          <SevenDots className="mt-2" days={days} label={t("sevenDays", { count })} />
        </div>
        <Link
          to="/practise/$exerciseId"
          params={{ exerciseId: prescription.exerciseId }}
          search={{ for: prescription.id }}
          className={buttonClass({ variant: doneToday ? "secondary" : "primary" })}
        >
          {t("begin")}
        </Link>
      </div>
    </Card>
  );
}
