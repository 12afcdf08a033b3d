import { findSummary } from "@goldthread/domain/exercise/library";
import type { Prescription } from "@goldthread/schema/exercise";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { useExerciseLibrary } from "./use-exercise-library.ts";
import { useSummaryText } from "./use-summary-text.ts";

/** A prescribed exercise in words: its name with its rate, and its dose. */
export function useExerciseText(): (
  prescribed: Pick<Prescription, "exerciseId" | "settings"> & { dose?: Prescription["dose"] },
) => { name: string; dose: string } {
  const t = useTranslations("exercise");
  const summaryText = useSummaryText();
  const { data: known } = useExerciseLibrary();
  return useCallback(
    ({ exerciseId, settings, dose }) => {
      const summary =
        findSummary(exerciseId) ?? known?.find((exercise) => exercise.summary.id === exerciseId)?.summary;
      const title = summary === undefined ? t("unnamed") : summaryText(summary).title;
      const rate = settings.breathsPerMinute ?? settings.ratePerMinute;
      const usual = summary?.lengths.options.find(
        ({ minutes }) => minutes === summary.lengths.defaultMinutes,
      );
      const isOpen = settings.minutes === undefined && settings.cycles === undefined;
      const { minutes, cycles } = isOpen && usual !== undefined ? usual : settings;
      const length = cycles === undefined ? t("minutes", { minutes: minutes ?? 0 }) : t("cycles", { cycles });
      return {
        name: rate === undefined ? title : t("nameAtRate", { name: title, rate }),
        dose: dose === undefined ? length : t("dose", { length, times: dose.times, per: dose.per }),
      };
    },
    [t, summaryText, known],
  );
}
