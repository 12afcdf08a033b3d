import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useCommand } from "@goldthread/app-core/api/use-command";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { checkOwnScript } from "@goldthread/domain/exercise/check-own-script";
import { countMinutes } from "@goldthread/domain/exercise/count-minutes";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { ErrorSummary } from "@goldthread/ui/error-summary";
import { WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { memo, type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { useDraft } from "../../../shared/use-draft.ts";
import { Preview } from "../preview/preview.tsx";
import { AboutFields } from "./about-fields.tsx";
import { AreaFields } from "./area-fields.tsx";
import { BreathingFields } from "./breathing-fields.tsx";
import { type Editing, EditingContext, StepsContext, type StepsProps } from "./editing.ts";
import { LengthFields } from "./length-fields.tsx";
import { PlacedSection } from "./placed-section.tsx";
import { leadingTo } from "./step-places.ts";
import { StepList } from "./steps/step-list.tsx";
import { useProblemWords } from "./use-problems.ts";

const nothingSaid: ReturnType<ReturnType<typeof useProblemWords>> = {
  summary: [],
  problemsAt: () => [],
  isWrong: () => false,
};
const LivePreview = memo(Preview);
const renderSteps = (props: StepsProps) => <StepList {...props} />;

/** Writes an exercise of the clinic's own and saves it as a version; beside it, how it will be, as it is written. */
export function OwnEditor({
  base,
  exerciseId,
  draftKey,
  onRestart,
}: {
  /** What there is to begin with. */
  base: ExerciseScript;
  /** null: a new exercise. */
  exerciseId: string | null;
  draftKey: string;
  /** Begins again with what there is by now. */
  onRestart?: () => void;
}) {
  const t = useTranslations("ownExercise");
  const trpc = useTRPC();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [script, change, clear] = useDraft(draftKey, base);
  const [tried, setTried] = useState(false);
  const [toOpen, setToOpen] = useState<ReadonlySet<string>>(new Set());
  const [madeId] = useState(newId);
  const save = useCommand(
    trpc.exercise.saveOwn.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.exercise.pathFilter()),
    }),
  );
  // Checking plays every way through every length: it may come a moment later than what is typed.
  const settled = useDeferredValue(script);
  const problems = useMemo(() => checkOwnScript(settled), [settled]);
  const words = useProblemWords();
  const { summary, problemsAt, isWrong } = useMemo(
    () => (tried ? words(settled, problems) : nothingSaid),
    [words, settled, tried, problems],
  );
  const edit = (part: Partial<ExerciseScript>) => change(countMinutes({ ...script, ...part }));
  const submit = () => {
    setTried(true);
    const found = checkOwnScript(script);
    if (found.length > 0) setToOpen(new Set(leadingTo(script.steps, new Set(found.map(({ path }) => path)))));
    else
      save.send(
        { exerciseId: exerciseId ?? madeId, script },
        {
          onSuccess(saved) {
            clear();
            void navigate(paths.exercise(saved.exerciseId));
          },
        },
      );
  };
  const { languages, areas, lengths, guide } = script;
  const editing = useMemo<Editing>(
    () => ({
      languages,
      areas,
      lengths,
      guide,
      tried,
      problemsAt,
      isWrong,
      toOpen,
      renderSteps,
      openStep: (stepId) => setToOpen(new Set([stepId])),
    }),
    [languages, areas, lengths, guide, tried, problemsAt, isWrong, toOpen],
  );
  return (
    <EditingContext value={editing}>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_25rem]">
        <form
          noValidate
          className="flex min-w-0 flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {exerciseId !== null && script.version < base.version ? (
            <Newer
              from={script.version}
              version={base.version}
              onRestart={() => {
                clear();
                onRestart?.();
              }}
            />
          ) : null}
          <ErrorSummary title={t("problemTitle", { count: summary.length })} problems={summary} />
          <AboutFields script={script} onChange={edit} />
          <LengthFields script={script} onChange={edit} />
          <BreathingFields script={script} onChange={edit} />
          <PlacedSection path="steps" title={t("steps.title")} description={t("steps.about")}>
            <StepsContext value={script.steps}>
              <StepList label={t("steps.title")} steps={script.steps} onChange={(steps) => edit({ steps })} />
            </StepsContext>
          </PlacedSection>
          <AreaFields script={script} onChange={edit} />
          <RefusalText error={save.error} />
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" pending={save.isPending}>
              {t(exerciseId === null ? "saveNew" : "saveVersion")}
            </Button>
            <Discard
              onDiscard={() => {
                clear();
                setTried(false);
                save.reset();
              }}
            />
            <p className="text-s text-ink-2">{t("saveAbout")}</p>
          </div>
        </form>
        <aside
          aria-label={t("preview")}
          className="min-w-0 xl:sticky xl:top-6 xl:max-h-[calc(100vh-3rem)] xl:overflow-y-auto"
        >
          <LivePreview script={settled} />
        </aside>
      </div>
    </EditingContext>
  );
}

/** Somebody else saved a version while this one was written. */
function Newer({
  from,
  version,
  onRestart,
}: {
  from: number;
  version: number;
  onRestart: () => void;
}): ReactNode {
  const t = useTranslations("ownExercise.newer");
  return (
    <Notice
      tone="warn"
      icon={<WarningIcon />}
      live="status"
      title={t("title", { version })}
      actions={
        <Button size="s" variant="secondary" onClick={onRestart}>
          {t("restart", { version })}
        </Button>
      }
    >
      <p>{t("about", { from })}</p>
    </Notice>
  );
}

function Discard({ onDiscard }: { onDiscard: () => void }): ReactNode {
  const t = useTranslations("ownExercise.discard");
  const tCommon = useTranslations("common");
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t("do")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("title")}
        description={t("about")}
        confirmLabel={t("do")}
        cancelLabel={tCommon("cancel")}
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
