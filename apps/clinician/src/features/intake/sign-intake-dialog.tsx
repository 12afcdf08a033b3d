import { useTRPC } from "@goldthread/app-core/api/client";
import { useCommand } from "@goldthread/app-core/api/use-command";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { IntakeKeeper } from "./intake-keeper.ts";

/** Asks once: what is signed can never be changed, only followed by another. What is not saved yet is saved first. */
export function SignIntakeDialog({
  clientId,
  intakeId,
  keeper,
  onClose,
}: {
  clientId: string;
  intakeId: string;
  keeper: IntakeKeeper;
  onClose: () => void;
}) {
  const t = useTranslations("intake");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [saving, setSaving] = useState(false);
  const sign = useCommand(
    trpc.intake.sign.mutationOptions({
      onSuccess: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.intake.get.queryFilter({ clientId })),
          queryClient.invalidateQueries(trpc.chart.pathFilter()),
          queryClient.invalidateQueries(trpc.caseload.pathFilter()),
        ]),
    }),
  );
  const confirm = async () => {
    setSaving(true);
    const isSaved = await keeper.flush();
    setSaving(false);
    // Not saved: the page under this dialog says why.
    if (!isSaved) return onClose();
    sign.send({ intakeId, seenRevision: keeper.state().revision }, { onSuccess: onClose });
  };
  return (
    <ConfirmDialog
      open
      title={t("signTitle")}
      description={t("signConfirm")}
      confirmLabel={t("sign")}
      cancelLabel={tCommon("cancel")}
      pending={saving || sign.isPending}
      pendingLabel={t("signing")}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <RefusalText error={sign.error} />
    </ConfirmDialog>
  );
}
