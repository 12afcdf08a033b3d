import { useCallback } from "react";
import { useTranslations } from "use-intl";

/** What a text of the intake is called; for a field of the mental state, "Mental state: mood". */
export function useTextTitle(): (id: string) => string {
  const t = useTranslations("intake");
  return useCallback(
    (id) => {
      const [section = id, field] = id.split(".");
      const title = t(`section.${section}.title`);
      return field === undefined
        ? title
        : t("fieldOf", { section: title, field: t(`mental.${field}.title`) });
    },
    [t],
  );
}
