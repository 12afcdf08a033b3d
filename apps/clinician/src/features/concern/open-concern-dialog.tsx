import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { limits } from "@goldthread/schema/limits";
import { TextArea } from "@goldthread/ui/text-area";
import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";
import { useChart } from "../chart/chart-context.tsx";
import { type EvidenceInput, EvidencePicker } from "./evidence-picker.tsx";

/** Opens a concern: what it is called, how the clinician sees it, and what it rests on. */
export function OpenConcernDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("concern.open");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const { chart } = useChart();
  const clientId = chart.client.id;
  const open = useClientCommand(trpc.concern.open.mutationOptions());
  const [draft, change, clear] = useDraft<{
    concernId: string;
    title: string;
    clinicianView: string;
    evidence: readonly EvidenceInput[];
  }>(`concern-${clientId}`, { concernId: newId(), title: "", clinicianView: "", evidence: [] });
  const [asked, setAsked] = useState(false);
  const errors = fieldErrors(open.error);
  const submit = () => {
    setAsked(true);
    if (draft.title.trim() === "") return;
    open.send(
      { ...draft, evidence: [...draft.evidence], clientId },
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
      title={t("title")}
      description={t("about")}
      submitLabel={t("submit")}
      size="l"
      pending={open.isPending}
      error={open.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t("name")}
        description={t("nameAbout")}
        maxLength={limits.line_characters_max}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={asked && draft.title.trim() === "" ? t("nameMissing") : errors["title"]}
      />
      <TextArea
        label={t("view")}
        description={t("viewAbout")}
        maxLength={limits.words_characters_max}
        value={draft.clinicianView}
        onChange={(event) => change({ clinicianView: event.currentTarget.value })}
        error={errors["clinicianView"]}
      />
      <EvidencePicker value={draft.evidence} onChange={(evidence) => change({ evidence })} />
    </FormDialog>
  );
}
