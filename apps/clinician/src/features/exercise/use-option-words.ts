import { languageIn } from "@goldthread/domain/exercise/language-in";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import type { ExerciseSettings } from "@goldthread/schema/exercise";
import { useCallback } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";

/** How an exercise is to be done, beyond its length and rate, each part in a few words; empty where all is as usual. */
export function useOptionWords(): (
  settings: ExerciseSettings,
  /** Names patterns and areas; undefined while it is on its way. */
  script: ExerciseScript | undefined,
) => string[] {
  const t = useTranslations("exercise.option");
  const format = useFormatter();
  const reader = languageOf(useLocale());
  return useCallback(
    ({ patternId, pattern, holds, eyesOpen, silence, intervalMinutes, skip = [] }, script) => {
      const language = languageIn(script?.languages ?? [], reader);
      const breathing = script?.breathing;
      const named =
        breathing?.kind === "oneOf" ? breathing.patterns.find(({ id }) => id === patternId) : undefined;
      const parts = pattern === undefined ? [] : [pattern.in, pattern.holdIn, pattern.out, pattern.holdOut];
      const areas = script?.areas.filter(({ id }) => skip.includes(id)) ?? [];
      return [
        named?.label[language] ?? null,
        parts.length === 0
          ? null
          : t("pattern", { parts: parts.map((seconds) => format.number(seconds)).join("–") }),
        holds === false ? t("noHolds") : null,
        eyesOpen === true ? t("eyesOpen") : null,
        silence === "more" ? t("moreSilence") : null,
        intervalMinutes === undefined || intervalMinutes === null
          ? null
          : t("bells", { minutes: intervalMinutes }),
        areas.length === 0
          ? null
          : t("without", {
              areas: format.list(areas.map(({ label }) => label[language].toLocaleLowerCase(language))),
            }),
      ].filter((words) => words !== null);
    },
    [t, format, reader],
  );
}
