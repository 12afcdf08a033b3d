import { useTRPC } from "@goldthread/app-core/api/client";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { riskTiers, type RiskTier } from "@goldthread/domain/risk/alert-lifecycle";
import { limits } from "@goldthread/schema/limits";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { TextArea } from "@goldthread/ui/text-area";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";

/** Writes down what was found: how high the risk is, and on what grounds. */
export function AssessDialog({ alertId, onClose }: { alertId: string; onClose: () => void }) {
  const t = useTranslations("risk");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const assess = useClientCommand(trpc.risk.assess.mutationOptions());
  const [draft, change, clear] = useDraft<{ tier: RiskTier | null; note: string }>(`assess-${alertId}`, {
    tier: null,
    note: "",
  });
  const [asked, setAsked] = useState(false);
  const errors = fieldErrors(assess.error);
  const submit = () => {
    setAsked(true);
    const { tier, note } = draft;
    if (tier === null || note.trim() === "") return;
    assess.send(
      { alertId, tier, note },
      {
        onSuccess() {
          clear();
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t("assessTitle")}
      description={t("assessAbout")}
      submitLabel={t("assessSubmit")}
      pending={assess.isPending}
      error={assess.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioCards
        legend={t("tierLegend")}
        columns={3}
        options={riskTiers.map((tier) => ({
          value: tier,
          label: t(`tier.${tier}`),
          description: t(`tierAbout.${tier}`),
        }))}
        value={draft.tier}
        onChange={(tier) => change({ tier })}
        error={asked && draft.tier === null ? t("tierMissing") : undefined}
      />
      <TextArea
        label={t("assessNote")}
        description={t("assessNoteAbout")}
        rows={5}
        maxLength={limits.words_characters_max}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        error={asked && draft.note.trim() === "" ? t("noteMissing") : errors["note"]}
      />
    </FormDialog>
  );
}
