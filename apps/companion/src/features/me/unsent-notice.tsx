import { buttonClass } from "@goldthread/ui/button";
import { OfflineIcon, WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useEntries } from "../../offline/outbox-context.tsx";

/** That something is on this phone alone: what waits, and before it what the clinic did not take. */
export function UnsentNotice({ className }: { className?: string }) {
  const t = useTranslations("shell");
  const entries = useEntries();
  const refused = entries.filter(({ refusal }) => refusal !== null).length;
  const waiting = entries.length - refused;
  if (entries.length === 0) return null;
  if (refused > 0) {
    return (
      <Notice
        className={className}
        tone="warn"
        icon={<WarningIcon />}
        live="status"
        actions={
          <Link to="/me/unsent" className={buttonClass({ variant: "secondary" })}>
            {t("look")}
          </Link>
        }
      >
        {t("notTaken", { count: refused })}
      </Notice>
    );
  }
  return (
    <Notice className={className} tone="gold" icon={<OfflineIcon />} live="status">
      <Link
        to="/me/unsent"
        className="-my-3 inline-flex min-h-12 items-center py-3 text-ink underline underline-offset-4"
      >
        {t("waiting", { count: waiting })}
      </Link>
    </Notice>
  );
}
