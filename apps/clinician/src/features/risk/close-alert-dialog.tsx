import { useTRPC } from "@goldthread/app-core/api/client";
import { limits } from "@goldthread/schema/limits";
import { useTranslations } from "use-intl";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { WordsDialog } from "../../shared/words-dialog.tsx";

/** Closes an alert that has been assessed, saying what was arranged. */
export function CloseAlertDialog({ alertId, onClose }: { alertId: string; onClose: () => void }) {
  const t = useTranslations("risk");
  const trpc = useTRPC();
  const close = useClientCommand(trpc.risk.close.mutationOptions());
  return (
    <WordsDialog
      draftKey={`close-${alertId}`}
      title={t("closeTitle")}
      description={t("closeAbout")}
      label={t("closeNote")}
      labelAbout={t("closeNoteAbout")}
      max={limits.words_characters_max}
      path="note"
      submitLabel={t("closeSubmit")}
      command={close}
      onSubmit={(note, done) => close.send({ alertId, note }, done)}
      onClose={onClose}
    />
  );
}
