import type { Adaptation } from "@goldthread/schema/exercise";
import { useCallback } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useExerciseText } from "./use-exercise-text.ts";

/** What is different for one client, a sentence each; empty when nothing is. */
export function useAdaptationWords(): (adaptation: Adaptation | undefined) => string[] {
  const t = useTranslations("exercise.adapted");
  const format = useFormatter();
  const exerciseText = useExerciseText();
  return useCallback(
    (adaptation) => {
      if (adaptation === undefined) return [];
      const { noHolds, eyesOpen, allOff, off } = adaptation;
      const names = off.map((exerciseId) => exerciseText({ exerciseId, settings: {} }).name);
      return [
        allOff ? t("allOff") : null,
        noHolds ? t("noHolds") : null,
        eyesOpen ? t("eyesOpen") : null,
        names.length === 0 ? null : t("off", { names: format.list(names) }),
      ].filter((words) => words !== null);
    },
    [t, format, exerciseText],
  );
}
