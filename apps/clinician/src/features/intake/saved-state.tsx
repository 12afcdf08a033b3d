import { useErrorText } from "@goldthread/app-core/errors/use-error-text";
import { useDateFormat } from "@goldthread/app-core/locale/use-date-format";
import { Button } from "@goldthread/ui/button";
import { CheckIcon, ClockIcon, WarningIcon } from "@goldthread/ui/icons";
import { useTranslations } from "use-intl";
import type { KeeperState } from "./intake-keeper.ts";

/** Where the text is: on the server, on its way, or on this device alone. Always in the same place. */
export function SavedState({ state, onRetry }: { state: KeeperState; onRetry: () => void }) {
  const t = useTranslations("intake.saved");
  const tFailure = useTranslations("failure");
  const clock = useDateFormat({ timeStyle: "short" });
  const errorText = useErrorText();
  const { status, savedAt, error } = state;
  if (status === "failed")
    return (
      <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-s text-warn print:hidden">
        <WarningIcon size={16} />
        <span className="max-w-prose">
          {t("failed")} {errorText(error)}
        </span>
        <Button size="s" variant="secondary" onClick={onRetry}>
          {tFailure("retry")}
        </Button>
      </div>
    );
  const isSaved = status === "saved" && savedAt !== null;
  return (
    <p role="status" className="inline-flex min-h-6 items-center gap-1.5 text-s text-ink-2 print:hidden">
      {isSaved ? <CheckIcon size={16} className="text-good" /> : null}
      {status === "saving" || status === "typing" ? <ClockIcon size={16} /> : null}
      {isSaved ? t("saved", { time: clock(savedAt) }) : null}
      {status === "saved" && savedAt === null ? t("empty") : null}
      {status === "saving" || status === "typing" ? t("saving") : null}
      {status === "conflict" || status === "closed" ? t("kept") : null}
    </p>
  );
}
