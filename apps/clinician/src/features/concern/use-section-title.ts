import { useCallback } from "react";
import { useTranslations } from "use-intl";

/** What a section of the intake is called; for a field of the mental state, "Mental state: mood". */
export function useSectionTitle(): (section: string) => string {
  const t = useTranslations("concern.section");
  return useCallback(
    (section) => {
      const [part = section, field] = section.split(".");
      const title = t.has(part) ? t(part) : part;
      if (field === undefined) return title;
      return t("field", { section: title, field: t.has(`mental.${field}`) ? t(`mental.${field}`) : field });
    },
    [t],
  );
}
