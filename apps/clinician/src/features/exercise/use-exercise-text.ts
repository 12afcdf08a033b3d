import { findExercise } from "@goldthread/domain/exercise/catalogue";
import type { Prescription } from "@goldthread/schema/exercise";
import { useCallback } from "react";
import { useTranslations } from "use-intl";

/** A prescribed exercise in words: its name with its rate, and its dose. */
export function useExerciseText(): (
  prescribed: Pick<Prescription, "exerciseId" | "settings"> & { dose?: Prescription["dose"] },
) => { name: string; dose: string } {
  const t = useTranslations("exercise");
  return useCallback(
    ({ exerciseId, settings, dose }) => {
      const exercise = findExercise(exerciseId);
      const title = t.has(`name.${exerciseId}`) ? t(`name.${exerciseId}`) : exerciseId;
      const rate = settings.ratePerMinute ?? exercise?.breathsPerMinute?.default;
      const byDefault = exercise?.dose.default;
      const minutes = settings.minutes ?? (byDefault?.kind === "minutes" ? byDefault.minutes : undefined);
      const cycles = settings.cycles ?? (byDefault?.kind === "cycles" ? byDefault.cycles : undefined);
      const length =
        settings.cycles !== undefined || minutes === undefined
          ? t("cycles", { cycles: cycles ?? 0 })
          : t("minutes", { minutes });
      return {
        name: rate === undefined ? title : t("nameAtRate", { name: title, rate }),
        dose: dose === undefined ? length : t("dose", { length, times: dose.times, per: dose.per }),
      };
    },
    [t],
  );
}
