import { useTRPC } from "@goldthread/app-core/api/client";
import type { Adaptation } from "@goldthread/schema/exercise";
import { Checkbox } from "@goldthread/ui/checkbox";
import { WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { useFormatter, useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";
import { useChart } from "../chart/chart-context.tsx";
import { useAdaptation } from "./use-adaptation.ts";
import { useExerciseLibrary } from "./use-exercise-library.ts";
import { useExerciseText } from "./use-exercise-text.ts";
import { useSummaryText } from "./use-summary-text.ts";

/** Adapts the exercises for one client. Which prescriptions that ends is said before it is saved. */
export function AdaptDialog({ onClose }: { onClose: () => void }) {
  const { data } = useAdaptation();
  return data === undefined ? null : <AdaptForm current={data} onClose={onClose} />;
}

function AdaptForm({ current, onClose }: { current: Adaptation; onClose: () => void }) {
  const t = useTranslations("exercise.adapt");
  const trpc = useTRPC();
  const { chart, callName } = useChart();
  const clientId = chart.client.id;
  const setAdaptation = useClientCommand(trpc.exercise.setAdaptation.mutationOptions());
  // What was typed and not sent belongs to the state it was typed over.
  const [draft, change, clear] = useDraft<Adaptation>(
    `adapt-${clientId}-${JSON.stringify(current)}`,
    current,
  );
  const { noHolds, eyesOpen, allOff, off } = draft;
  return (
    <FormDialog
      title={t("title", { name: callName })}
      description={t("about")}
      submitLabel={t("submit")}
      size="l"
      pending={setAdaptation.isPending}
      error={setAdaptation.error}
      onSubmit={() =>
        setAdaptation.send(
          { clientId, noHolds, eyesOpen, allOff, off },
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
      <Checkbox
        label={t("noHolds")}
        description={t("noHoldsAbout")}
        checked={noHolds}
        onChange={({ currentTarget }) => change({ noHolds: currentTarget.checked })}
      />
      <Checkbox
        label={t("eyesOpen")}
        description={t("eyesOpenAbout")}
        checked={eyesOpen}
        onChange={({ currentTarget }) => change({ eyesOpen: currentTarget.checked })}
      />
      <Checkbox
        label={t("allOff")}
        description={t("allOffAbout", { name: callName })}
        checked={allOff}
        onChange={({ currentTarget }) => change({ allOff: currentTarget.checked })}
      />
      {allOff ? null : <SwitchedOff off={off} onChange={(next) => change({ off: next })} />}
      <Consequence adaptation={draft} />
    </FormDialog>
  );
}

function SwitchedOff({ off, onChange }: { off: string[]; onChange: (off: string[]) => void }) {
  const t = useTranslations("exercise.adapt");
  const summaryText = useSummaryText();
  const library = useExerciseLibrary().data ?? [];
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-s font-semibold text-ink">{t("off")}</legend>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        {library.map(({ summary: { id }, summary }) => {
          const { language, title } = summaryText(summary);
          return (
            <Checkbox
              key={id}
              label={<span lang={language}>{title}</span>}
              checked={off.includes(id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...off, id] : off.filter((other) => other !== id))
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}

/** What saving ends: said as soon as it is chosen. */
function Consequence({ adaptation: { allOff, off } }: { adaptation: Adaptation }) {
  const t = useTranslations("exercise.adapt");
  const format = useFormatter();
  const exerciseText = useExerciseText();
  const { chart } = useChart();
  const ending = chart.prescriptions.filter(
    ({ status, exerciseId }) => status === "active" && (allOff || off.includes(exerciseId)),
  );
  return (
    <div role="status">
      {ending.length === 0 ? null : (
        <Notice tone="warn" icon={<WarningIcon />} title={t("ends", { count: ending.length })}>
          <p>
            {t("endsWhich", {
              names: format.list(ending.map((prescription) => exerciseText(prescription).name)),
            })}
          </p>
        </Notice>
      )}
    </div>
  );
}
