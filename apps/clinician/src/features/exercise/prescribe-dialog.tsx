import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import {
  type ExerciseDefinition,
  type ExerciseId,
  getExercise,
  listExercises,
} from "@goldthread/domain/exercise/catalogue";
import { limits } from "@goldthread/schema/limits";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Notice } from "@goldthread/ui/notice";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { TextArea } from "@goldthread/ui/text-area";
import { WarningIcon } from "@goldthread/ui/icons";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";
import { useChart } from "../chart/chart-context.tsx";
import { goalWords } from "../goal/goal-words.ts";

interface Draft {
  prescriptionId: string;
  goalId: string;
  exerciseId: ExerciseId;
  /** Breaths a minute. */
  rate: number;
  /** Minutes or cycles, as the exercise counts. */
  amount: number;
  times: number;
  per: "day" | "week";
  note: string;
}

const times_max = 14;

/** Prescribes an exercise for a goal the two have agreed: how long, how often, and with what words. */
export function PrescribeDialog({ goalId, onClose }: { goalId: string | null; onClose: () => void }) {
  const t = useTranslations("exercise.prescribe");
  const trpc = useTRPC();
  const { chart, callName } = useChart();
  const clientId = chart.client.id;
  const prescribe = useClientCommand(trpc.exercise.prescribe.mutationOptions());
  const goals = chart.goals.filter(({ status }) => status === "accepted");
  const first = listExercises()[0] ?? getExercise("box-breathing");
  const [draft, change, clear] = useDraft<Draft>(`prescribe-${clientId}-${goalId}`, {
    prescriptionId: newId(),
    goalId: goalId ?? goals[0]?.id ?? "",
    exerciseId: first.id,
    rate: first.breathsPerMinute?.default ?? 0,
    amount: defaultAmount(first),
    times: 1,
    per: "day",
    note: "",
  });
  const exercise = getExercise(draft.exerciseId);
  const submit = () => {
    const { prescriptionId, exerciseId, rate, amount, times, per, note } = draft;
    prescribe.send(
      {
        prescriptionId,
        clientId,
        goalId: draft.goalId,
        exerciseId,
        settings: {
          ...(exercise.breathsPerMinute === null ? {} : { ratePerMinute: rate }),
          ...(exercise.dose.default.kind === "minutes" ? { minutes: amount } : { cycles: amount }),
        },
        dose: { times, per },
        note,
      },
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
      submitDisabledReason={goals.length === 0 ? t("noGoal") : undefined}
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
      />
      <ExerciseChoice
        value={draft.exerciseId}
        onChange={(chosen) =>
          change({
            exerciseId: chosen.id,
            rate: chosen.breathsPerMinute?.default ?? 0,
            amount: defaultAmount(chosen),
          })
        }
      />
      <Cautions exercise={exercise} />
      <DoseFields exercise={exercise} draft={draft} change={change} error={prescribe.error} />
    </FormDialog>
  );
}

function ExerciseChoice({
  value,
  onChange,
}: {
  value: ExerciseId;
  onChange: (exercise: ExerciseDefinition) => void;
}) {
  const t = useTranslations("exercise");
  return (
    <RadioCards
      legend={t("prescribe.exercise")}
      columns={3}
      options={listExercises().map(({ id }) => ({
        value: id,
        label: t(`name.${id}`),
        description: t(`about.${id}`),
      }))}
      value={value}
      onChange={(id) => onChange(getExercise(id))}
    />
  );
}

/** When to leave breath holds out, said before one prescribes them. */
function Cautions({ exercise }: { exercise: ExerciseDefinition }) {
  const t = useTranslations("exercise");
  if (exercise.cautions.length === 0) return null;
  const cautions = exercise.cautions.map((caution) => t(`caution.${caution}`));
  return (
    <Notice tone="warn" icon={<WarningIcon />}>
      <p>{t("prescribe.cautions", { cautions: cautions.join(", ") })}</p>
    </Notice>
  );
}

function DoseFields({
  exercise,
  draft,
  change,
  error,
}: {
  exercise: ExerciseDefinition;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  error: unknown;
}) {
  const t = useTranslations("exercise.prescribe");
  const fieldErrors = useFieldErrors();
  const { dose, breathsPerMinute } = exercise;
  const amounts = range(dose.bounds.min, dose.bounds.max, 1);
  const unit = dose.default.kind;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {breathsPerMinute === null ? null : (
          <NativeSelect
            label={t("rate")}
            value={String(draft.rate)}
            onChange={(event) => change({ rate: Number(event.currentTarget.value) })}
            options={range(breathsPerMinute.min, breathsPerMinute.max, breathsPerMinute.step).map((rate) => ({
              value: String(rate),
              label: t("rateOption", { rate }),
            }))}
          />
        )}
        <NativeSelect
          label={t("length")}
          className={breathsPerMinute === null ? "sm:col-span-2" : undefined}
          value={String(draft.amount)}
          onChange={(event) => change({ amount: Number(event.currentTarget.value) })}
          options={amounts.map((amount) => ({ value: String(amount), label: t(unit, { amount }) }))}
        />
        <NativeSelect
          label={t("times")}
          value={String(draft.times)}
          onChange={(event) => change({ times: Number(event.currentTarget.value) })}
          options={range(1, times_max, 1).map((times) => ({
            value: String(times),
            label: t("timesOption", { times }),
          }))}
        />
        <NativeSelect
          label={t("per")}
          value={draft.per}
          onChange={(event) => change({ per: event.currentTarget.value === "week" ? "week" : "day" })}
          options={[
            { value: "day", label: t("perDay") },
            { value: "week", label: t("perWeek") },
          ]}
        />
      </div>
      <TextArea
        label={t("note")}
        description={t("noteAbout")}
        rows={2}
        maxLength={limits.line_characters_max}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        error={fieldErrors(error)["note"]}
      />
    </>
  );
}

function defaultAmount({ dose }: ExerciseDefinition): number {
  return dose.default.kind === "minutes" ? dose.default.minutes : dose.default.cycles;
}

/** From `min` to `max`, both included. */
function range(min: number, max: number, step: number): number[] {
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
}
