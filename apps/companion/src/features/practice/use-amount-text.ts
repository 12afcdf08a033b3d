import type { ExerciseSettings } from "@goldthread/schema/exercise";
import type { ExerciseSummary } from "@goldthread/schema/exercise-script";
import { useTranslations } from "use-intl";

/** "5 minutes", "4 breaths": how much is asked for, the exercise's own default where that is left open. */
export function useAmountText(): (
  settings: ExerciseSettings,
  summary: ExerciseSummary | undefined,
) => string {
  const t = useTranslations("practice");
  return ({ minutes, cycles }, summary) => {
    const { options, defaultMinutes = 5 } = summary?.lengths ?? {};
    const usual = options?.find((length) => length.minutes === (minutes ?? defaultMinutes))?.cycles;
    const breaths = cycles ?? usual;
    return breaths === undefined
      ? t("minutes", { count: minutes ?? defaultMinutes })
      : t("cycles", { count: breaths });
  };
}
