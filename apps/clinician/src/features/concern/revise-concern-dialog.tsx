import { useTRPC } from "@goldthread/app-core/api/client";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import type { Concern } from "@goldthread/schema/concern";
import { limits } from "@goldthread/schema/limits";
import { TextArea } from "@goldthread/ui/text-area";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";

/** Changes the clinician's side of a concern; the client's words are the client's alone. */
export function ReviseConcernDialog({ concern, onClose }: { concern: Concern; onClose: () => void }) {
  const t = useTranslations("concern.open");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const revise = useClientCommand(trpc.concern.revise.mutationOptions());
  const { id: concernId, title, clinicianView } = concern;
  const [draft, change, clear] = useDraft(`concern-revise-${concernId}`, { title, clinicianView });
  const errors = fieldErrors(revise.error);
  return (
    <FormDialog
      title={t("reviseTitle")}
      submitLabel={t("reviseSubmit")}
      submitDisabledReason={draft.title.trim() === "" ? t("nameMissing") : undefined}
      pending={revise.isPending}
      error={revise.error}
      onSubmit={() =>
        revise.send(
          { concernId, ...draft },
          {
            onSuccess() {
              clear();
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <TextField
        label={t("name")}
        maxLength={limits.line_characters_max}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={errors["title"]}
      />
      <TextArea
        label={t("view")}
        description={t("viewAbout")}
        rows={6}
        maxLength={limits.words_characters_max}
        value={draft.clinicianView}
        onChange={(event) => change({ clinicianView: event.currentTarget.value })}
        error={errors["clinicianView"]}
      />
    </FormDialog>
  );
}
