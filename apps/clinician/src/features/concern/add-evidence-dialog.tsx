import { useTRPC } from "@goldthread/app-core/api/client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useChart } from "../chart/chart-context.tsx";
import { type EvidenceInput, EvidencePicker } from "./evidence-picker.tsx";

/** Links a concern to scores and to passages of the intake. */
export function AddEvidenceDialog({ concernId, onClose }: { concernId: string; onClose: () => void }) {
  const t = useTranslations("concern.evidence");
  const trpc = useTRPC();
  const { chart } = useChart();
  const add = useClientCommand(trpc.concern.addEvidence.mutationOptions());
  const [evidence, setEvidence] = useState<EvidenceInput[]>([]);
  const concern = chart.concerns.find(({ id }) => id === concernId);
  const linked = concern?.evidence.flatMap(({ responseId }) => responseId ?? []) ?? [];
  const submit = async () => {
    for (const piece of evidence) {
      await add.run({ concernId, evidence: piece });
      // What has been linked is not sent again if the next one fails.
      setEvidence((before) => before.filter(({ id }) => id !== piece.id));
    }
    onClose();
  };
  return (
    <FormDialog
      title={t("title")}
      description={concern?.title}
      submitLabel={t("submit")}
      submitDisabledReason={evidence.length === 0 ? t("chooseFirst") : undefined}
      size="l"
      pending={add.isPending}
      error={add.error}
      // The command holds what it failed with.
      onSubmit={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      <EvidencePicker value={evidence} onChange={setEvidence} without={linked} />
    </FormDialog>
  );
}
