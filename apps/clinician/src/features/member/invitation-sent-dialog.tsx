import { useSession } from "@goldthread/app-core/session/session-provider";
import { Button } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";

/** Says that the mail is on its way; in a demonstration, where to read it. */
export function InvitationSentDialog({ to, onClose }: { to: string; onClose: () => void }) {
  const t = useTranslations("people");
  const tCommon = useTranslations("common");
  const { demo } = useSession();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("sentTitle")}
      size="s"
      actions={
        <Button variant="primary" onClick={onClose}>
          {tCommon("close")}
        </Button>
      }
    >
      <p role="status">{t("sent", { to })}</p>
      {demo ? (
        <p>
          <Link {...paths.outbox()} className="font-medium text-brand underline underline-offset-4">
            {t("toOutbox")}
          </Link>
        </p>
      ) : null}
    </Dialog>
  );
}
