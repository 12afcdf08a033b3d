import { ErrorState } from "@goldthread/ui/error-state";
import { useTranslations } from "use-intl";
import { requestIdOf } from "../api/refusal.ts";
import { useErrorText } from "./use-error-text.ts";

/** In place of what could not be loaded: what happened, and a way to ask again. */
export function QueryError({
  error,
  onRetry,
  pending,
}: {
  error: unknown;
  onRetry: () => void;
  pending?: boolean | undefined;
}) {
  const t = useTranslations("failure");
  const errorText = useErrorText();
  return (
    <ErrorState
      title={t("notLoaded")}
      retryLabel={t("retry")}
      onRetry={onRetry}
      pending={pending}
      reference={requestIdOf(error) ?? undefined}
    >
      {errorText(error)}
    </ErrorState>
  );
}
