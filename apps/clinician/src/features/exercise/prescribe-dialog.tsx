import { useTRPC } from "@goldthread/app-core/api/client";
import { newId } from "@goldthread/app-core/api/new-id";
import { refusalOf } from "@goldthread/app-core/api/refusal";
import { useErrorText, useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { limits } from "@goldthread/schema/limits";
import { NativeSelect } from "@goldthread/ui/native-select";
import { TextArea } from "@goldthread/ui/text-area";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";
import { useChart } from "../chart/chart-context.tsx";
import { goalWords } from "../goal/goal-words.ts";
import { ChosenExercise } from "./chosen-exercise.tsx";
import { DoseFields } from "./dose-fields.tsx";
import { ExerciseChoice, whyNotOf } from "./exercise-choice.tsx";
import { fieldOfRefusal, type PrescribeField } from "./field-of-refusal.ts";
import { OptionFields } from "./option-fields.tsx";
import { emptyPrescription, type PrescriptionDraft } from "./prescription-draft.ts";
import { useAdaptation } from "./use-adaptation.ts";
import { useExerciseLibrary } from "./use-exercise-library.ts";
import { problemOf, wholeSettings } from "./whole-settings.ts";

/** Prescribes an exercise for a goal the two have agreed: how it is done, how often, from when until when, and with what words. */
export function PrescribeDialog({ goalId, onClose }: { goalId: string | null; onClose: () => void }) {
  const t = useTranslations("exercise.prescribe");
  const trpc = useTRPC();
  const { chart, callName } = useChart();
  const fieldErrors = useFieldErrors();
  const errorText = useErrorText();
  const clientId = chart.client.id;
  const prescribe = useClientCommand(trpc.exercise.prescribe.mutationOptions());
  const goals = chart.goals.filter(({ status }) => status === "accepted");
  const library = useExerciseLibrary().data ?? [];
  const adaptation = useAdaptation().data;
  const [draft, change, clear] = useDraft<PrescriptionDraft>(
    `prescribe-${clientId}-${goalId}`,
    emptyPrescription(newId(), goalId ?? goals[0]?.id ?? ""),
  );
  const whyNot = (id: string) =>
    whyNotOf(id, library.find(({ summary }) => summary.id === id)?.hidden ?? false, adaptation);
  const first = library.find(({ summary }) => whyNot(summary.id) === null)?.summary.id ?? "";
  const exerciseId = draft.exerciseId ?? first;
  const script = useScript(exerciseId).data;
  const chosen = draft.settings[exerciseId] ?? {};
  const settings = script === undefined ? chosen : wholeSettings(script, chosen);
  const errors = fieldErrors(prescribe.error);
  const field = fieldOfRefusal(refusalOf(prescribe.error)?.reason);
  const refused: Partial<Record<PrescribeField, string>> =
    field === null ? {} : { [field]: errorText(prescribe.error) };
  const submit = () => {
    const { prescriptionId, times, per, startsOn, untilOn, note } = draft;
    const days = { startsOn: startsOn || null, untilOn: untilOn || null };
    const dose = { times, per };
    prescribe.send(
      { prescriptionId, clientId, goalId: draft.goalId, exerciseId, settings, dose, note, ...days },
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
      description={t("about", { name: callName })}
      submitLabel={t("submit")}
      submitDisabledReason={useWhyNotYet({
        hasGoal: goals.length > 0,
        allOff: adaptation?.allOff === true,
        whyNot: whyNot(exerciseId),
        script,
        settings,
      })}
      size="l"
      pending={prescribe.isPending}
      error={prescribe.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t("goal")}
        value={draft.goalId}
        onChange={(event) => change({ goalId: event.currentTarget.value })}
        options={goals.map((goal) => ({ value: goal.id, label: goalWords(goal) }))}
        error={refused.goal}
      />
      <ExerciseChoice
        exercises={library}
        adaptation={adaptation}
        value={exerciseId}
        onChange={(id) => change({ exerciseId: id })}
        error={refused.exercise}
      />
      {script === undefined ? null : (
        <>
          <ChosenExercise script={script} adaptation={adaptation} name={callName} />
          <OptionFields
            script={script}
            settings={settings}
            onChange={(part) =>
              change({ settings: { ...draft.settings, [exerciseId]: { ...chosen, ...part } } })
            }
            errors={refused}
            adaptation={adaptation}
            name={callName}
          />
        </>
      )}
      <DoseFields draft={draft} change={change} errors={errors} />
      <TextArea
        label={t("note", { name: callName })}
        description={t("noteAbout")}
        rows={2}
        maxLength={limits.line_characters_max}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        error={errors["note"]}
      />
    </FormDialog>
  );
}

/** Why it cannot be sent yet, in words; undefined once it can. */
function useWhyNotYet({
  hasGoal,
  allOff,
  whyNot,
  script,
  settings,
}: {
  hasGoal: boolean;
  allOff: boolean;
  whyNot: "hidden" | "switchedOff" | null;
  script: ExerciseScript | undefined;
  settings: PrescriptionDraft["settings"][string];
}): string | undefined {
  const t = useTranslations("exercise.prescribe");
  const tCommon = useTranslations("common");
  const tRefusal = useTranslations("refusal.exercise");
  if (!hasGoal) return t("noGoal");
  if (allOff) return t("allOff");
  if (whyNot !== null) return tRefusal(whyNot);
  if (script === undefined) return tCommon("loading");
  const problem = problemOf(script, settings);
  return problem === null ? undefined : tRefusal(problem);
}
