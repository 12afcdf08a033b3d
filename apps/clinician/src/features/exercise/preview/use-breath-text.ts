import type { ReadRow } from "@goldthread/domain/exercise/read-through";
import { useCallback } from "react";
import { useFormatter, useTranslations } from "use-intl";

/** "Breathe in 4, out 6 · 12 times". */
export function useBreathText(): (row: Extract<ReadRow, { kind: "breathed" }>) => string {
  const t = useTranslations("exercisePreview.breath");
  const format = useFormatter();
  return useCallback(
    ({ pattern, cycles }) =>
      t("row", {
        parts: format.list(
          pattern.phases.map(({ phase, seconds }) => t(phase, { seconds: Math.round(seconds * 10) / 10 })),
          { type: "unit" },
        ),
        count: cycles,
      }),
    [t, format],
  );
}
