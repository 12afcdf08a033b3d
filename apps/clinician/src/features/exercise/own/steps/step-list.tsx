import { newId } from "@goldthread/app-core/api/new-id";
import { eachStep } from "@goldthread/domain/exercise/each-step";
import type { Step } from "@goldthread/domain/exercise/script";
import { blankStep, copyStep, stepKinds, type StepKind } from "@goldthread/domain/exercise/write-steps";
import { Button } from "@goldthread/ui/button";
import { Menu } from "@goldthread/ui/menu";
import { type ReactNode, useContext, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { StepsContext, type StepsProps, useEditing } from "../editing.ts";
import { fieldIdOf } from "../field-id.ts";
import { questionsIn } from "./questions.ts";
import { StepBlock, type StepMoves } from "./step-block.tsx";

/** Steps in order, to be added, moved, copied and taken out; what was taken out can be put back. */
export function StepList({ label, steps, onChange, inLoop = false }: StepsProps) {
  const t = useTranslations("ownExercise.steps");
  const { openStep } = useEditing();
  const [removed, setRemoved] = useState<{ step: Step; place: number } | null>(null);
  const [said, setSaid] = useState("");
  const undoId = useId();
  const insert = (step: Step, place: number) => {
    onChange(steps.toSpliced(place, 0, step));
    openStep(step.id);
    focusOn(fieldIdOf(step.id));
  };
  const moves = useMoves({
    change: (place, step) => onChange(steps.with(place, step)),
    move(place, by) {
      const step = steps[place];
      if (step === undefined) return;
      onChange(steps.toSpliced(place, 1).toSpliced(place + by, 0, step));
      setSaid(t("moved", { place: place + by + 1, count: steps.length }));
      focusOn(fieldIdOf(step.id));
    },
    copy(place) {
      const step = steps[place];
      if (step !== undefined) insert(copyStep(step, newId), place + 1);
    },
    remove(place) {
      const step = steps[place];
      if (step === undefined) return;
      onChange(steps.toSpliced(place, 1));
      setRemoved({ step, place });
      const next = steps[place + 1] ?? steps[place - 1];
      focusOn(next === undefined ? undoId : fieldIdOf(next.id));
    },
  });
  return (
    <div className="flex flex-col gap-3">
      {steps.length === 0 ? null : (
        <ol aria-label={label} className="flex flex-col gap-2">
          {steps.map((step, place) => (
            <li key={step.id}>
              <StepBlock {...{ step, place, inLoop, moves }} isLast={place === steps.length - 1} />
            </li>
          ))}
        </ol>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <AddStep label={label} onAdd={(step) => insert(step, steps.length)} inLoop={inLoop} />
        {removed === null ? null : (
          <p role="status" className="flex items-center gap-1 text-s text-ink-2">
            {t("removed")}
            <Button
              id={undoId}
              size="s"
              variant="quiet"
              onClick={() => {
                insert(removed.step, Math.min(removed.place, steps.length));
                setRemoved(null);
              }}
            >
              {t("putBack")}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

/** The same object for as long as the list is there, so that a step is drawn again only when it changes itself. */
function useMoves(moves: StepMoves): StepMoves {
  const latest = useRef(moves);
  useLayoutEffect(() => {
    latest.current = moves;
  });
  return useMemo(
    () => ({
      change: (place, step) => latest.current.change(place, step),
      move: (place, by) => latest.current.move(place, by),
      copy: (place) => latest.current.copy(place),
      remove: (place) => latest.current.remove(place),
    }),
    [],
  );
}

/** Once it stands where it now belongs. */
function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

function AddStep({
  label,
  onAdd,
  inLoop,
}: {
  label: string;
  onAdd: (step: Step) => void;
  inLoop: boolean;
}): ReactNode {
  const t = useTranslations("ownExercise.steps");
  const [question] = questionsIn(eachStep(useContext(StepsContext)).map(({ step }) => step));
  const isOffered = (kind: StepKind) =>
    (kind !== "repeat" || !inLoop) && (kind !== "when" || question !== undefined);
  return (
    <Menu
      trigger={t("add")}
      triggerLabel={t("addTo", { where: label })}
      size="s"
      items={stepKinds.filter(isOffered).map((kind) => ({
        id: kind,
        label: t(`kind.${kind}`),
        description: t(`kindAbout.${kind}`),
        onAction: () => onAdd(blankStep(kind, newId, question?.conditions[0])),
      }))}
    />
  );
}
