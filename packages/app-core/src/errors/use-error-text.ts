import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { isUnreachable, refusalOf, requestIdOf } from "../api/refusal.ts";

/** What happened and what to do, in the person's words. Messages: `refusal.<reason>`, else `failure.…`. */
export function useErrorText(): (error: unknown) => string {
  const t = useTranslations();
  return useCallback(
    (error) => {
      const refusal = refusalOf(error);
      if (refusal !== null) {
        const key = `refusal.${refusal.reason}`;
        return t.has(key) ? t(key, refusal.params) : t("failure.refused");
      }
      if (isUnreachable(error)) return t("failure.unreachable");
      return t("failure.fault", { reference: requestIdOf(error)?.slice(0, 8) ?? "" });
    },
    [t],
  );
}

/** What is wrong with each field, by its path in the input (`email`, `resources.0.phone`). Messages: `problem.<problem>`. */
export function useFieldErrors(): (error: unknown) => Record<string, string> {
  const t = useTranslations();
  return useCallback(
    (error) => {
      const fields = refusalOf(error)?.fields ?? [];
      return Object.fromEntries(
        fields.map(({ path, problem }) => [
          path,
          t.has(`problem.${problem}`) ? t(`problem.${problem}`) : t("problem.other"),
        ]),
      );
    },
    [t],
  );
}
