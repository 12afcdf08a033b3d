import type { Chart } from "@goldthread/schema/chart";
import { Pill } from "@goldthread/ui/pill";
import { Voice } from "@goldthread/ui/voice";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { useExerciseText } from "../exercise/use-exercise-text.ts";

/** A practice the client shared as having felt bad, with what they said of it. */
export function FeltBadItem({ practice }: { practice: Chart["practices"][number] }) {
  const t = useTranslations("check-in");
  const when = useWhen();
  const { exerciseId, localDate, words, readAt } = practice;
  const { name } = useExerciseText()({ exerciseId, settings: {} });
  return (
    <li className="border-b border-line py-2 text-s last:border-b-0 last:pb-0">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 font-medium text-warn">{t("feltBad", { exercise: name })}</span>
        <span className="shrink-0 text-ink-3">
          {readAt === null ? (
            <Pill tone="warn" className="mr-2">
              {t("new")}
            </Pill>
          ) : null}
          {when.short(localDate)}
        </span>
      </div>
      {words === null || words === "" ? null : (
        <Voice size="s" className="mt-0.5">
          {t("quoted", { words })}
        </Voice>
      )}
    </li>
  );
}
