import { type Ease, easeWay } from "@goldthread/domain/practice/ease";
import { useCallback } from "react";
import { useTranslations } from "use-intl";

/** "Calmer by 2.1 on average over 6 rated times." */
export function useEaseText(): (ease: Ease) => string {
  const t = useTranslations("exercise");
  return useCallback(
    ({ change, count }) => t("ease", { points: Math.abs(change), way: easeWay(change), count }),
    [t],
  );
}
