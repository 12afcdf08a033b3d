import { findExercise } from "@goldthread/domain/exercise/catalogue";
import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import type { Prescription } from "@goldthread/schema/exercise";
import { buttonClass } from "@goldthread/ui/button";
import { Card } from "@goldthread/ui/card";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { deviceToday } from "../../shared/when.ts";
import { doseOf } from "./exercise-settings.ts";

/** One exercise agreed on: how often, for what, and on which of the last seven days it was done. */
export function PrescribedRow({
  prescription,
  goal,
}: {
  prescription: Prescription;
  goal?: string | undefined;
}) {
  const t = useTranslations("practice");
  const exercise = findExercise(prescription.exerciseId);
  if (exercise === undefined) return null;
  const today = deviceToday();
  const { days, count } = lastSevenDays(prescription.practisedOn, today);
  const dose = doseOf(exercise, prescription.settings);
  const amount =
    dose.kind === "minutes" ? t("minutes", { count: dose.minutes }) : t("cycles", { count: dose.cycles });
  const often = t(`dose.${prescription.dose.per}`, { times: prescription.dose.times });
  const doneToday = prescription.practisedOn.includes(today);
  return (
    <Card as="li" padding="none" className="p-4">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <p className="font-medium">{t(`exercise.${exercise.id}.name`)}</p>
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
          params={{ exerciseId: exercise.id }}
          search={{ for: prescription.id }}
          className={buttonClass({ variant: doneToday ? "secondary" : "primary" })}
        >
          {t("begin")}
        </Link>
      </div>
    </Card>
  );
}
