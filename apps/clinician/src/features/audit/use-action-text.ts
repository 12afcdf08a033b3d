import { useCallback } from "react";
import { useTranslations } from "use-intl";

/** What an audited action is called: its words where there are some, else its name in the API. */
export function useActionText(): (action: string) => string {
  const t = useTranslations("audit.does");
  return useCallback((action) => (t.has(action) ? t(action) : action), [t]);
}
