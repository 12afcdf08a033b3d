import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { listMeasures } from "@goldthread/domain/measure/library";
import { limits } from "@goldthread/schema/limits";
import { NativeSelect } from "@goldthread/ui/native-select";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { languageOf } from "../../shared/language.ts";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";

const weeks_default = 2;
const nothing: readonly string[] = [];

/** Asks a client to answer a measure, once or again every so many weeks. */
export function AssignMeasureDialog({
  clientId,
  clientName,
  assigned = nothing,
  onClose,
}: {
  clientId: string;
  clientName: string;
  /** Measures the client is asked for already, where that is known. */
  assigned?: readonly string[] | undefined;
  onClose: () => void;
}) {
  const t = useTranslations("measure.assign");
  const tRefusal = useTranslations("refusal.measure");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const language = languageOf(useLocale());
  const { today } = useWhen();
  const assign = useClientCommand(trpc.measure.assign.mutationOptions());
  const [assignmentId] = useState(newId);
  const [measureId, setMeasureId] = useState(
    () => listMeasures().find(({ id }) => !assigned.includes(id))?.id ?? listMeasures()[0]?.id ?? "",
  );
  const [often, setOften] = useState<"once" | "repeat">("repeat");
  const [weeks, setWeeks] = useState(weeks_default);
  const [startsOn, setStartsOn] = useState(today);
  const errors = fieldErrors(assign.error);
  const submit = () =>
    assign.send(
      { assignmentId, clientId, measureId, everyWeeks: often === "once" ? null : weeks, startsOn },
      { onSuccess: onClose },
    );
  return (
    <FormDialog
      title={t("title")}
      description={t("about", { name: clientName })}
      submitLabel={t("submit")}
      submitDisabledReason={
        assigned.includes(measureId)
          ? tRefusal("alreadyAssigned")
          : startsOn === ""
            ? t("startsOnMissing")
            : undefined
      }
      pending={assign.isPending}
      error={assign.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioCards
        legend={t("which")}
        columns={2}
        options={listMeasures().map(({ id, shortTitle, about, recall, minutes }) => ({
          value: id,
          label: shortTitle[language],
          description: assigned.includes(id)
            ? tRefusal("alreadyAssigned")
            : t("whichAbout", { about: about[language], recall: recall.label[language], minutes }),
          disabled: assigned.includes(id),
        }))}
        value={measureId}
        onChange={setMeasureId}
        error={errors["measureId"]}
      />
      <RadioCards
        legend={t("often")}
        columns={2}
        options={[
          { value: "repeat", label: t("repeat"), description: t("repeatAbout") },
          { value: "once", label: t("once"), description: t("onceAbout") },
        ]}
        value={often}
        onChange={setOften}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {often === "repeat" ? (
          <NativeSelect
            label={t("every")}
            value={String(weeks)}
            onChange={(event) => setWeeks(Number(event.currentTarget.value))}
            options={Array.from({ length: limits.assignment_weeks_max }, (_, week) => ({
              value: String(week + 1),
              label: t("weeks", { weeks: week + 1 }),
            }))}
            error={errors["everyWeeks"]}
          />
        ) : null}
        <TextField
          label={t("startsOn")}
          type="date"
          value={startsOn}
          onChange={(event) => setStartsOn(event.currentTarget.value)}
          error={errors["startsOn"]}
        />
      </div>
      <p lang="en" className="text-xs text-ink-3">
        {listMeasures().find(({ id }) => id === measureId)?.licence.attribution}
      </p>
    </FormDialog>
  );
}
