import { useCallback } from "react";
import { useTranslations } from "use-intl";

/** Seconds in words: "43 s", "5 min", "5 min 2 s". */
export function useLengthText(): (seconds: number) => string {
  const t = useTranslations("exercisePreview");
  return useCallback(
    (seconds) => {
      const whole = Math.round(seconds);
      return t("length", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
    },
    [t],
  );
}
