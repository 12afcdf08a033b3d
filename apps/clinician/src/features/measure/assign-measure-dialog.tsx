import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { limits } from "@goldthread/schema/limits";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { Checkbox } from "@goldthread/ui/checkbox";
import { NativeSelect } from "@goldthread/ui/native-select";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { TextField } from "@goldthread/ui/text-field";
import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { languageOf } from "../../shared/language.ts";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useCaseload } from "../caseload/use-caseload.ts";
import { findInLibrary } from "./library-search.ts";
import { useLibrary, useMeasures } from "./use-measures.ts";

const weeks_default = 2;
/** From so many measures on, one looks for one by its name. */
const searched_from_count = 8;
const nothing: readonly string[] = [];

interface AssignProps {
  clientId: string;
  clientName: string;
  /** Measures the client is asked for already, where that is known. */
  assigned?: readonly string[] | undefined;
  onClose: () => void;
}

/** Asks a client to answer a measure, once or again every so many weeks. */
export function AssignMeasureDialog({ clientId, clientName, assigned = nothing, onClose }: AssignProps) {
  const t = useTranslations("measure.assign");
  const tRefusal = useTranslations("refusal.measure");
  const offered = useOffered();
  const [picked, setPicked] = useState<string | null>(null);
  const measureId = picked ?? offered.find(({ id }) => !assigned.includes(id))?.id ?? "";
  return (
    <AssignForm
      description={t("about", { name: clientName })}
      clientId={clientId}
      measureId={measureId}
      disabledReason={assigned.includes(measureId) ? tRefusal("alreadyAssigned") : undefined}
      onClose={onClose}
    >
      {(error) => (
        <MeasureChoice
          offered={offered}
          assigned={assigned}
          value={measureId}
          onChange={setPicked}
          error={error}
        />
      )}
    </AssignForm>
  );
}

/** The same from the library: the measure is known, the client is chosen. */
export function AssignToClientDialog({ measure, onClose }: { measure: LibraryMeasure; onClose: () => void }) {
  const t = useTranslations("measure.assign");
  const language = languageOf(useLocale());
  const caseload = useCaseload();
  const clients = (caseload.data?.rows ?? []).toSorted((a, b) => a.displayName.localeCompare(b.displayName));
  const [clientId, setClientId] = useState("");
  return (
    <AssignForm
      title={t("titleOf", { measure: measure.shortTitle[language] })}
      description={t("aboutClients")}
      clientId={clientId}
      measureId={measure.id}
      disabledReason={clientId === "" ? t("clientMissing") : undefined}
      onClose={onClose}
    >
      {() => (
        <NativeSelect
          label={t("client")}
          placeholder={t("clientPlaceholder")}
          value={clientId}
          onChange={(event) => setClientId(event.currentTarget.value)}
          options={clients.map((client) => ({ value: client.clientId, label: client.displayName }))}
        />
      )}
    </AssignForm>
  );
}

/** What may be assigned to be answered in the companion, most used first. */
function useOffered(): readonly LibraryMeasure[] {
  const entries = useLibrary().data;
  return [...(entries?.values() ?? [])].filter(({ offered, respondent }) => offered && respondent === "self");
}

/** The measure that takes this one's answers over and asks the rest, where the clinic may use it. */
function useLongerThan(measureId: string): LibraryMeasure | undefined {
  return useOffered().find(({ carriesForward = {} }) =>
    Object.values(carriesForward).some(([sourceId]) => sourceId === measureId),
  );
}

function AssignForm({
  title,
  description,
  clientId,
  measureId,
  disabledReason,
  onClose,
  children,
}: {
  title?: string;
  description: string;
  clientId: string;
  measureId: string;
  disabledReason: string | undefined;
  onClose: () => void;
  /** Draws what is still to be chosen, with what the server said about the measure. */
  children: (measureError: string | undefined) => ReactNode;
}) {
  const t = useTranslations("measure.assign");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const language = languageOf(useLocale());
  const { today } = useWhen();
  const assign = useClientCommand(trpc.measure.assign.mutationOptions());
  const [assignmentId] = useState(newId);
  const [often, setOften] = useState<"once" | "repeat">("repeat");
  const [weeks, setWeeks] = useState(weeks_default);
  const [startsOn, setStartsOn] = useState(today);
  const errors = fieldErrors(assign.error);
  const measure = useMeasures().get(measureId);
  const longer = useLongerThan(measureId);
  const [goesOn, setGoesOn] = useState(true);
  const submit = () =>
    assign.send(
      {
        assignmentId,
        clientId,
        measureId,
        everyWeeks: often === "once" ? null : weeks,
        startsOn,
        goOnTo: goesOn ? (longer?.id ?? null) : null,
      },
      { onSuccess: onClose },
    );
  return (
    <FormDialog
      title={title ?? t("title")}
      description={description}
      submitLabel={t("submit")}
      submitDisabledReason={
        measureId === ""
          ? t("measureMissing")
          : (disabledReason ?? (startsOn === "" ? t("startsOnMissing") : undefined))
      }
      size="l"
      pending={assign.isPending}
      error={assign.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {children(errors["measureId"])}
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
      {longer === undefined ? null : (
        <Checkbox
          label={t("goOnTo", { measure: longer.shortTitle[language] })}
          description={t("goOnToAbout")}
          checked={goesOn}
          onChange={(event) => setGoesOn(event.currentTarget.checked)}
        />
      )}
      <p lang="en" className="text-xs text-ink-3">
        {measure?.licence.attribution}
      </p>
    </FormDialog>
  );
}

function MeasureChoice({
  offered,
  assigned,
  value,
  onChange,
  error,
}: {
  offered: readonly LibraryMeasure[];
  assigned: readonly string[];
  value: string;
  onChange: (measureId: string) => void;
  error: string | undefined;
}) {
  const t = useTranslations("measure.assign");
  const tRefusal = useTranslations("refusal.measure");
  const language = languageOf(useLocale());
  const [words, setWords] = useState("");
  const found = findInLibrary(offered, { words, language });
  // The one chosen stays in sight, whatever is looked for.
  const shown = offered.filter((entry) => entry.id === value || found.includes(entry));
  return (
    <div className="flex flex-col gap-3">
      {offered.length < searched_from_count ? null : (
        <TextField
          label={t("find")}
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <div className="-m-1 max-h-80 overflow-y-auto p-1">
        <RadioCards
          legend={t("which")}
          columns={2}
          options={shown.map(({ id, shortTitle, about, recall, minutes }) => ({
            value: id,
            label: shortTitle[language],
            description: assigned.includes(id)
              ? tRefusal("alreadyAssigned")
              : t("whichAbout", { about: about[language], recall: recall.label[language], minutes }),
            disabled: assigned.includes(id),
          }))}
          value={value}
          onChange={onChange}
          error={error}
        />
      </div>
    </div>
  );
}
